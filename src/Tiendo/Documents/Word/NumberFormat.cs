using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tiendo.Documents.Word;

/// <summary>A list number in the way Word writes it.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private static readonly string[] Words = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    public static string Of(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.UpperRoman => RomanOf(number).ToUpperInvariant(),
        NumberFormatValues.LowerRoman => RomanOf(number),
        NumberFormatValues.UpperLetter => LetterOf(number, 'A'),
        NumberFormatValues.LowerLetter => LetterOf(number, 'a'),
        NumberFormatValues.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberFormatValues.VietnameseCounting or NumberFormatValues.CardinalText => WordOf(number),
        NumberFormatValues.None => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string RomanOf(int number)
    {
        var result = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value && result.Length < 64; number -= value)
                result.Append(sign);
        }
        return result.ToString();
    }

    // After z Word writes aa, bb, cc.
    private static string LetterOf(int number, char first) =>
        number < 1 ? "" : new((char)(first + ((number - 1) % 26)), Math.Min(8, ((number - 1) / 26) + 1));

    private static string WordOf(int number) => number switch
    {
        >= 0 and <= 10 => Words[number],
        < 20 => "mười " + Unit(number % 10),
        < 100 => Words[number / 10] + " mươi" + (number % 10 == 0 ? "" : " " + (number % 10 == 1 ? "mốt" : Unit(number % 10))),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Unit(int unit) => unit == 5 ? "lăm" : Words[unit];
}
