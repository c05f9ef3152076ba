using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal enum LabelKind { Lead, Coordinate, Time }

/// <summary>A label below a task, as plans have them: "Cơ quan chủ trì: …", "Đơn vị phối hợp: …", "Thời gian hoàn thành: …".</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Agencies">The bodies named, for a lead or coordination.</param>
/// <param name="Times">The times named, for a time.</param>
internal sealed record TaskLabel(LabelKind Kind, AgencyList? Agencies, IReadOnlyList<TimePhrase> Times)
{
    /// <summary>The label that a sentence is, or null.</summary>
    public static TaskLabel? Read(NoticeText words, AgencyParser agencies, TimePhraseFinder times, int first, int end)
    {
        var colon = first;
        while (colon < end && colon < first + 7 && !words.Is(colon, ':')) colon++;
        if (!words.Is(colon, ':') || colon + 1 >= end) return null;
        if (words.Reads(first, "thời", "gian") || words.Reads(first, "thời", "hạn") || words.Reads(first, "tiến", "độ"))
        {
            var found = times.FindInCell(colon + 1, end);
            return found.Count > 0 ? new(LabelKind.Time, null, found) : null;
        }

        if (!words.Reads(first, "cơ", "quan") && !words.Reads(first, "đơn", "vị") && !words.Reads(first, "đầu", "mối") && !words.Reads(first, "chủ", "trì") && !words.Reads(first, "phối", "hợp")) return null;
        if (agencies.List(colon + 1, end) is not { } list) return null;
        for (var i = first; i < colon; i++)
        {
            if (words.Reads(i, "phối", "hợp")) return new(LabelKind.Coordinate, list, []);
            if (words.Reads(i, "chủ", "trì") || words.Reads(i, "thực", "hiện") || words.Reads(i, "chịu", "trách")) return new(LabelKind.Lead, list, []);
        }

        return null;
    }
}
