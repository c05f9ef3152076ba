using System.Globalization;
using System.Text;
using Tiendo.Notices.Text;

namespace Tiendo.Features.Notices;

/// <summary>The name of a file that somebody sent: shown to people, never used as a path.</summary>
public static class SentName
{
    private const int Longest = 200;

    /// <summary>The name without folders and characters that nobody sees; a name of ours where nothing is left.</summary>
    public static string Of(string? sent)
    {
        var name = (sent ?? "")[((sent ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder();
        foreach (var letter in name.EnumerateRunes().Where(IsShown)) clean.Append(letter);
        var text = Nfc.Of(clean.ToString().Trim());
        if (text.Trim('.').Length == 0) return "van-ban";
        return text.Length <= Longest ? text : Shortened(text);
    }

    // Its end tells the kind.
    private static string Shortened(string name)
    {
        var end = Path.GetExtension(name) is { Length: > 0 and < 10 } known ? known : "";
        var kept = Longest - end.Length;
        return name[..(char.IsHighSurrogate(name[kept - 1]) ? kept - 1 : kept)] + end;
    }

    private static bool IsShown(Rune letter) => Rune.GetUnicodeCategory(letter) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
