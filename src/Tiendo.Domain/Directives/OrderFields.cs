using System.Text.Json;

namespace Tiendo.Domain.Directives;

/// <summary>The fields of an order that a person may change when accepting it.</summary>
/// <param name="Lead">Names of the leads.</param>
/// <param name="Coordinate">Names of those who work with them.</param>
/// <param name="Places">Names of the places.</param>
/// <param name="Due">The last day on time.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Topics">Codes of topics.</param>
public sealed record OrderFields(
    IReadOnlyList<string> Lead, IReadOnlyList<string> Coordinate, IReadOnlyList<string> Places, DateOnly? Due, string? Matter, IReadOnlyList<string> Topics)
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The fields of an accepted order.</summary>
    public static OrderFields Of(Directive directive) => new(
        [.. directive.Lead.Select(a => a.Name)], [.. directive.Coordinate.Select(a => a.Name)],
        [.. directive.Places.OrderBy(p => p.Ordinal).Select(p => p.Words)], directive.Due, directive.Matter, directive.Topics);

    /// <summary>The fields as kept in <see cref="Directive.ReadAs"/>.</summary>
    public static OrderFields FromJson(string json) => JsonSerializer.Deserialize<OrderFields>(json, Form)!;

    /// <summary>The form kept in <see cref="Directive.ReadAs"/>.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form);

    /// <summary>What a person changed: field, as read, as accepted.</summary>
    public static IReadOnlyList<(string Field, string Read, string Accepted)> Changes(Directive directive)
    {
        if (directive.ReadAs is null) return [];
        var (read, now) = (FromJson(directive.ReadAs), Of(directive));
        return [.. Pairs().Where(pair => pair.Read != pair.Accepted)];

        IEnumerable<(string Field, string Read, string Accepted)> Pairs() =>
        [
            ("lead", Joined(read.Lead), Joined(now.Lead)),
            ("coordinate", Joined(read.Coordinate), Joined(now.Coordinate)),
            ("places", Joined(read.Places), Joined(now.Places)),
            ("due", Written(read.Due), Written(now.Due)),
            ("matter", read.Matter ?? "", now.Matter ?? ""),
            ("topics", Joined(read.Topics), Joined(now.Topics)),
        ];
    }

    private static string Joined(IReadOnlyList<string> names) => string.Join("; ", names);

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
