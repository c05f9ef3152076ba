using System.Globalization;
using System.Text.RegularExpressions;

namespace Tiendo.Features.Observations;

/// <summary>Which sign divides the whole from the fraction.</summary>
internal enum DecimalMark { Unknown, Point, Comma }

/// <summary>Reads a number as Vietnamese and English papers write it: 14.1, 14,1, 1.006, 1,006, 1 006.</summary>
internal static partial class WrittenNumber
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const int MostDigits = 15; // what both engines keep exactly
    private const decimal Largest = 1e15m;

    /// <summary>The number; else the code of the message that says what is wrong. What follows the number is given back as its unit.</summary>
    public static string? Read(string text, DecimalMark mark, out decimal value, out string unit)
    {
        unit = "";
        value = 0;
        if (mark != DecimalMark.Comma && IsPlain(text, mark) && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value)) return CheckDigits(value);
        if (text.Length > 100 || Form().Match(text) is not { Success: true } match) return "figure.number-wrong";
        unit = match.Groups["unit"].Value;
        var number = Spaces().Replace(match.Groups["number"].Value, "");
        var (points, commas) = (number.Count(c => c == '.'), number.Count(c => c == ','));
        if (points + commas == 1 && mark == DecimalMark.Unknown && IsAmbiguous(number)) return "figure.number-ambiguous";
        var comma = mark == DecimalMark.Comma
            || (mark == DecimalMark.Unknown && (points, commas) switch { (_, 0) => points > 1, (0, 1) => true, (0, _) => false, _ => number.LastIndexOf(',') > number.LastIndexOf('.') });
        var (decimals, groups) = comma ? (',', '.') : ('.', ',');
        if (number.Count(c => c == decimals) > 1 || !HasGroupsOfThree(number, decimals, groups)) return "figure.number-wrong";
        number = number.Replace(groups.ToString(), "", StringComparison.Ordinal).Replace(decimals, '.');
        return decimal.TryParse(number, Plain, CultureInfo.InvariantCulture, out value) ? CheckDigits(value) : "figure.number-wrong";
    }

    // Without a point or comma, or with a point that nobody can take for one between thousands.
    private static bool IsPlain(string text, DecimalMark mark) =>
        text.Length is > 0 and < 40 && !text.Contains(',', StringComparison.Ordinal) && char.IsAsciiDigit(text[^1])
        && (mark == DecimalMark.Point || !IsAmbiguous(text));

    // One sign with three digits behind it and one to three before: a thousand in one language, a fraction in the other.
    private static bool IsAmbiguous(string number)
    {
        var at = number.AsSpan().IndexOfAny('.', ',');
        if (at < 0 || number.Length - at != 4) return false;
        var whole = number.AsSpan(0, at).TrimStart("+-");
        return whole.Length is >= 1 and <= 3 && whole[0] != '0';
    }

    private static bool HasGroupsOfThree(string number, char decimals, char groups)
    {
        var at = number.IndexOf(decimals, StringComparison.Ordinal);
        var (whole, fraction) = at < 0 ? (number, "") : (number[..at], number[(at + 1)..]);
        var parts = whole.TrimStart('+', '-').Split(groups);
        return !fraction.Contains(groups, StringComparison.Ordinal)
            && (parts.Length == 1 || (parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(part => part.Length == 3)));
    }

    private static string? CheckDigits(decimal value)
    {
        if (Math.Abs(value) >= Largest) return "figure.number-large";
        var plain = value / 1.000000000000000000000000000000m;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(plain, bits);
        var digits = new decimal(bits[0], bits[1], bits[2], isNegative: false, 0);
        return digits < 1_000_000_000_000_000m ? null : "figure.number-precise";
    }

    /// <summary>The most significant digits a figure may have.</summary>
    public static string Digits => MostDigits.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<number>[+-]?[0-9](?:[0-9.,]|[ \u00a0](?=[0-9]))*)\s*(?<unit>[^0-9\s].*?)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[ \u00a0]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
