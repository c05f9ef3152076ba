using System.Text;
using Tiendo.Notices;

namespace Tiendo.Bench.Accuracy;

/// <summary>The words of an order as one line, with the sentence that says its time where that stands elsewhere.</summary>
internal static class OrderSentence
{
    /// <param name="text">The document.</param>
    /// <param name="place">The order, in code points.</param>
    /// <param name="phrase">The words that say the time; null when there are none or they are not known.</param>
    public static string Of(string text, Span place, string? phrase)
    {
        var order = OneLine(Part(text, place));
        if (phrase is null) return order;
        var time = OneLine(phrase);
        if (order.Contains(time, StringComparison.OrdinalIgnoreCase)) return order;
        var whole = OneLine(text);
        var at = whole.IndexOf(time, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return order + " " + time + ".";
        var from = whole.LastIndexOfAny([';', '!', '?'], at) + 1;
        from = Math.Max(from, whole.LastIndexOf(". ", at, StringComparison.Ordinal) + 2);
        var to = whole.IndexOf(". ", at + time.Length, StringComparison.Ordinal);
        return order + " " + whole[from..(to < 0 ? whole.Length : to + 1)].Trim();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Part(string text, Span place)
    {
        var runes = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Skip(place.Start).Take(place.Length)) runes.Append(rune);
        return runes.ToString();
    }
}
