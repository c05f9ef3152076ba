using System.Security.Cryptography;
using System.Text;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>The fields of an order as a person reads and types them.</summary>
/// <param name="Lead">Names, parted by semicolons.</param>
/// <param name="Coordinate">Names, parted by semicolons.</param>
/// <param name="Places">Names, parted by semicolons.</param>
/// <param name="Topics">Topics in words, parted by semicolons.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Kind">day, none, waits, or the period after which it comes back: weekly, monthly …</param>
/// <param name="Due">The last day on time, 31/10/2025; of one that comes back that of the first turn.</param>
/// <param name="Waits">The event it waits for.</param>
/// <param name="Priority">normal, urgent, immediate.</param>
public sealed record ReviewFields(string Lead, string Coordinate, string Places, string Topics, string Matter, string Kind, string Due, string Waits, string Priority)
{
    /// <summary>Parts names: a comma may stand inside a name.</summary>
    internal const string Between = "; ";

    /// <summary>The kinds of time that can be chosen.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["day", "none", "waits", .. Enum.GetValues<Recurrence>().Select(Conventions.Word)];

    /// <summary>The degrees of urgency that can be chosen.</summary>
    public static IReadOnlyList<string> Priorities { get; } = [.. Enum.GetValues<Priority>().Select(Conventions.Word)];

    /// <summary>A short sign of what was shown: a form that sends the same fields changed nothing.</summary>
    public string Sign => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lead, Coordinate, Places, Topics, Matter, Kind, Due, Waits, Priority))).AsSpan(0, 8));

    /// <summary>The fields of an order.</summary>
    public static ReviewFields Of(Directive order, Messages say) => new(
        Joined(order.Lead.Select(a => a.Name)), Joined(order.Coordinate.Select(a => a.Name)), Joined(order.Places.OrderBy(p => p.Ordinal).Select(p => p.Words).Distinct(StringComparer.Ordinal)),
        Joined(order.Topics.Select(code => say["topic." + code])), SpacedWords.Of(order.Matter ?? ""), KindOf(order), order.Due is { } due ? Days.Say(due) : "",
        order.WaitsForEvent ? order.TriggerWords ?? "" : "", Conventions.Word(order.Priority));

    /// <summary>The names that stand between semicolons.</summary>
    public static IReadOnlyList<string> Names(string text) => [.. text.Split(';').Select(SpacedWords.Of).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>In which fields two differ, with both.</summary>
    public IReadOnlyList<(string Field, string This, string Other)> Differences(ReviewFields other)
    {
        (string, string, string)[] pairs =
        [
            ("lead", Lead, other.Lead), ("coordinate", Coordinate, other.Coordinate), ("matter", Matter, other.Matter), ("places", Places, other.Places), ("topics", Topics, other.Topics),
            ("kind", Kind, other.Kind), ("due", Due, other.Due), ("waits", Waits, other.Waits), ("priority", Priority, other.Priority),
        ];
        return [.. pairs.Where(pair => pair.Item2 != pair.Item3)];
    }

    private static string KindOf(Directive order) =>
        order.Recurrence is { } period ? Conventions.Word(period) : order.Due is not null ? "day" : order.TriggerWords is not null ? "waits" : "none";

    private static string Joined(IEnumerable<string> names) => string.Join(Between, names.Select(name => SpacedWords.Of(name).Replace(";", ",", StringComparison.Ordinal)));
}
