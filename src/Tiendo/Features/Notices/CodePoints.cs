namespace Tiendo.Features.Notices;

/// <summary>Turns UTF-16 positions of one text into code-point positions, which other languages count in.</summary>
public sealed class CodePoints
{
    private readonly List<int> secondHalves = [];

    /// <summary>Looks through the text once.</summary>
    public CodePoints(string text)
    {
        var at = 0;
        for (int step; (step = text.AsSpan(at).IndexOfAnyInRange('\uDC00', '\uDFFF')) >= 0;)
        {
            at += step;
            if (at > 0 && char.IsHighSurrogate(text[at - 1]))
            {
                secondHalves.Add(at);
            }

            at++;
        }
    }

    /// <summary>The number of code points before a UTF-16 position.</summary>
    public int At(int position)
    {
        var index = secondHalves.BinarySearch(position);
        return position - (index < 0 ? ~index : index);
    }

    /// <summary>The UTF-16 position behind so many code points.</summary>
    public int PositionOf(int codePoints)
    {
        // The pair of number n begins at code point secondHalves[n] - 1 - n: those that begin before take a unit more.
        var (low, high) = (0, secondHalves.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (secondHalves[middle] - 1 - middle < codePoints) low = middle + 1;
            else high = middle;
        }

        return codePoints + low;
    }
}
