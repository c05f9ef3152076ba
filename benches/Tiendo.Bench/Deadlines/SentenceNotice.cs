using System.Globalization;
using Tiendo.Notices;

namespace Tiendo.Bench.Deadlines;

/// <summary>Gives Tiendo one sentence alone, in the smallest notice that has a day of issue and somebody to act.</summary>
internal static class SentenceNotice
{
    /// <summary>The day of the last order in it that has one.</summary>
    public static string? Due(NoticeReader reader, DeadlineQuestion question) =>
        reader.Read(Around(question)).Directives.Select(order => order.Deadline.Due).LastOrDefault(due => due is not null)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Around(DeadlineQuestion question) => string.Create(CultureInfo.InvariantCulture,
        $"""
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        Số: 15/TB-UBND
        Lạng Sơn, ngày {question.Reference:dd} tháng {question.Reference:MM} năm {question.Reference:yyyy}
        THÔNG BÁO
        Kết luận
        Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Xây dựng
        - {question.Sentence}
        Nơi nhận:
        - Như trên.
        """);
}
