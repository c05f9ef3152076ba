using System.Text.Json;
using Tiendo.Notices;

namespace Tiendo.Bench.Accuracy;

/// <summary>One order as the program printed it.</summary>
internal sealed record ReadOrder(Span Place, IReadOnlyList<string> Lead, IReadOnlyList<string> Coordinate, IReadOnlyList<string> About, string? Due, string? Recurrence)
{
    /// <summary>The orders of a printed reading.</summary>
    public static List<ReadOrder> Of(JsonElement reading) => [.. reading.GetProperty("directives").EnumerateArray().Select(One)];

    private static ReadOrder One(JsonElement order) => new(
        new(order.GetProperty("span_start").GetInt32(), order.GetProperty("span_end").GetInt32()),
        Names(order, "lead"), Names(order, "coordinate"), [.. Names(order, "about"), .. Names(order, "places")],
        order.GetProperty("due").GetString(), order.GetProperty("recurrence").GetString());

    private static List<string> Names(JsonElement order, string field) => [.. order.GetProperty(field).EnumerateArray().Select(name => name.GetString()!)];
}
