using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>What the opening and the closing lines tell: the day of the meeting, the addressees, the issuer where there is no letterhead.</summary>
internal sealed class Opening(NoticeText words, Layout layout, KnownNames names)
{
    private const int Reach = 700;

    /// <summary>"Ngày 03/10/2025, đồng chí … chủ trì cuộc họp".</summary>
    public DateOnly? MeetingDate(DateParser dates)
    {
        var start = layout.KindLine >= 0 ? layout.Lines[layout.KindLine].FirstToken : 0;
        for (var t = start; t < words.Count && t < start + Reach; t++)
        {
            if (words.Is(t, "ngày") && Meeting(t) && dates.At(t, words.Count) is { Granularity: Granularity.Day, YearAssumed: false } held) return held.To;
            if (!words.Is(t, "ngày") || !(words.Tokens[t].Capital || words.Is(t - 1, "chiều") || words.Is(t - 1, "sáng") || words.Is(t - 1, "tối") || words.Is(t - 1, "trong") || words.Is(t - 1, "vào"))) continue;
            if (dates.At(t, words.Count) is not { Granularity: Granularity.Day, YearAssumed: false } day) continue;
            for (var i = day.End; i < words.Count && i < day.End + 80 && !(words.Is(i, '.') && i + 1 < words.Count && words.Tokens[i + 1].SpaceBefore); i++)
            {
                if (words.Is(i, "họp") || words.Reads(i, "chủ", "trì") || words.Reads(i, "làm", "việc") || words.Reads(i, "hội", "nghị") || words.Reads(i, "kiểm", "tra")) return day.To;
            }
        }

        return null;
    }

    /// <summary>"Tại phiên họp ngày …" opens a sentence.</summary>
    private bool Meeting(int day)
    {
        if (!words.Is(day - 1, "họp") && !words.Reads(day - 2, "làm", "việc") && !words.Reads(day - 2, "hội", "nghị") && !words.Reads(day - 2, "kiểm", "tra")) return false;
        for (var t = day - 2; t >= 0 && t > day - 6; t--)
        {
            if (words.Is(t, "tại") && words.Tokens[t].Capital) return true;
        }

        return false;
    }

    /// <summary>The province that the document is about: its dateline's, its issuer's, else the one most named.</summary>
    public string? Province(NoticeDocument document)
    {
        foreach (var said in (string?[])[document.Issuer, document.Place])
        {
            if (said is null) continue;
            foreach (var province in names.Provinces)
            {
                if (said.Contains(province, StringComparison.OrdinalIgnoreCase)) return province;
            }
        }

        return MostNamed();
    }

    /// <summary>Without a letterhead the signature says which office, and the places named say of which province.</summary>
    public string? ConcludedIssuer(NoticeDocument document)
    {
        if (document.SignerTitle is not { } title) return null;
        if (title.EndsWith("THỦ TƯỚNG", StringComparison.Ordinal)) return "Thủ tướng Chính phủ";
        if (title.Contains("CHỦ NHIỆM", StringComparison.Ordinal) && title.Contains("BỘ TRƯỞNG", StringComparison.Ordinal)) return "Văn phòng Chính phủ";
        if (MostNamed() is not { } province) return null;
        var type = names.ProvinceType(province);
        if (title.Contains("CHÁNH VĂN PHÒNG", StringComparison.Ordinal) && !title.Contains("TL.", StringComparison.Ordinal)) return $"Văn phòng UBND {type} {province}";
        return title.Contains("CHỦ TỊCH", StringComparison.Ordinal) ? $"UBND {type} {province}" : null;
    }

    /// <summary>Whom the document addresses at its head, for orders that name nobody.</summary>
    public AgencyList? Addressees(AgencyParser agencies)
    {
        if (layout.AddressLine < 0) return null;
        var found = new List<NamedAgency>();
        for (var i = layout.AddressLine; i < layout.Lines.Count && i < layout.AddressLine + 25; i++)
        {
            var line = layout.Lines[i];
            var first = line.FirstToken;
            if (i == layout.AddressLine) first += words.Is(first + 2, ':') ? 3 : 2;
            else if (words.Is(first, '-') || words.Is(first, '–')) first++;
            else if (i > layout.AddressLine + 1 || found.Count > 0) break;
            if (first < line.EndToken && agencies.List(first, line.EndToken) is { } list) found.AddRange(list.Agencies);
        }

        return found.Count > 0 ? new(found, found[0].First, found[^1].End) : null;
    }

    private string? MostNamed()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var t = 0; t < words.Count; t++)
        {
            if (!words.Tokens[t].Capital || names.UnitAt(words, t, words.Count) is not { Length: > 0 } unit) continue;
            foreach (var province in unit.Units.Select(u => u.Province ?? u.Name).Distinct(StringComparer.Ordinal)) counts[province] = counts.GetValueOrDefault(province) + 1;
            t += unit.Length - 1;
        }

        return counts.Count == 0 ? null : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
    }
}
