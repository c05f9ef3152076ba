using System.Globalization;

namespace Tiendo.Documents.Pages;

/// <summary>Where on the page each record of a numbered table begins.</summary>
internal static class RecordStarts
{
    /// <param name="numbers">The numbers in the first column, from top to bottom.</param>
    /// <param name="alone">True when nothing else stands in the first column.</param>
    /// <returns>A start for each number, and perhaps more behind them.</returns>
    /// <param name="pieces">Everything in the table's rows, from top to bottom.</param>
    public static IReadOnlyList<double> Of(List<Piece> numbers, bool alone, List<Piece> pieces) =>
        // A recognised page may lack numbers; then the wider gaps between rows show more records.
        !(alone && AreConsecutive(numbers)) && ByGaps(pieces) is var gaps && gaps.Count > numbers.Count ? gaps
            : InTheMiddle(numbers, pieces) ?? [.. numbers.Select(number => number.Top - 2)];

    private static bool AreConsecutive(List<Piece> numbers)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            if (Value(numbers[i]) is { } value && Value(numbers[i - 1]) is { } before && value != before + 1)
                return false;
        }
        return numbers.Count > 1 || Value(numbers[0]) is null or 1;
    }

    private static int? Value(Piece number) =>
        int.TryParse(number.Words[0].Text.AsSpan().TrimEnd(".)"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    // A number in the middle of its row's height: the row reaches as far below the number as above it.
    // Null when that does not come out even; then each number stands on the first line of its row.
    private static List<double>? InTheMiddle(List<Piece> numbers, List<Piece> pieces)
    {
        var half = numbers[0].Height / 2;
        var top = pieces[0].Middle;
        var (starts, raised) = (new List<double>(), false);
        for (var i = 0; i < numbers.Count; i++)
        {
            starts.Add(top - (half / 2));
            var end = (2 * numbers[i].Middle) - top;
            top = pieces.Find(piece => piece.Middle > end + (half / 2))?.Middle ?? double.MaxValue;
            var last = i + 1 == numbers.Count;
            var lowest = pieces.FindLast(piece => piece.Middle <= end + (half / 2))?.Middle ?? 0;
            raised |= numbers[i].Middle - pieces.Find(piece => piece.Middle >= starts[i])!.Middle > half;
            if (end < starts[i] || lowest < end - half || (!last && top > numbers[i + 1].Middle + half))
                return null;
        }
        if (top == double.MaxValue)
            return starts;
        // What is left below the last row is a note; but only rows that surely have their number in the middle tell where that row ends.
        return raised && numbers.Count > 1 ? [.. starts, top - (half / 2)] : null;
    }

    private static List<double> ByGaps(List<Piece> pieces)
    {
        var lines = new List<(double Top, double Bottom)>();
        foreach (var piece in pieces.Where(piece => piece.Words.Count > 1).OrderBy(piece => piece.Middle))
        {
            if (lines.Count > 0 && piece.Middle < lines[^1].Bottom)
                lines[^1] = (Math.Min(lines[^1].Top, piece.Top), Math.Max(lines[^1].Bottom, piece.Bottom));
            else
                lines.Add((piece.Top, piece.Bottom));
        }
        if (lines.Count < 2)
            return [];
        var middles = lines.ConvertAll(line => (line.Top + line.Bottom) / 2);
        var pitches = middles.Zip(middles.Skip(1), (above, below) => below - above).ToList();
        var usual = pitches.Order().ElementAt(pitches.Count / 2);
        return [lines[0].Top - 1, .. Enumerable.Range(1, pitches.Count).Where(i => pitches[i - 1] > 1.25 * usual).Select(i => (middles[i - 1] + middles[i]) / 2)];
    }
}
