using System.Globalization;
using System.Text;
using Tiendo.Documents;
using Tiendo.Domain.Notices;

namespace Tiendo.Features.Notices;

/// <summary>The words of a page as <see cref="NoticePage.Words"/> keeps them: short, and without the words themselves, which stand in the text.</summary>
public static class WordBoxes
{
    private const double TenthsOfAPoint = 10;

    /// <summary>The pages of a notice that have words in places; none for a file without pages.</summary>
    internal static IEnumerable<NoticePage> PagesOf(NoticeFile notice, int provinceId, long documentId)
    {
        var points = new CodePoints(notice.Reading.Text);
        return notice.Document.Pages.Where(page => page is { Width: > 0, Height: > 0 }).Select(page => new NoticePage
        {
            ProvinceId = provinceId, DocumentId = documentId, Number = page.Number, SpanStart = points.At(page.Start), SpanEnd = points.At(page.End),
            Width = (decimal)Math.Round(page.Width, 1), Height = (decimal)Math.Round(page.Height, 1), Recognised = page.Recognised, Words = Write(page.Words, points),
        });
    }

    /// <summary>The words of a page with their positions in code points.</summary>
    public static List<PageWord> Read(string lines)
    {
        var words = new List<PageWord>(lines.Length / 24);
        Span<int> numbers = stackalloc int[6];
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            var count = 0;
            foreach (var part in line.Split(' '))
            {
                if (count < numbers.Length && int.TryParse(line[part], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) numbers[count++] = number;
            }

            if (count == numbers.Length)
                words.Add(new(numbers[0], numbers[0] + numbers[1], new(numbers[2] / TenthsOfAPoint, numbers[3] / TenthsOfAPoint, numbers[4] / TenthsOfAPoint, numbers[5] / TenthsOfAPoint)));
        }

        return words;
    }

    private static string Write(IReadOnlyList<PageWord> words, CodePoints points)
    {
        var lines = new StringBuilder(words.Count * 26);
        foreach (var word in words)
        {
            var start = points.At(word.Start);
            lines.Append(CultureInfo.InvariantCulture, $"{start} {points.At(word.End) - start} {Tenths(word.Box.Left)} {Tenths(word.Box.Top)} {Tenths(word.Box.Right)} {Tenths(word.Box.Bottom)}\n");
        }

        return lines.ToString();
    }

    private static int Tenths(double points) => (int)Math.Round(points * TenthsOfAPoint);
}
