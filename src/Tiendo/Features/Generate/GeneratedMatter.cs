namespace Tiendo.Features.Generate;

/// <summary>Who is given an order of a kind.</summary>
internal enum GeneratedLead { Commune, LandFund, Construction, Environment, Industry, Finance, ManagementBoard, Investor }

/// <summary>A kind of work that provinces order at their parks.</summary>
/// <param name="Words">What shall be done; <c>{n}</c> is the quantity.</param>
/// <param name="Topics">Codes of its topics, as the reader gives them.</param>
/// <param name="Lead">Who is given it.</param>
/// <param name="Unit">Unit of the quantity; null where the work has none.</param>
/// <param name="Most">The largest quantity, in tenths of the unit.</param>
internal sealed record GeneratedMatter(string Words, string[] Topics, GeneratedLead Lead, string? Unit = null, int Most = 0)
{
    /// <summary>The work in a few words, without the quantity.</summary>
    public string Name => Words.Replace(" {n}", "", StringComparison.Ordinal).Replace(", diện tích", "", StringComparison.Ordinal);

    public static readonly IReadOnlyList<GeneratedMatter> All =
    [
        new("giải phóng mặt bằng {n} còn lại", ["clearance"], GeneratedLead.Commune, "ha", 300),
        new("vận động {n} nhận tiền bồi thường, bàn giao mặt bằng", ["clearance"], GeneratedLead.Commune, "hộ dân", 400),
        new("di chuyển {n} ra khỏi phạm vi dự án", ["clearance"], GeneratedLead.Commune, "ngôi mộ", 900),
        new("xây dựng khu tái định cư cho {n}", ["resettlement"], GeneratedLead.Commune, "hộ dân", 600),
        new("phê duyệt điều chỉnh quy hoạch chi tiết tỷ lệ 1/500", ["planning"], GeneratedLead.Commune),
        new("hoàn thành di chuyển đường dây 110 kV", ["clearance", "power"], GeneratedLead.LandFund),
        new("chi trả bồi thường {n} cho các hộ bị ảnh hưởng", ["clearance", "finance"], GeneratedLead.LandFund, "tỷ đồng", 900),
        new("trình điều chỉnh quy hoạch phân khu tỷ lệ 1/2000", ["planning", "procedures"], GeneratedLead.Construction),
        new("cấp phép xây dựng các hạng mục hạ tầng kỹ thuật", ["procedures", "construction"], GeneratedLead.Construction),
        new("xây dựng {n} đường kết nối ngoài hàng rào", ["construction", "transport"], GeneratedLead.Construction, "km", 120),
        new("trình UBND tỉnh giao đất đợt cuối, diện tích {n}", ["land", "procedures"], GeneratedLead.Environment, "ha", 500),
        new("thẩm định báo cáo đánh giá tác động môi trường", ["environment", "procedures"], GeneratedLead.Environment),
        new("chuyển mục đích sử dụng {n} rừng sản xuất", ["forest", "procedures"], GeneratedLead.Environment, "ha", 250),
        new("xác định giá đất cụ thể làm căn cứ bồi thường", ["land", "finance"], GeneratedLead.Environment),
        new("báo cáo việc thành lập, mở rộng cụm công nghiệp", ["reporting"], GeneratedLead.Industry),
        new("thỏa thuận đấu nối cấp điện cho các dự án thứ cấp", ["power"], GeneratedLead.Industry),
        new("thẩm định điều chỉnh chủ trương đầu tư dự án hạ tầng", ["investment", "procedures"], GeneratedLead.Finance),
        new("bố trí {n} vốn đầu tư công cho hạ tầng ngoài hàng rào", ["finance", "investment"], GeneratedLead.Finance, "tỷ đồng", 1500),
        new("thu hút thêm {n} thứ cấp", ["investment"], GeneratedLead.ManagementBoard, "dự án", 120),
        new("rà soát các dự án thứ cấp chậm đưa đất vào sử dụng", ["investment", "reporting"], GeneratedLead.ManagementBoard),
        new("vận hành trạm xử lý nước thải tập trung", ["environment", "construction"], GeneratedLead.Investor),
        new("san nền {n} và làm đường trục chính", ["construction"], GeneratedLead.Investor, "ha", 400),
    ];
}
