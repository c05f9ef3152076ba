using System.Globalization;

namespace Tiendo.Features.Generate;

/// <summary>One order as a notice would give it: what is to be done, where, by whom and until when.</summary>
/// <param name="Park">The park, by its index in the province.</param>
/// <param name="Chain">The work it orders, by its index in the province: the same number, the same work again.</param>
/// <param name="Turn">0 for the first order of the work, 1 when it is ordered again …</param>
/// <param name="Matter">The kind of work.</param>
/// <param name="Quantity">In the matter's unit; null where the work has none.</param>
/// <param name="Meeting">The meeting that gave it, by its index in the province.</param>
/// <param name="On">The day of that meeting.</param>
/// <param name="Time">Until when.</param>
/// <param name="IsLast">True when the work is not ordered again.</param>
internal sealed record GeneratedOrder(
    int Park, int Chain, int Turn, GeneratedMatter Matter, decimal? Quantity, int Meeting, DateOnly On, GeneratedTime Time, bool IsLast)
{
    private static readonly string[] Verbs = ["khẩn trương", "tập trung", "chỉ đạo", "chủ động", "đẩy nhanh tiến độ,"];

    /// <summary>The quantity with its unit, "12,5 ha".</summary>
    public string? QuantityWords =>
        Quantity is { } n ? $"{n.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',')} {Matter.Unit}" : null;

    /// <summary>The order as a sentence.</summary>
    public string Sentence(string lead, string park)
    {
        var work = Matter.Words.Replace("{n}", QuantityWords, StringComparison.Ordinal);
        var verb = Verbs[(Chain + Turn) % Verbs.Length];
        return $"{lead} {verb} {work} tại {park}{(Time.Words is null ? "" : ", " + Time.Words)}.";
    }
}
