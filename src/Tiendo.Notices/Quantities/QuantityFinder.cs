using System.Globalization;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Quantities;

/// <summary>Finds amounts with their unit and hedge: "khoảng 0,31 ha", "hơn 564 tỷ đồng", "07 hộ dân", "cắt giảm 50%".</summary>
internal sealed class QuantityFinder
{
    private const string Units = """
        ha, m2, m², m3, m³, km, m, kV, MW, MVA, kWh, tấn, hộ, hộ dân, hộ gia đình, nhà, công trình, ngôi mộ, mộ, thửa, thửa đất, lô, dự án, cụm, cụm công nghiệp, khu, khu công nghiệp, nhà đầu tư, doanh nghiệp, người, lao động, trường hợp, hồ sơ, thủ tục, xã, phường,
        đồng, triệu, triệu đồng, tỷ, tỷ đồng, tỉ đồng, nghìn đồng, USD, triệu USD, tỷ USD, %, nhiệm vụ, vị trí, cột, mô hình, căn, hạng mục, văn bản, lượt, chỉ tiêu, điểm, tháng, ngày, tuần, hecta, cơ sở, đơn vị, gói thầu, tổ chức, cá nhân, hộ nghèo, mỏ
        """;

    private static readonly (string[] Words, string Hedge)[] Hedges =
    [
        (["khoảng"], "about"), (["ước"], "about"), (["xấp", "xỉ"], "about"), (["gần"], "nearly"), (["hơn"], "over"), (["trên"], "over"), (["tối", "thiểu"], "at-least"), (["ít", "nhất"], "at-least"), (["tối", "đa"], "at-most"), (["không", "quá"], "at-most"), (["dưới"], "at-most"),
    ];

    private readonly PhraseTree units;
    private readonly List<string> names = [];

    public QuantityFinder(Vocabulary vocabulary)
    {
        units = new(vocabulary);
        foreach (var unit in Units.Split(',', StringSplitOptions.TrimEntries))
        {
            units.Add(unit, names.Count);
            names.Add(unit);
        }
    }

    /// <summary>The amounts between two tokens; dates, document numbers and articles are none.</summary>
    public List<Quantity> Find(NoticeText words, int first, int end, bool[] taken)
    {
        var found = new List<Quantity>();
        for (var i = first; i < end; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Number || taken[i]) continue;
            var close = NumberEnd(words, i, end);
            var preceding = i > first ? words.Raw(i - 1).ToString() : "";
            if (words.Is(i - 1, '/') || words.Is(close, '/') || preceding is "số" or "Điều" or "khoản" or "ngày" or "năm" or "tháng" or "quý")
            {
                i = close - 1;
                continue;
            }

            var (length, unit) = units.Longest(words.Tokens, close, end);
            if (length > 0 && Value(words, i, close) is { } value)
            {
                var (start, hedge) = Hedge(words, i, first);
                found.Add(new(value, names[unit], hedge, words.Words(start, close + length), words.Span(start, close + length)));
                close += length;
            }

            i = close - 1;
        }

        return found;
    }

    private static int NumberEnd(NoticeText words, int at, int end)
    {
        var close = at + 1;
        while (close + 1 < end && (words.Is(close, ',') || words.Is(close, '.')) && !words.Tokens[close].SpaceBefore && words.Tokens[close + 1].Kind == TokenKind.Number && !words.Tokens[close + 1].SpaceBefore) close += 2;
        return close;
    }

    /// <summary>"1.500" is fifteen hundred, "0,31" is a fraction: the comma is the decimal sign.</summary>
    private static decimal? Value(NoticeText words, int first, int end)
    {
        var text = string.Concat(words.Words(first, end).Where(letter => letter is not ' '));
        var grouped = text.Split('.').Skip(1).All(part => part.Split(',')[0].Length == 3);
        text = grouped ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return text.Length <= 24 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static (int Start, string Hedge) Hedge(NoticeText words, int at, int first)
    {
        foreach (var (form, hedge) in Hedges)
        {
            if (at - form.Length >= first && words.Reads(at - form.Length, form)) return (at - form.Length, hedge);
        }

        return (at, "exact");
    }
}
