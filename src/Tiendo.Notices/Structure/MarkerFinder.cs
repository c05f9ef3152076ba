using System.Globalization;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Structure;

/// <summary>Recognises a list mark at the start of a line by its form alone.</summary>
internal static class MarkerFinder
{
    private static readonly string[] Romans =
        ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    // The alphabet of Vietnamese points (Decree 30/2020, Annex I): a, b, c, d, đ, e, g, h …
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    public static Marker Find(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0) return default;
        var first = tokens[0];
        // A mark may stand alone on its line, the text below it.
        if (tokens.Length == 1) return first.Kind == TokenKind.Sign && first.Sign is '-' or '+' or '•' ? new(first.Is('+') ? MarkerKind.Plus : first.Is('-') ? MarkerKind.Bullet : MarkerKind.Star, "", 1, 0, 1) : default;
        return first.Kind switch
        {
            TokenKind.Sign => Bullet(text, tokens),
            TokenKind.Number => Number(text, tokens),
            _ => Word(text, tokens),
        };
    }

    private static Marker Bullet(string text, ReadOnlySpan<Token> tokens)
    {
        var sign = tokens[0].Sign;
        if (sign == '(' && tokens.Length > 3 && tokens[2].Is(')') && tokens[1].Length <= 2)
        {
            var inside = text.AsSpan(tokens[1].Start, tokens[1].Length);
            if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new(MarkerKind.Bracketed, $"({number})", 1, number, 3);
            var roman = RomanNumber(inside);
            return roman > 0 ? new(MarkerKind.Bracketed, $"({Romans[roman]})", 1, roman, 3) : default;
        }

        var kind = sign switch
        {
            '-' or '–' or '—' or '−' or '‐' => MarkerKind.Bullet,
            '+' => MarkerKind.Plus,
            '•' or '*' or '·' or '●' or '▪' or '■' or '◦' or '○' or '➢' or '✓' or '\uf0b7' or '\uf02d' or '\uf0a7' or '\uf0d8' => MarkerKind.Star,
            _ => MarkerKind.None,
        };
        // "---------------" is a rule, not a list.
        return kind == MarkerKind.None || tokens[1].Kind == TokenKind.Sign && tokens[1].Sign == sign ? default : new(kind, "", 1, 0, 1);
    }

    private static Marker Number(string text, ReadOnlySpan<Token> tokens)
    {
        Span<int> parts = stackalloc int[4];
        var (depth, i) = (0, 0);
        while (i < tokens.Length && depth < 4 && tokens[i].Kind == TokenKind.Number && tokens[i].Length <= 2 && (i == 0 || !tokens[i].SpaceBefore))
        {
            parts[depth++] = int.Parse(text.AsSpan(tokens[i].Start, tokens[i].Length), CultureInfo.InvariantCulture);
            i++;
            if (i < tokens.Length && tokens[i].Is('.') && !tokens[i].SpaceBefore) i++;
            else break;
        }

        if (depth == 0) return default;
        var dotted = tokens[i - 1].Is('.');
        if (i >= tokens.Length) return dotted ? new(MarkerKind.Number, string.Join('.', parts[..depth].ToArray()), depth, parts[depth - 1], i) : default;
        if (!dotted && (tokens[i].Is(')') || tokens[i].Is('/') && i + 1 < tokens.Length && tokens[i + 1].SpaceBefore && tokens[i + 1].Kind == TokenKind.Word))
        {
            dotted = true;
            i++;
        }

        if (i >= tokens.Length || tokens[i].Kind == TokenKind.Number && !tokens[i].SpaceBefore) return default;
        if (!dotted && (depth < 2 || !tokens[i].Capital || !tokens[i].SpaceBefore)) return default;
        var label = string.Join('.', parts[..depth].ToArray());
        return new(MarkerKind.Number, label, depth, parts[depth - 1], i);
    }

    private static Marker Word(string text, ReadOnlySpan<Token> tokens)
    {
        var word = text.AsSpan(tokens[0].Start, tokens[0].Length);
        var closed = tokens[1].Is('.') || tokens[1].Is(')');
        if (tokens[0].Capital && (word.Equals("Điều", StringComparison.Ordinal) || word.Equals("Phần", StringComparison.OrdinalIgnoreCase)
            || word.Equals("Chương", StringComparison.OrdinalIgnoreCase) || word.Equals("Mục", StringComparison.OrdinalIgnoreCase)))
        {
            return Part(text, tokens, word);
        }

        if (tokens[1].SpaceBefore) return default;
        if (tokens.Length > 2 && tokens[0].AllCapital && word.Length <= 5 && (closed || tokens[1].Is('-')))
        {
            if (RomanNumber(word) is > 0 and var roman) return new(MarkerKind.Roman, word.ToString(), 1, roman, 2);
        }

        if (word.Length != 1 || !closed || tokens.Length > 2 && !tokens[2].SpaceBefore) return default;
        var ordinal = Letters.IndexOf(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) + 1;
        // Some writers follow the English alphabet: f), j), w), z).
        if (ordinal == 0 && char.ToLowerInvariant(word[0]) is 'f' or 'j' or 'w' or 'z') ordinal = 50;
        if (ordinal == 0) return default;
        return tokens[0].Capital
            ? tokens.Length > 2 && ordinal <= 9 && tokens[1].Is('.') ? new(MarkerKind.Capital, word.ToString(), 1, ordinal, 2) : default
            : new(MarkerKind.Letter, word.ToString(), 1, ordinal, 2);
    }

    /// <summary>"Điều 3." of a decision and "Phần I", "Chương II", "Mục 1" of a plan.</summary>
    private static Marker Part(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<char> word)
    {
        var label = text.AsSpan(tokens[1].Start, tokens[1].Length);
        var ordinal = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : RomanNumber(label);
        if (ordinal is < 1 or > 200) return default;
        var article = word.Equals("Điều", StringComparison.Ordinal);
        if (article && (tokens.Length < 3 || !tokens[2].Is('.') && !tokens[2].Is(':'))) return default;
        var length = tokens.Length > 2 && (tokens[2].Is('.') || tokens[2].Is(':')) ? 3 : 2;
        return article
            ? new(MarkerKind.Number, $"Điều {ordinal}", 1, ordinal, length)
            : new(MarkerKind.Part, $"{word} {label}", 1, ordinal, length);
    }

    private static int RomanNumber(ReadOnlySpan<char> word)
    {
        for (var r = 1; r < Romans.Length; r++)
        {
            if (word.Equals(Romans[r], StringComparison.OrdinalIgnoreCase)) return r;
        }

        return 0;
    }
}
