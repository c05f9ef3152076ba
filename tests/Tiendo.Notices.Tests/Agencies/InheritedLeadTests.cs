namespace Tiendo.Notices.Tests.Agencies;

/// <summary>A lead that stands in a heading, an introduction or the sentence before.</summary>
public sealed class InheritedLeadTests
{
    [Theory]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Báo cáo UBND tỉnh kết quả trong tháng 10/2025.", 2, DoubtKind.LeadFromPreviousSentence)]
    [InlineData("1. Sở Xây dựng\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.", 2, DoubtKind.LeadFromHeading)]
    [InlineData("1. Giao Sở Xây dựng:\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.", 2, DoubtKind.LeadFromHeading)]
    [InlineData("1. Sở Xây dựng thực hiện các nội dung sau:\na) Rà soát hồ sơ.\nb) Thẩm định thiết kế cơ sở.", 2, null)]
    [InlineData("1. Sở Xây dựng có trách nhiệm\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.", 2, DoubtKind.LeadFromHeading)]
    [InlineData("1. Trách nhiệm của Sở Xây dựng:\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.", 2, DoubtKind.LeadFromHeading)]
    [InlineData("1. Cơ quan giữ số liệu (gồm các Sở: Xây dựng)\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.", 2, DoubtKind.LeadFromHeading)]
    [InlineData("1. Sở Xây dựng thực hiện các nhiệm vụ sau:\nThứ nhất, rà soát hồ sơ.\nThứ hai, thẩm định thiết kế cơ sở.", 2, null)]
    public void Read_LeadWrittenOnce_HoldsForEachOrderBelow(string orders, int count, DoubtKind? doubt)
    {
        var directives = Frame.Read(orders).Directives;

        directives.Count.ShouldBe(count);
        directives.ShouldAllBe(d => Frame.Names(d.Lead) == "Sở Xây dựng");
        if (doubt is { } kind)
        {
            directives[^1].Doubts.ShouldContain(d => d.Kind == kind);
        }
    }

    [Theory]
    [InlineData("Nâng công suất trạm biến áp.")]
    [InlineData("Cấp giấy phép xây dựng cho dự án.")]
    [InlineData("Giao đất cho chủ đầu tư.")]
    [InlineData("Đấu giá quyền sử dụng đất.")]
    [InlineData("Định giá đất cụ thể.")]
    [InlineData("Chỉ định đơn vị quản lý trạm bơm.")]
    [InlineData("Ủy quyền cho Ban Quản lý cấp phép xây dựng.")]
    [InlineData("Duy tu đường gom.")]
    [InlineData("Xây nhà trẻ cho con công nhân.")]
    [InlineData("Lấy mẫu nước thải tại cống xả.")]
    [InlineData("Thử nghiệm hệ thống bơm.")]
    [InlineData("San lấp hố ga cũ.")]
    [InlineData("Dán thông báo tại nhà văn hóa thôn.")]
    [InlineData("Bãi bỏ văn bản không còn phù hợp.")]
    [InlineData("Phân công cán bộ trực tại công trường.")]
    [InlineData("Gửi danh sách hộ dân.")]
    [InlineData("Thống kê thiệt hại, gửi Sở Tài chính.")]
    [InlineData("Giãn dân vùng sạt lở.")]
    public void Read_BulletBelowAnAgency_IsItsOrderWhateverTheVerb(string bullet)
    {
        var orders = Frame.Read($"1. Sở Xây dựng\n- Rà soát hồ sơ.\n- {bullet}\n2. Sở Tài chính bố trí vốn cho dự án.").Directives;

        orders.Select(d => (d.Action, Frame.Names(d.Lead))).ShouldContain((bullet, "Sở Xây dựng"));
    }
}
