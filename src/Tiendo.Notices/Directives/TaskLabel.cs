using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal enum LabelKind { Content, Lead, Coordinate, Time, Other }

/// <summary>A label below a task, as plans have them: "Cơ quan chủ trì: …", "Đơn vị phối hợp: …", "Thời gian hoàn thành: …".</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Agencies">The bodies named, for a lead or coordination.</param>
/// <param name="Times">The times named, for a time.</param>
internal sealed record TaskLabel(LabelKind Kind, AgencyList? Agencies, IReadOnlyList<TimePhrase> Times)
{
    private static readonly PhraseList Labels = new("cơ quan, đơn vị, đầu mối, chủ trì, phối hợp");

    private static readonly PhraseList Others = new("sản phẩm, kết quả, kinh phí, nguồn kinh phí, kinh phí thực hiện, địa điểm, hình thức, cấp trình, cơ quan trình");

    /// <summary>Where the text begins behind such a label that goes on with a deed: "Cơ quan thực hiện: Sở Nội vụ tham mưu …"; the start itself otherwise.</summary>
    public static int Behind(NoticeText words, int first, int end)
    {
        if (!words.Reads(first, "cơ", "quan") && !words.Reads(first, "đơn", "vị")) return first;
        for (var colon = first; colon + 1 < end && colon < first + 6; colon++)
        {
            if (words.Is(colon, ':')) return words.Reads(colon - 2, "thực", "hiện") || words.Reads(colon - 2, "chủ", "trì") ? colon + 1 : first;
        }

        return first;
    }

    /// <summary>The label that a sentence is, or null.</summary>
    public static TaskLabel? Read(NoticeText words, AgencyParser agencies, TimePhraseFinder times, int first, int end)
    {
        var colon = first;
        while (colon < end && colon < first + 7 && !words.Is(colon, ':')) colon++;
        if (!words.Is(colon, ':') || colon + 1 >= end) return null;
        if (words.Reads(first, "thời", "gian") || words.Reads(first, "thời", "hạn") || words.Reads(first, "tiến", "độ"))
        {
            var found = times.FindInCell(colon + 1, end);
            return found.Count > 0 || words.Reads(colon - 2, "thực", "hiện") || words.Reads(colon - 2, "hoàn", "thành") ? new(LabelKind.Time, null, found) : null;
        }

        if (words.Reads(first, "nội", "dung") && (colon == first + 2 || words.Reads(first + 2, "thực", "hiện"))) return new(LabelKind.Content, null, []);
        if (words.Reads(first, Others)) return new(LabelKind.Other, null, []);
        if (!words.Reads(first, Labels)) return null;
        if (agencies.List(colon + 1, end) is not { } list) return null;
        for (var i = first; i < colon; i++)
        {
            if (words.Is(list.End, Sense.Verb | Sense.Manner) && !words.Is(list.End, "theo") && !words.Is(list.End, "trong")) return null;
            if (words.Reads(i, "phối", "hợp")) return new(LabelKind.Coordinate, list, []);
            if (words.Reads(i, "chủ", "trì") || words.Reads(i, "thực", "hiện") || words.Reads(i, "chịu", "trách")) return new(LabelKind.Lead, list, []);
        }

        return null;
    }
}
