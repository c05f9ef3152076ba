namespace Tiendo.Notices.Tests;

/// <summary>A handful of agencies and units, so that the reader's tests depend on no data file.</summary>
internal static class KnownNames
{
    private static readonly DateOnly reform = new(2025, 7, 1);
    private static readonly DateOnly merger = new(2025, 3, 1);

    public static ReaderLists Lists { get; } = new()
    {
        Agencies =
        [
            Agency("ubnd-tinh", "UBND tỉnh", "Ủy ban nhân dân tỉnh"),
            Agency("van-phong-ubnd-tinh", "Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh"),
            Agency("so-cong-thuong", "Sở Công Thương", "SCT"),
            Agency("so-tai-chinh", "Sở Tài chính"),
            Agency("so-xay-dung", "Sở Xây dựng"),
            Agency("so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường", "Sở NN&MT"),
            Agency("so-noi-vu", "Sở Nội vụ"),
            Agency("so-tu-phap", "Sở Tư pháp"),
            Agency("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", "Sở KH&CN"),
            Agency("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo"),
            Agency("thanh-tra-tinh", "Thanh tra tỉnh"),
            Agency("cong-an-tinh", "Công an tỉnh"),
            Agency("bql-kcn", "Ban Quản lý các khu công nghiệp tỉnh", "BQL các KCN tỉnh"),
            Agency("bql-dtxd", "Ban Quản lý đầu tư xây dựng tỉnh"),
            Agency("tt-ptqd", "Trung tâm Phát triển quỹ đất tỉnh", "Trung tâm PTQĐ tỉnh"),
            Former("so-ke-hoach-va-dau-tu", "Sở Kế hoạch và Đầu tư", "so-tai-chinh"),
            Former("so-tai-nguyen-va-moi-truong", "Sở Tài nguyên và Môi trường", "so-nong-nghiep-va-moi-truong"),
            Former("so-giao-thong-van-tai", "Sở Giao thông vận tải", "so-xay-dung"),
            Former("so-lao-dong", "Sở Lao động - Thương binh và Xã hội", "so-noi-vu"),
        ],
        Units =
        [
            new("20", "Lạng Sơn", "tỉnh", null, [], null, null, []),
            new("08", "Tuyên Quang", "tỉnh", null, [], null, null, []),
            new("68", "Lâm Đồng", "tỉnh", null, [], null, null, []),
            new("46", "Huế", "thành phố", null, [], null, null, []),
            new("79", "Hồ Chí Minh", "thành phố", null, [], null, null, []),
            new("06385", "Hữu Lũng", "xã", "Lạng Sơn", [], reform, null, []),
            new("06427", "Cai Kinh", "xã", "Lạng Sơn", [], reform, null, []),
            new("06457", "Tuấn Sơn", "xã", "Lạng Sơn", [], reform, null, []),
            new("06526", "Na Dương", "xã", "Lạng Sơn", [], reform, null, []),
            new("06613", "Đình Lập", "xã", "Lạng Sơn", [], reform, null, []),
            new("06187", "Kỳ Lừa", "phường", "Lạng Sơn", [], reform, null, []),
            new("h-huu-lung", "Hữu Lũng", "huyện", "Lạng Sơn", [], null, reform.AddDays(-1), ["06385", "06427", "06457"]),
        ],
        WorkingDays = CountMondayToFriday,
    };

    private static KnownAgency Agency(string key, string name, params string[] otherNames) =>
        new(key, name, otherNames, null, null, null, Short(name), Level: "province");

    private static KnownAgency Former(string key, string name, string successor) =>
        new(key, name, [], null, merger.AddDays(-1), successor, Short(name), Level: "province", Successors: [successor]);

    // "Tài chính" in "các Sở: Tài chính, Công Thương".
    private static string? Short(string name) => name.StartsWith("Sở ", StringComparison.Ordinal) ? name[3..] : null;

    private static (DateOnly Day, bool Confirmed) CountMondayToFriday(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 2000);
        var day = start;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return (day, true);
    }
}
