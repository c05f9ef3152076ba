using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Notices;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>An order that the reader missed.</summary>
/// <param name="Words">Its words, typed or marked.</param>
/// <param name="Start">Where they begin in the text, in code points; null: they are looked for.</param>
/// <param name="End">The position behind them.</param>
public sealed record MissedOrder(string? Words, int? Start = null, int? End = null);

/// <summary>Adds an order that the reader missed, by its words in the text.</summary>
public sealed class AddMissedOrder(TiendoDb db)
{
    /// <summary>Adds it behind the others.</summary>
    /// <returns>Its number, and the journal row.</returns>
    /// <exception cref="RuleBroken">notice.unknown, review.words-missing, review.words-long, review.span-wrong, review.too-many-added</exception>
    public async Task<(int Ordinal, JournalRow Row)> RunAsync(int provinceId, long documentId, MissedOrder input, Act act, CancellationToken stop)
    {
        var notice = await ReviewedNotice.LoadAsync(db, provinceId, documentId, stop);
        var (words, span) = PlaceOf(input, notice.File.Reading.Text);
        await using var write = await Write.BeginAsync(db, provinceId, "notices.add-order", act with { DocumentId = documentId }, stop);
        var review = await ReviewRows.LoadAsync(db, provinceId, documentId, stop);
        var added = review.Add(words, span, act);
        ReviewRows.Keep(db, review);
        return (added.Ordinal, await write.CommitAsync(stop));
    }

    // The words of the text count, not what a browser made of them.
    private static (string? Words, (int Start, int End)? Span) PlaceOf(MissedOrder input, string text)
    {
        var points = new CodePoints(text);
        if (input is { Start: { } start, End: { } end })
        {
            if (start < 0 || end <= start || end > points.At(text.Length)) throw new RuleBroken("review.span-wrong");
            var marked = text[points.PositionOf(start)..points.PositionOf(end)];
            var (front, back) = (marked.Length - marked.TrimStart().Length, marked.Length - marked.TrimEnd().Length);
            return marked.Trim().Length == 0 ? (null, null) : (SpacedWords.Of(marked), (start + front, end - back));
        }

        return SpacedWords.Find(text, input.Words ?? "") is { } place ? (SpacedWords.Of(input.Words!), (points.At(place.Start), points.At(place.End))) : (input.Words, null);
    }
}
