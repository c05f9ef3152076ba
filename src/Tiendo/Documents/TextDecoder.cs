using System.Buffers;
using System.Text;
using Tiendo.Notices.Text;

namespace Tiendo.Documents;

/// <summary>Bytes of a text file to Unicode in NFC: UTF-8, UTF-16, and the legacy Vietnamese encodings, also after they were taken for Latin-1 on the way.</summary>
internal static class TextDecoder
{
    private const int SampleLength = 200_000;
    private static readonly SearchValues<char> UnicodeOnly = SearchValues.Create("ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with "\n" line ends, and the remark that says what was recognised (null for plain UTF-8).</summary>
    public static (string Text, string? Remark) Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, remark) = Unify(bytes);
        text = text.Contains('\n', StringComparison.Ordinal) ? text.Replace("\r", "", StringComparison.Ordinal) : text.Replace('\r', '\n');
        return (Nfc.Of(text), remark);
    }

    /// <summary>Text that a Word file or a PDF holds as Unicode, but whose letters may be those of a legacy font.</summary>
    public static (string Text, string? Remark) Repair(string text)
    {
        var (repaired, remark) = MayBeLegacy(text) ? Best(text, [text]) : (text, null);
        return (Nfc.Of(repaired), remark);
    }

    private static bool MayBeLegacy(string text) => text.AsSpan().ContainsAnyInRange('\u00a1', '\u00ff') && !HasVietnameseLetters(text);

    private static (string Text, string? Remark) Unify(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return (Encoding.Unicode.GetString(bytes[2..]), DocumentRemarks.Utf16);
        if (bytes is [0xFE, 0xFF, ..])
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), DocumentRemarks.Utf16);
        if (Utf16WithoutMark(bytes) is { } encoding)
            return (encoding.GetString(bytes), DocumentRemarks.Utf16);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            var text = StrictUtf8.GetString(bytes);
            return MayBeLegacy(text) ? Best(text, [text]) : (text, null);
        }
        catch (DecoderFallbackException)
        {
            var latin = Encoding.Latin1.GetString(bytes);
            return Best(latin, [Encoding.UTF8.GetString(bytes), latin]);
        }
    }

    private static (string Text, string? Remark) Best(string latin, string[] unchanged)
    {
        var sample = latin[..Math.Min(latin.Length, SampleLength)];
        var tcvn3 = Score(LegacyVietnamese.FromTcvn3(sample));
        var vni = Score(LegacyVietnamese.FromVni(sample));
        var (legacy, isVni) = vni.Value > tcvn3.Value ? (vni, true) : (tcvn3, false);
        var utf8 = Score(unchanged[0].AsSpan(0, Math.Min(unchanged[0].Length, SampleLength)));
        if (legacy.Plausible >= 2 && legacy.Plausible >= 4 * legacy.Odd && legacy.Value > utf8.Value && utf8.Odd > utf8.Plausible)
            return isVni ? (LegacyVietnamese.FromVni(latin), DocumentRemarks.Vni) : (LegacyVietnamese.FromTcvn3(latin), DocumentRemarks.Tcvn3);
        if (unchanged.Length == 1)
            return (unchanged[0], null);
        return utf8.Plausible > 0 ? (unchanged[0], DocumentRemarks.DamagedUtf8) : (unchanged[1], DocumentRemarks.Latin1);
    }

    /// <summary>How many words that are not plain ASCII can be Vietnamese, and how many cannot.</summary>
    private static (int Plausible, int Odd, int Value) Score(ReadOnlySpan<char> text)
    {
        var (plausible, odd) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            var ascii = true;
            for (; i < text.Length && (char.IsLetter(text[i]) || text[i] is >= '\u00a1' and <= '\u00ff' or '\ufffd'); i++)
                ascii &= text[i] < 0x80;
            if (ascii)
                continue;
            if (VietnameseSyllable.IsPlausible(text[start..i]))
                plausible++;
            else
                odd++;
        }
        return (plausible, odd, plausible - (2 * odd));
    }

    // Any of these proves that the text is Unicode Vietnamese already; Latin-1 readings of legacy text cannot hold them.
    private static bool HasVietnameseLetters(string text)
    {
        var span = text.AsSpan();
        return span.ContainsAnyInRange('\u1ea0', '\u1ef9') || span.ContainsAny(UnicodeOnly);
    }

    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
            return null;
        Span<int> zeros = [0, 0];
        var sample = Math.Min(bytes.Length, 4096);
        for (var i = 0; i < sample; i++)
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        var (many, few) = (sample / 5, sample / 200);
        return zeros[1] > many && zeros[0] <= few ? Encoding.Unicode : zeros[0] > many && zeros[1] <= few ? Encoding.BigEndianUnicode : null;
    }
}
