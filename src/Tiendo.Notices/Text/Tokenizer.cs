using System.Globalization;

namespace Tiendo.Notices.Text;

/// <summary>Cuts a text into words, numbers and signs, line by line.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <c>text[start..end]</c>.</summary>
    public static void Append(List<Token> tokens, string text, int start, int end, int line, Vocabulary vocabulary)
    {
        var space = true;
        for (var i = start; i < end;)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter) || letter is '\u200b' or '\ufeff' or '\u00ad')
            {
                space = true;
                i++;
            }
            else if (char.IsAsciiDigit(letter))
            {
                var from = i;
                while (i < end && char.IsAsciiDigit(text[i])) i++;
                tokens.Add(new(from, i, TokenKind.Number, i - from <= 4 ? vocabulary.Find(text.AsSpan(from, i - from)) : 0, '\0', false, false, space, line));
                space = false;
            }
            else if (IsLetter(letter))
            {
                var from = i;
                while (i < end && (IsLetter(text[i]) || text[i] is '\u00ad' or >= '\u0300' and <= '\u036f')) i++;
                var word = text.AsSpan(from, i - from);
                tokens.Add(new(from, i, TokenKind.Word, vocabulary.Find(word), '\0', char.IsUpper(letter), AllCapital(word), space, line));
                space = false;
            }
            else
            {
                tokens.Add(new(i, i + 1, TokenKind.Sign, 0, letter, false, false, space, line));
                space = false;
                i++;
            }
        }
    }

    private static bool IsLetter(char letter) =>
        letter < 128 ? char.IsAsciiLetter(letter) : char.GetUnicodeCategory(letter) is <= UnicodeCategory.OtherLetter;

    private static bool AllCapital(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter)) return false;
        }

        return true;
    }
}
