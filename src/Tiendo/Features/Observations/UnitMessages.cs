using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Units as people read them; a unit without an entry is shown as it is.</summary>
internal static class UnitMessages
{
    public static readonly MessageText[] All =
    [
        new("unit.count", "", ""),
        new("unit.date", "", ""),
        new("unit.month", "", ""),
        new("unit.percent", "%", "%"),
        new("unit.permille", "‰", "‰"),
        new("unit.percent per year", "%/năm", "% a year"),
        new("unit.VND", "đồng", "VND"),
        new("unit.nghìn đồng", "nghìn đồng", "thousand VND"),
        new("unit.triệu đồng", "triệu đồng", "million VND"),
        new("unit.tỷ đồng", "tỷ đồng", "billion VND"),
        new("unit.nghìn tỷ đồng", "nghìn tỷ đồng", "trillion VND"),
        new("unit.nghìn USD", "nghìn USD", "thousand USD"),
        new("unit.triệu USD", "triệu USD", "million USD"),
        new("unit.tỷ USD", "tỷ USD", "billion USD"),
        new("unit.triệu đồng/người/tháng", "triệu đồng/người/tháng", "million VND a person a month"),
        new("unit.VND/USD", "đồng/USD", "VND/USD"),
        new("unit.năm", "năm", "years"),
        new("unit.hộ", "hộ", "households"),
        new("unit.người", "người", "people"),
        new("unit.dự án", "dự án", "projects"),
        new("unit.cụm", "cụm", "clusters"),
        new("unit.khu", "khu", "parks"),
        new("unit.doanh nghiệp", "doanh nghiệp", "enterprises"),
        new("unit.nhà đầu tư", "nhà đầu tư", "investors"),
        new("unit.trường hợp", "trường hợp", "cases"),
        new("unit.thủ tục", "thủ tục", "procedures"),
        new("unit.công trình", "công trình", "works"),
    ];
}
