using System.Buffers;

namespace Tiendo.Domain.Search;

/// <summary>The form in which texts are searched and names compared: lower case, no diacritics, đ as d, words parted by one space.</summary>
/// <remarks>The runtime's own normalisation does nothing under invariant globalization, so letters and marks are folded by an own table.</remarks>
public static class Folded
{
    /// <summary>What <see cref="Letter"/> gives for a character between words.</summary>
    internal const char Between = '\0';

    /// <summary>What <see cref="Letter"/> gives for a character that stands inside a word and counts for nothing: a combining mark, a soft hyphen.</summary>
    internal const char Nothing = '\u0001';

    private const int TableLength = 0x2200;

    // The plain letter, then its lower-case forms with marks: Latin, all Vietnamese included.
    private static readonly string[] Forms =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "bƀɓḃḅḇ", "cçćĉċčḉ", "dđðďɖɗḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ", "gĝğġģǥǧǵḡ", "hĥħȟḣḥḧḩḫẖ", "iìíîïĩīĭįıǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŋǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩ", "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ", "1¹", "2²", "3³",
    ];

    private static readonly char[] Table = MakeTable();

    /// <summary>The folded text; empty when it holds no letter and no digit.</summary>
    public static string Of(string text)
    {
        char[]? rented = null;
        var buffer = text.Length <= 256 ? stackalloc char[256] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        var length = Into(text, buffer);
        var folded = text.AsSpan().SequenceEqual(buffer[..length]) ? text : new string(buffer[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>Folds a text into a buffer at least as long and gives the length of the folded text.</summary>
    public static int Into(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        var parted = false;
        foreach (var character in text)
        {
            var letter = Letter(character);
            if (letter == Between)
            {
                parted = length > 0;
                continue;
            }
            if (letter == Nothing)
                continue;
            if (parted)
                buffer[length++] = ' ';
            parted = false;
            buffer[length++] = letter;
        }
        return length;
    }

    /// <summary>One character folded, or <see cref="Between"/>, or <see cref="Nothing"/>.</summary>
    internal static char Letter(char character) => character < TableLength ? Table[character] : Compute(character);

    private static char[] MakeTable()
    {
        var plain = new char[TableLength];
        foreach (var forms in Forms)
        {
            foreach (var form in forms)
                plain[form] = forms[0];
        }
        var table = new char[TableLength];
        for (var i = 0; i < TableLength; i++)
        {
            var lower = Compute((char)i);
            table[i] = lower < TableLength && plain[lower] != 0 ? plain[lower] : lower;
        }
        table['İ'] = 'i';
        return table;
    }

    private static char Compute(char character) => character switch
    {
        >= '\u0300' and <= '\u036f' or '\u00ad' or '\u034f' or '\u061c' or >= '\u200b' and <= '\u200f' => Nothing,
        >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2064' or >= '\ufe00' and <= '\ufe0f' or '\ufeff' => Nothing,
        '¹' or '²' or '³' => character,
        _ when char.IsLetterOrDigit(character) => char.ToLowerInvariant(character),
        _ => Between,
    };
}
