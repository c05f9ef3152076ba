using System.Text;

namespace Tiendo.Notices.Text;

/// <summary>One document's text as tokens, each with the longest phrase of the lexicon that begins there.</summary>
internal sealed class NoticeText
{
    private readonly Sense[] senses;
    private readonly byte[] lengths;

    public NoticeText(string text, List<Line> lines, Vocabulary vocabulary, PhraseTree lexicon)
    {
        Text = text;
        var tokens = new List<Token>(text.Length / 4);
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].FirstToken = tokens.Count;
            Tokenizer.Append(tokens, text, lines[i].Start, lines[i].End, i, vocabulary);
            lines[i].EndToken = tokens.Count;
        }

        Tokens = [.. tokens];
        senses = new Sense[Tokens.Length];
        lengths = new byte[Tokens.Length];
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i].Word == 0) continue;
            var (length, value) = lexicon.Longest(Tokens, i, PhraseEnd(i));
            if (length == 0) continue;
            senses[i] = (Sense)value;
            lengths[i] = (byte)length;
        }
    }

    public string Text { get; }

    // "Truyền hình Thành phố" does not hold the verb "hình thành": a small word forms no phrase with a capital one.
    private int PhraseEnd(int at)
    {
        var end = Math.Min(Tokens.Length, at + 8);
        for (var i = at + 1; i < end && !Tokens[at].Capital; i++)
        {
            if (Tokens[i].Capital) return i;
        }

        return end;
    }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>The senses of the phrase that begins at a token.</summary>
    public Sense Sense(int at) => at >= 0 && at < senses.Length ? senses[at] : Notices.Text.Sense.None;

    public bool Is(int at, Sense sense) => Sense(at).HasAny(sense);

    /// <summary>How many tokens that phrase takes; 1 where none begins.</summary>
    public int Length(int at) => at < lengths.Length && lengths[at] > 0 ? lengths[at] : 1;

    public bool Is(int at, char sign) => at >= 0 && at < Tokens.Length && Tokens[at].Is(sign);

    public ReadOnlySpan<char> Raw(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    public bool Is(int at, string word)
    {
        if (at < 0 || at >= Tokens.Length) return false;
        var raw = Raw(at);
        if (raw.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        // Only the vowels o and u let the tone mark move: "hoà", "uỷ".
        return raw.Length == word.Length && raw.Length > 1 && raw[^1] > 127 && raw[^2] is 'o' or 'u' or 'O' or 'U' && Folding.Same(raw, word);
    }

    /// <summary>True when the folded words stand at <paramref name="at"/>; words are given in lower case, new tone placement.</summary>
    public bool Reads(int at, string first, string second) => Is(at, first) && Is(at + 1, second);

    public bool Reads(int at, string first, string second, string third) => Is(at, first) && Is(at + 1, second) && Is(at + 2, third);

    /// <summary>True when a phrase of the list stands at <paramref name="at"/>.</summary>
    public bool Reads(int at, PhraseList phrases) => phrases.LengthAt(this, at) > 0;

    public bool Reads(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at + words.Length > Tokens.Length) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(at + i, words[i])) return false;
        }

        return true;
    }

    public Span Span(int first, int end) => first < end ? new(Tokens[first].Start, Tokens[end - 1].End) : new(0, 0);

    /// <summary>The words from one token to another as one line, page numbers left out.</summary>
    public string Words(int first, int end)
    {
        var words = new StringBuilder();
        for (var i = first; i < end && i < Tokens.Length; i++)
        {
            var token = Tokens[i];
            if (i > first && token.SpaceBefore) words.Append(' ');
            words.Append(Text, token.Start, token.Length);
        }

        return Nfc.Of(Sound(words.ToString()));
    }

    /// <summary>Half a surrogate pair cannot be normalised or written as UTF-8; U+FFFD stands for it.</summary>
    private static string Sound(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return words;
        var sound = words.ToCharArray();
        for (var i = 0; i < sound.Length; i++)
        {
            if (!char.IsSurrogate(sound[i])) continue;
            if (char.IsHighSurrogate(sound[i]) && i + 1 < sound.Length && char.IsLowSurrogate(sound[i + 1])) i++;
            else sound[i] = '\ufffd';
        }

        return new(sound);
    }
}
