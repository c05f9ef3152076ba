using System.Globalization;

namespace Tiendo.Features.Journal;

/// <summary>The end of a chain as it is printed: PROVINCE SEQ HASH. Who keeps it finds a removed tail.</summary>
internal sealed record JournalHeadLine(int Province, long Seq, string Hash)
{
    /// <summary>Reads a printed head; null when it is none.</summary>
    public static JournalHeadLine? Parse(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var province, var seq, var hash]
            && int.TryParse(province, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower)
            ? new(id, number, hash)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Province} {Seq} {Hash}");
}
