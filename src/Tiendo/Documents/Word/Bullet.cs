using System.Globalization;

namespace Tiendo.Documents.Word;

/// <summary>Symbol fonts keep their marks in the private area; here they become marks that can be read.</summary>
internal static class Bullet
{
    /// <summary>"-" and "+" stay, everything else is "•".</summary>
    public static string Of(string level) => level.Trim() switch
    {
        "-" or "–" or "—" or "\uf02d" or "\uf0be" => "-",
        "+" or "\uf02b" => "+",
        "*" => "*",
        "" => "",
        _ => "•",
    };

    /// <summary>A character given by its code in a symbol font.</summary>
    public static string OfSymbol(string? code) =>
        !int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? ""
        : value is > 0xF000 and < 0xF080 ? ((char)(value - 0xF000)).ToString()
        : value is > 0xE000 and < 0xF900 or <= ' ' or > 0xFFFF or (>= 0xD800 and < 0xE000) ? "•" : ((char)value).ToString();
}
