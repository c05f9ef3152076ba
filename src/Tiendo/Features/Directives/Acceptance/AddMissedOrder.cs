using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Notices;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>An order that the reader missed.</summary>
/// <param name="Words">Its words, typed or marked.</param>
/// <param name="Start">Where they begin in the text, as a browser counts; null: they are looked for.</param>
/// <param name="End">The position behind them.</param>
public sealed record MissedOrder(string? Words, int? Start = null, int? End = null);

/// <summary>Adds an order that the reader missed, by its words in the text.</summary>
public sealed class AddMissedOrder(TiendoDb db)
{
    /// <summary>Adds it behind the others.</summary>
    /// <returns>Its number, and the journal row.</returns>
    /// <exception cref="RuleBroken">notice.id-unknown, review.words-missing, review.words-long, review.span-wrong, review.too-many-added</exception>
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
        var words = SpacedWords.Of(input.Words ?? "");
        if (input is { Start: { } start, End: { } end })
        {
            if (start < 0 || end <= start || end > text.Length) throw new RuleBroken("review.span-wrong");
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            var marked = SpacedWords.Of(text[start..end]);
            // Words that were changed after they were marked stand elsewhere, or nowhere.
            if (words.Length == 0 || words == marked) return marked.Length == 0 ? (null, null) : (marked, (points.At(start), points.At(end)));
        }

        return SpacedWords.Find(text, words) is { } place ? (words, (points.At(place.Start), points.At(place.End))) : (words, null);
    }
}
