using Tiendo.Notices;
using Tiendo.Notices.Text;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Words with single spaces between them, whatever line breaks the text has.</summary>
internal static class SpacedWords
{
    private static readonly char[] Spaces = [' ', '\n', '\r', '\t', '\f', '\v', '\u00a0'];

    /// <summary>The words with one space between them, NFC.</summary>
    public static string Of(string text) => string.Join(' ', Nfc.Of(text).Split(Spaces, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the words stand in a text; null when they do not.</summary>
    public static Span? Find(string text, string words)
    {
        var wanted = Of(words);
        if (wanted.Length == 0) return null;
        var first = wanted[0];
        for (var start = text.IndexOf(first, StringComparison.Ordinal); start >= 0; start = text.IndexOf(first, start + 1))
        {
            if (EndOf(text, start, wanted) is { } end) return new(start, end);
        }

        return null;
    }

    private static int? EndOf(string text, int start, string wanted)
    {
        var at = start;
        foreach (var letter in wanted)
        {
            if (letter == ' ')
            {
                if (at >= text.Length || !Spaces.Contains(text[at])) return null;
                while (at < text.Length && Spaces.Contains(text[at])) at++;
            }
            else if (at < text.Length && text[at] == letter) at++;
            else return null;
        }

        return at;
    }
}
