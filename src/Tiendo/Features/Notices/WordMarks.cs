using Tiendo.Documents;

namespace Tiendo.Features.Notices;

/// <summary>Where an order's words stand on a page: one box a line of words.</summary>
public static class WordMarks
{
    private const double Room = 1.5; // points around the words

    /// <summary>The boxes of the words between two positions.</summary>
    /// <param name="words">The words of a page, in reading order.</param>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position behind the last.</param>
    public static IReadOnlyList<Box> Of(IReadOnlyList<PageWord> words, int start, int end)
    {
        var boxes = new List<Box>();
        for (var at = First(words, start); at < words.Count && words[at].Start < end; at++)
        {
            var box = words[at].Box;
            if (boxes.Count > 0 && OnOneLine(boxes[^1], box))
                boxes[^1] = new(Math.Min(boxes[^1].Left, box.Left), Math.Min(boxes[^1].Top, box.Top), Math.Max(boxes[^1].Right, box.Right), Math.Max(boxes[^1].Bottom, box.Bottom));
            else
                boxes.Add(box);
        }

        return boxes.ConvertAll(box => new Box(box.Left - Room, box.Top, box.Right + Room, box.Bottom));
    }

    // Words come in reading order: positions rise.
    private static int First(IReadOnlyList<PageWord> words, int start)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool OnOneLine(Box line, Box word)
    {
        var shared = Math.Min(line.Bottom, word.Bottom) - Math.Max(line.Top, word.Top);
        return shared > 0.5 * Math.Min(line.Bottom - line.Top, word.Bottom - word.Top) && word.Left >= line.Left && word.Left - line.Right < 4 * (line.Bottom - line.Top);
    }
}
