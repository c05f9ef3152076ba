using System.Globalization;

namespace Tiendo.Notices.Tests;

/// <summary>The smallest notice around one or several orders, issued on Wednesday 3 September 2025.</summary>
internal static class Frame
{
    public static DateOnly Issued { get; } = new(2025, 9, 3);

    public static string Around(string orders) =>
        $"""
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 15/TB-UBND
        Lạng Sơn, ngày 03 tháng 9 năm 2025
        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về khu, cụm công nghiệp
        Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận và yêu cầu:
        {orders}
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Bá Sử

        """;

    public static NoticeReading Read(string orders, ReaderLists? lists = null) =>
        new NoticeReader(lists ?? KnownNames.Lists).Read(Around(orders));

    /// <summary>The only order of a notice that holds one numbered sentence.</summary>
    public static Directive One(string sentence, ReaderLists? lists = null) =>
        Read("1. " + sentence, lists).Directives.ShouldHaveSingleItem();

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Names(IEnumerable<AgencyMention> agencies) => string.Join("; ", agencies.Select(a => a.Name));
}
