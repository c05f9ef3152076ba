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
            var (length, value) = lexicon.Longest(Tokens, i, Math.Min(Tokens.Length, i + 8));
            if (length == 0) continue;
            senses[i] = (Sense)value;
            lengths[i] = (byte)length;
        }
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>The senses of the phrase that begins at a token.</summary>
    public Sense Sense(int at) => at >= 0 && at < senses.Length ? senses[at] : Notices.Text.Sense.None;

    public bool Is(int at, Sense sense) => Sense(at).HasAny(sense);

    /// <summary>How many tokens that phrase takes; 1 where none begins.</summary>
    public int Length(int at) => at < lengths.Length && lengths[at] > 0 ? lengths[at] : 1;

    public bool Is(int at, char sign) => at >= 0 && at < Tokens.Length && Tokens[at].Is(sign);

    public ReadOnlySpan<char> Raw(int at) => Text.AsSpan(Tokens[at].Start, Tokens[at].Length);

    public bool Is(int at, string word) =>
        at >= 0 && at < Tokens.Length && (Raw(at).Equals(word, StringComparison.OrdinalIgnoreCase) || word == "ủy" && Raw(at).Equals("uỷ", StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the folded words stand at <paramref name="at"/>; words are given in lower case, new tone placement.</summary>
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

        return Nfc.Of(Sound(words));
    }

    /// <summary>Half a surrogate pair cannot be normalised or written as UTF-8; U+FFFD stands for it.</summary>
    private static string Sound(StringBuilder words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsSurrogate(words[i])) continue;
            if (char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])) i++;
            else words[i] = '\ufffd';
        }

        return words.ToString();
    }
}
