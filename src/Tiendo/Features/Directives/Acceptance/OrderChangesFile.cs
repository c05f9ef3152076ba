using System.Globalization;
using System.Text.Json;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Changes as a JSON file: <c>{"3": {"lead": ["Sở Xây dựng"], "due": "2025-10-31"}, "5": {"drop": "…"}}</c>, an entry an order.</summary>
internal static class OrderChangesFile
{
    private const int DeepestNesting = 4;

    /// <exception cref="RuleBroken">directives.edit-…: the order, the field, what was expected.</exception>
    public static IReadOnlyDictionary<int, OrderChange> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(DocumentBytes.Read(path), new() { MaxDepth = DeepestNesting, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new RuleBroken("directives.edit-not-json", path, ("line", "1"));
            var changes = new Dictionary<int, OrderChange>();
            foreach (var order in json.RootElement.EnumerateObject())
            {
                if (!int.TryParse(order.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || order.Value.ValueKind != JsonValueKind.Object)
                    throw new RuleBroken("directives.edit-order", path, ("given", order.Name));
                if (!changes.TryAdd(number, order.Value.EnumerateObject().Aggregate(OrderChange.None, (change, field) => With(change, field, path, order.Name))))
                    throw new RuleBroken("directives.edit-order", path, ("given", order.Name));
            }

            return changes;
        }
        catch (JsonException wrong)
        {
            throw new RuleBroken("directives.edit-not-json", path, ("line", ((wrong.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static OrderChange With(OrderChange change, JsonProperty field, string path, string order)
    {
        return field.Name switch
        {
            "lead" => change with { Lead = Texts() },
            "coordinate" => change with { Coordinate = Texts() },
            "places" => change with { Places = Texts() },
            "topics" => change with { Topics = Texts() },
            "matter" => change with { Matter = Text() },
            "due" => change with { ChangesDue = true, Due = field.Value.ValueKind == JsonValueKind.Null ? null : Day() },
            "recurs_until" => change with { RecursUntil = Day() },
            "waits_for" => change with { WaitsFor = Text() },
            "priority" => change with { Priority = Urgency() },
            "why" => change with { Why = Text() },
            "drop" => change with { Drop = Text() },
            _ => throw Wrong("directives.edit-field"),
        };

        RuleBroken Wrong(string code) => new(code, path, ("order", order), ("field", field.Name));

        string Text() => field.Value.ValueKind == JsonValueKind.String && field.Value.GetString() is { Length: > 0 } text ? text : throw Wrong("directives.edit-text");

        DateOnly Day() => field.Value.ValueKind == JsonValueKind.String && Days.Parse(field.Value.GetString()) is { } day ? day : throw Wrong("directives.edit-day");

        IReadOnlyList<string> Texts() => field.Value.ValueKind == JsonValueKind.Array && field.Value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String)
            ? [.. field.Value.EnumerateArray().Select(v => v.GetString()!)]
            : throw Wrong("directives.edit-texts");

        Priority Urgency() => Text() switch
        {
            "normal" => Priority.Normal,
            "urgent" => Priority.Urgent,
            "immediate" => Priority.Immediate,
            _ => throw Wrong("directives.edit-priority"),
        };
    }
}
