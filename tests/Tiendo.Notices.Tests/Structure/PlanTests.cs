namespace Tiendo.Notices.Tests.Structure;

/// <summary>What plans have and notices do not: labels below a task, tables that came out one cell a line.</summary>
public sealed class PlanTests
{
    private const string Header = "STT\nTên nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\n";

    [Theory]
    [InlineData("- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian thực hiện: Quý IV/2025.", "2025-12-31")]
    [InlineData("- Nội dung thực hiện: Lập danh mục 12 dự án.\n- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian thực hiện: Tháng 11/2025.", "2025-11-30")]
    [InlineData("- Cơ quan chủ trì: Sở Xây dựng\n- Cơ quan phối hợp: Sở Tài chính\n- Thời hạn: Tháng 11/2025", "2025-11-30")]
    [InlineData("- Đơn vị chủ trì: Sở Xây dựng.\n- Thời gian hoàn thành: trước ngày 20/10/2025.", "2025-10-19")]
    [InlineData("+ Cơ quan chủ trì: Sở Xây dựng.\n+ Thời gian hoàn thành: trước ngày 20/10/2025.", "2025-10-19")]
    [InlineData("a) Nội dung: Lập danh mục 12 dự án.\nb) Cơ quan chủ trì: Sở Xây dựng.\nc) Thời gian thực hiện: Quý IV/2025.", "2025-12-31")]
    [InlineData("- Cơ quan chủ trì: Sở Xây dựng.\n- Sản phẩm: Báo cáo rà soát.\n- Thời gian thực hiện: Quý IV/2025.", "2025-12-31")]
    [InlineData("- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian thực hiện: Thường xuyên.", null)]
    [InlineData("- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian thực hiện: Năm 2025 và các năm tiếp theo.", null)]
    public void Read_LabelsBelowATask_BelongToIt(string labels, string? due)
    {
        var reading = Frame.Read("1. Rà soát hồ sơ dự án\n" + labels);

        var order = reading.Directives.ShouldHaveSingleItem();
        Frame.Names(order.Lead).ShouldBe("Sở Xây dựng");
        Frame.Iso(order.Deadline.Due).ShouldBe(due);
        var read = reading.Text[order.Place.Start..order.Place.End];
        read.ShouldStartWith("Rà soát hồ sơ dự án");
        read.TrimEnd('.').ShouldEndWith(labels.Split(": ")[^1].TrimEnd('.'));
    }

    [Fact]
    public void Read_ListInsideASentence_EachBodyHasItsOrder()
    {
        var orders = Frame.Read("1. Về đất đai: (i) UBND xã Hữu Lũng kiểm đếm 45 hộ trước ngày 20/11/2025; (ii) Sở Xây dựng xác định đơn giá trước ngày 30/11/2025; (iii) Sở Tài chính bố trí vốn.").Directives;

        orders.Select(order => (Frame.Names(order.Lead), Frame.Iso(order.Deadline.Due)))
            .ShouldBe([("UBND xã Hữu Lũng", "2025-11-19"), ("Sở Xây dựng", "2025-11-29"), ("Sở Tài chính", null)]);
    }

    [Fact]
    public void Read_LabelOfCoordinators_GivesThem() =>
        Frame.Names(Frame.Read("1. Rà soát hồ sơ dự án\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Tài chính; UBND các xã.\n- Thời gian: Quý IV/2025.").Directives.ShouldHaveSingleItem().Coordinate)
            .ShouldBe("Sở Tài chính; UBND các xã");

    [Theory]
    [InlineData("1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025\n2\nĐo mức độ hài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm\n3\nMở tổng đài.\nSở Công Thương\nSở Nội vụ\nThường xuyên")]
    [InlineData("I.\nDỮ LIỆU\n1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025\n2\nĐo mức độ hài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm\n3\nMở tổng đài.\nSở Công Thương\nSở Nội vụ\nThường xuyên")]
    [InlineData("1\nSố hóa hồ sơ\ncủa các dự án.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025\n2\nĐo mức độ hài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm\n3\nMở tổng đài.\nSở Công Thương\nSở Nội vụ\nThường xuyên")]
    [InlineData("1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025\n2\nĐo mức độ\nhài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm\nII.\nTHỦ TỤC\n3\nMở tổng đài.\nSở Công Thương\nSở Nội vụ\nThường xuyên")]
    public void Read_TableOneCellALine_EachRowIsAnOrder(string rows)
    {
        var orders = Frame.Read(Header + rows).Directives;

        orders.Select(d => (Frame.Names(d.Lead), Frame.Names(d.Coordinate), Frame.Iso(d.Deadline.Due), d.Deadline.Recurrence)).ShouldBe(
            [("Sở Xây dựng", "Sở Tài chính", "2025-12-31", null), ("Sở Nội vụ", "Sở Tài chính", null, Recurrence.Yearly), ("Sở Công Thương", "Sở Nội vụ", null, null)]);
    }

    [Theory]
    [InlineData("1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025", 1)]
    [InlineData("1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính\nQuý IV/2025\n2\nĐo mức độ hài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm", 2)]
    public void Read_ShortTableOneCellALine_KeepsItsRows(string rows, int count) =>
        Frame.Read(Header + rows).Directives.Count.ShouldBe(count);

    [Fact]
    public void Read_RowOneCellALine_RunsFromItsTaskToItsTime()
    {
        var reading = Frame.Read(Header + "1\nSố hóa hồ sơ.\nSở Xây dựng\nSở Tài chính;\nUBND các xã\nQuý IV/2025\n2\nĐo mức độ hài lòng.\nSở Nội vụ\nSở Tài chính\nHằng năm\n3\nMở tổng đài.\nSở Công Thương\nSở Nội vụ\nThường xuyên");

        reading.Directives.Select(d => reading.Text[d.Place.Start..d.Place.End].Replace('\n', ' ')).ShouldBe(
            ["Số hóa hồ sơ. Sở Xây dựng Sở Tài chính; UBND các xã Quý IV/2025", "Đo mức độ hài lòng. Sở Nội vụ Sở Tài chính Hằng năm", "Mở tổng đài. Sở Công Thương Sở Nội vụ Thường xuyên"]);
    }

    [Fact]
    public void Read_PurposeAndRequirements_OrderNothing() =>
        Frame.Read("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nắm chắc hiện trạng hạ tầng.\n2. Yêu cầu\n- Rà soát đầy đủ, trung thực.\nII. NHIỆM VỤ\n1. Sở Xây dựng\n- Rà soát hồ sơ.")
            .Directives.ShouldHaveSingleItem().Section.ShouldBe("II.1");
}
