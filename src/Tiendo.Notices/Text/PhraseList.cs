namespace Tiendo.Notices.Text;

/// <summary>A handful of phrases that one rule looks for, written with commas between them.</summary>
internal sealed class PhraseList(string phrases)
{
    private readonly string[][] phrases =
        [.. phrases.Split(',', StringSplitOptions.TrimEntries).Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length)];

    /// <summary>How many words the longest phrase at a place takes; 0 when none stands there.</summary>
    public int LengthAt(NoticeText words, int at)
    {
        foreach (var phrase in phrases)
        {
            if (words.Reads(at, phrase)) return phrase.Length;
        }

        return 0;
    }
}
