namespace Tiendo.Notices.Tests.Structure;

public sealed class SectionTests
{
    [Theory]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ.\n2. Sở Tài chính bố trí vốn cho dự án.", "1", "2")]
    [InlineData("1. Cụm công nghiệp Đình Lập\n- Sở Xây dựng rà soát hồ sơ.\n- Sở Tài chính bố trí vốn cho dự án.", "1", "1")]
    [InlineData("1. Cụm công nghiệp Đình Lập\n+ Sở Xây dựng rà soát hồ sơ.\n+ Sở Tài chính bố trí vốn cho dự án.", "1", "1")]
    [InlineData("1. Cụm công nghiệp Đình Lập\n• Sở Xây dựng rà soát hồ sơ.\n• Sở Tài chính bố trí vốn cho dự án.", "1", "1")]
    [InlineData("3. Nhiệm vụ\n3.1. Sở Xây dựng rà soát hồ sơ.\n3.2. Sở Tài chính bố trí vốn cho dự án.", "3.1", "3.2")]
    [InlineData("I. CỤM CÔNG NGHIỆP\n1. Sở Xây dựng rà soát hồ sơ.\nII. KHU CÔNG NGHIỆP\n1. Sở Tài chính bố trí vốn cho dự án.", "I.1", "II.1")]
    [InlineData("II. NHIỆM VỤ\n1. Sở Xây dựng\n- Rà soát hồ sơ dự án.\n4. Sở Tài chính\n- Bố trí vốn cho dự án.", "II.1", "II.4")]
    [InlineData("1.\nSở Xây dựng rà soát hồ sơ.\n2.\nSở Tài chính bố trí vốn cho dự án.", "1", "2")]
    [InlineData("1.\nSở Xây dựng\n-\nRà soát hồ sơ.\n2.\nSở Tài chính\n-\nBố trí vốn cho dự án.", "1", "2")]
    [InlineData("1. Sở Xây dựng\na)\nRà soát hồ sơ.\nb)\nThẩm định thiết kế cơ sở.", "1.a", "1.b")]
    public void Read_NumberedText_GivesTheSectionOfEachOrder(string orders, string first, string second) =>
        Frame.Read(orders).Directives.Select(d => d.Section).ShouldBe([first, second]);

    [Fact]
    public void Read_EnglishAlphabet_CountsOnBehindE() =>
        Frame.Read("1. Sở Xây dựng\na) Rà soát hồ sơ.\nb) Thẩm định thiết kế.\nc) Kiểm tra công trường.\nd) Hướng dẫn chủ đầu tư.\ne) Lập danh mục dự án.\nf) Báo cáo UBND tỉnh.")
            .Directives.Select(d => d.Section).ShouldBe(["1.a", "1.b", "1.c", "1.d", "1.e", "1.f"]);

    [Fact]
    public void Read_BrokenAnywhere_JoinsTheLinesOfAnOrder()
    {
        var order = Frame.Read("1. Sở Xây\ndựng rà soát\n\n2\n\nhồ sơ, báo cáo\nUBND tỉnh trước\nngày 20/10/2025.").Directives.ShouldHaveSingleItem();

        Frame.Names(order.Lead).ShouldBe("Sở Xây dựng");
        Frame.Iso(order.Deadline.Due).ShouldBe("2025-10-19");
        order.Action.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ; đồng thời hướng dẫn chủ đầu tư hoàn thiện thủ tục.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ trước ngày 20/10/2025. Hướng dẫn chủ đầu tư hoàn thiện thủ tục trong tháng 11/2025.", 2)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ trước ngày 20/10/2025; trình UBND tỉnh phê duyệt quy hoạch trong tháng 11/2025.", 2)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ; Sở Tài chính bố trí vốn cho dự án.", 2)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Quá trình thực hiện phải bảo đảm đúng quy định.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Trường hợp vượt thẩm quyền thì báo cáo UBND tỉnh.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Tuyệt đối không để phát sinh vi phạm mới.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Thời gian hoàn thành: trước ngày 20/10/2025.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ; yêu cầu các đơn vị khắc phục tồn tại.", 1)]
    [InlineData("1. Công an tỉnh kiểm tra các cơ sở trước ngày 20/10/2025; yêu cầu các đơn vị khắc phục tồn tại.", 1)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Báo cáo kết quả về UBND tỉnh trong tháng 10/2025.", 2)]
    [InlineData("1. Thống nhất chủ trương di dời; giao Sở Xây dựng lập phương án.", 1)]
    [InlineData("1. Đồng ý với đề xuất của Sở Xây dựng.", 0)]
    [InlineData("1. Ghi nhận kết quả của Sở Xây dựng trong năm 2025.", 0)]
    public void Read_Bullet_IsCutWhereTheWorkChanges(string orders, int count) =>
        Frame.Read(orders).Directives.Count.ShouldBe(count);

    [Fact]
    public void Read_DecisionBeforeAnOrder_IsNoPartOfIt()
    {
        var reading = Frame.Read("1. Thống nhất chủ trương di dời; giao Sở Xây dựng lập phương án.");

        var place = reading.Directives.ShouldHaveSingleItem().Place;
        reading.Text[place.Start..place.End].ShouldBe("giao Sở Xây dựng lập phương án.");
    }

    [Fact]
    public void Read_DeadlineOfTheIntroduction_ReachesEveryOrderBelow()
    {
        var orders = Frame.Read("1. Sở Xây dựng thực hiện các nhiệm vụ sau, hoàn thành trước ngày 20/10/2025:\n- Rà soát hồ sơ.\n- Thẩm định thiết kế cơ sở.").Directives;

        orders.Select(d => Frame.Iso(d.Deadline.Due)).ShouldBe(["2025-10-19", "2025-10-19"]);
        orders.ShouldAllBe(d => d.Doubts.Any(doubt => doubt.Kind == DoubtKind.DeadlineShared));
    }

    [Fact]
    public void Read_DateInOneBullet_DoesNotReachTheBulletBefore()
    {
        var orders = Frame.Read("1. Cụm công nghiệp Đình Lập\n- Sở Xây dựng rà soát hồ sơ.\n- Sở Tài chính bố trí vốn cho dự án trước ngày 20/10/2025.").Directives;

        orders.Select(d => Frame.Iso(d.Deadline.Due)).ShouldBe([null, "2025-10-19"]);
    }

    [Fact]
    public void Read_AnnexTable_EachRowIsAnOrder()
    {
        var orders = Frame.Read(
            """
            1. Sở Xây dựng rà soát hồ sơ.
            STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
            1 | Hoàn thành thẩm định thiết kế cơ sở trạm bơm Cụm công nghiệp Đình Lập | Sở Xây dựng | Sở Tài chính | Trước ngày 20/10/2025
            2 | Hoàn thành chi trả bồi thường đợt cuối cho các hộ dân | UBND xã Đình Lập | | Tháng 11/2025
            """).Directives;

        orders.Select(d => (Frame.Names(d.Lead), Frame.Names(d.Coordinate), Frame.Iso(d.Deadline.Due))).ShouldBe(
            [("Sở Xây dựng", "", null), ("Sở Xây dựng", "Sở Tài chính", "2025-10-19"), ("UBND xã Đình Lập", "", "2025-11-30")]);
    }

    [Fact]
    public void Read_Recipients_AreNoOrders()
    {
        var reading = Frame.Read("1. Sở Xây dựng rà soát hồ sơ.");

        reading.Directives.ShouldHaveSingleItem().Place.End.ShouldBeLessThan(reading.Text.IndexOf("Nơi nhận", StringComparison.Ordinal));
    }
}
