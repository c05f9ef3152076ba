using System.Globalization;

namespace Tiendo.Features.Shared;

/// <summary>Numbers as people write them: 1.234,5 in Vietnamese, 1,234.5 in English.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>A whole number as it stands in messages and as a person writes it back: 1006.</summary>
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with at most so many decimals, without zeros at the end.</summary>
    public static string Say(decimal value, Messages messages, int decimals = 4) =>
        value.ToString("#,##0." + new string('#', decimals), ReferenceEquals(messages, Messages.Vietnamese) ? Vietnamese : NumberFormatInfo.InvariantInfo);
}
