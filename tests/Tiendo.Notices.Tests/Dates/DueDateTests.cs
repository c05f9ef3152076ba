namespace Tiendo.Notices.Tests.Dates;

/// <summary>Every way a notice names a day, month, quarter or year; issued on Wednesday 3 September 2025.</summary>
public sealed class DueDateTests
{
    private const DeadlineOperator Before = DeadlineOperator.Before, By = DeadlineOperator.By, Within = DeadlineOperator.Within;

    [Theory]
    // the day is excluded
    [InlineData("trước ngày 20/10/2025", Before, Granularity.Day, "2025-10-19")]
    [InlineData("trước 15/10/2025", Before, Granularity.Day, "2025-10-14")]
    [InlineData("xong trước ngày 05/11/2025", Before, Granularity.Day, "2025-11-04")]
    [InlineData("chậm nhất trước ngày 10/10/2025", Before, Granularity.Day, "2025-10-09")]
    [InlineData("trước ngày 01/3/2028", Before, Granularity.Day, "2028-02-29")]
    [InlineData("trước ngày 01/01/2026", Before, Granularity.Day, "2025-12-31")]
    // the day is included
    [InlineData("chậm nhất ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("chậm nhất đến ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("chậm nhất là ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("chậm nhất vào ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("muộn nhất ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("đến ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("đến hết ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("xong ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("vào ngày 10/10/2025", By, Granularity.Day, "2025-10-10")]
    [InlineData("trong ngày 10/10/2025", Within, Granularity.Day, "2025-10-10")]
    // every spelling of a day
    [InlineData("trước ngày 5 tháng 10 năm 2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 05 tháng 10 năm 2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 05/10/2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 5/10/2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 5-10-2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 05.10.2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày 15.7.2026", Before, Granularity.Day, "2026-07-14")]
    [InlineData("trước ngày 05/10/\n2025", Before, Granularity.Day, "2025-10-04")]
    [InlineData("trước ngày\n5 tháng 10\nnăm 2025", Before, Granularity.Day, "2025-10-04")]
    // months
    [InlineData("trong tháng 10/2025", Within, Granularity.Month, "2025-10-31")]
    [InlineData("trong tháng 10 năm 2025", Within, Granularity.Month, "2025-10-31")]
    [InlineData("trong tháng 02/2028", Within, Granularity.Month, "2028-02-29")]
    [InlineData("trong tháng 6.2026", Within, Granularity.Month, "2026-06-30")]
    [InlineData("trong tháng 11-2025", Within, Granularity.Month, "2025-11-30")]
    [InlineData("ngay trong tháng 10/2025", Within, Granularity.Month, "2025-10-31")]
    [InlineData("trong tháng này", Within, Granularity.Month, "2025-09-30")]
    [InlineData("trong tháng tới", Within, Granularity.Month, "2025-10-31")]
    // quarters
    [InlineData("trong quý IV/2025", Within, Granularity.Quarter, "2025-12-31")]
    [InlineData("trong quý IV năm 2025", Within, Granularity.Quarter, "2025-12-31")]
    [InlineData("trong Quý IV.2025", Within, Granularity.Quarter, "2025-12-31")]
    [InlineData("trong quý III/2026", Within, Granularity.Quarter, "2026-09-30")]
    [InlineData("trong quý 1/2026", Within, Granularity.Quarter, "2026-03-31")]
    [InlineData("trong Quý II–III/2026", Within, Granularity.Quarter, "2026-09-30")]
    [InlineData("trong quý II - III/2026", Within, Granularity.Quarter, "2026-09-30")]
    // years
    [InlineData("trong năm 2025", Within, Granularity.Year, "2025-12-31")]
    [InlineData("trong năm 2026", Within, Granularity.Year, "2026-12-31")]
    public void Read_NamedTime_GivesLastDayOnTime(string phrase, DeadlineOperator @operator, Granularity granularity, string due)
    {
        var deadline = Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.").Deadline;

        Frame.Iso(deadline.Due).ShouldBe(due);
        deadline.Operator.ShouldBe(@operator);
        deadline.Granularity.ShouldBe(granularity);
        deadline.Soft.ShouldBeFalse();
        deadline.Recurrence.ShouldBeNull();
    }

    [Theory]
    [InlineData("Trước ngày 20/10/2025, Sở Xây dựng hoàn thành hồ sơ.", "2025-10-19")]
    [InlineData("Sở Xây dựng trước ngày 20/10/2025 phải hoàn thành hồ sơ.", "2025-10-19")]
    [InlineData("Sở Xây dựng hoàn thành hồ sơ (trước ngày 20/10/2025).", "2025-10-19")]
    [InlineData("Sở Xây dựng rà soát hồ sơ. Thời gian hoàn thành: trước ngày 20/10/2025.", "2025-10-19")]
    [InlineData("Sở Xây dựng rà soát hồ sơ. Thời hạn hoàn thành: trong tháng 10/2025.", "2025-10-31")]
    [InlineData("Sở Xây dựng rà soát hồ sơ. Hoàn thành và báo cáo UBND tỉnh trước ngày 20/10/2025.", "2025-10-19")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, bảo đảm hoàn thành trong tháng 10/2025.", "2025-10-31")]
    [InlineData("Sở Xây dựng thực hiện Thông báo số 229/TB-VP ngày 01/8/2025; báo cáo kết quả chậm nhất ngày 10/10/2025.", "2025-10-10")]
    [InlineData("Sở Xây dựng lập Kế hoạch giai đoạn 2026-2030, trình UBND tỉnh trong quý IV/2025.", "2025-12-31")]
    [InlineData("Đến năm 2027, Sở Xây dựng hoàn thành việc số hóa hồ sơ.", "2027-12-31")]
    [InlineData("Sở Xây dựng hoàn thành chi trả bồi thường, bàn giao mặt bằng cho chủ đầu tư trong năm 2025.", "2025-12-31")]
    [InlineData("Sở Xây dựng hoàn thành trong năm 2025 việc rà soát hồ sơ.", "2025-12-31")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, hạn cuối 25/11/2025.", "2025-11-25")]
    [InlineData("Sở Xây dựng rà soát hồ sơ. Hạn chót: ngày 25/11/2025.", "2025-11-25")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, không quá ngày 25/11/2025.", "2025-11-25")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, không muộn hơn ngày 25/11/2025.", "2025-11-25")]
    [InlineData("Sở Xây dựng báo cáo ngay khi kết thúc kỳ nghỉ và chậm nhất 15h00 ngày 05/01/2026.", "2026-01-05")]
    [InlineData("Yêu cầu các đơn vị báo cáo UBND tỉnh trước ngày 25/11/2025.", "2025-11-24")]
    [InlineData("Sở Xây dựng đôn đốc chủ đầu tư, đến hết năm 2025 bàn giao tối thiểu 80% diện tích.", "2025-12-31")]
    [InlineData("Việc cấp phép: Sở Xây dựng chịu trách nhiệm, xong trong 10 ngày kể từ ngày 03/9/2025.", "2025-09-13")]
    [InlineData("Sở Xây dựng hoàn thành đầu tư trạm bơm trong năm 2025, không để kéo dài.", "2025-12-31")]
    public void Read_TimeAnywhereInTheOrder_IsFound(string sentence, string due) =>
        Frame.Iso(Frame.One(sentence).Deadline.Due).ShouldBe(due);

    [Fact]
    public void Read_TimeForAllAbove_HoldsInItsPartOnly()
    {
        var orders = Frame.Read(
            """
            I. KHU CÔNG NGHIỆP
            1. Sở Xây dựng rà soát hồ sơ.
            II. CỤM CÔNG NGHIỆP
            1. Sở Tài chính bố trí vốn cho dự án.
            2. Thời gian hoàn thành các nhiệm vụ nêu trên là trước ngày 20/10/2025.
            """).Directives;

        orders.Select(order => Frame.Iso(order.Deadline.Due)).ShouldBe([null, "2025-10-19"]);
    }

    [Fact]
    public void Read_TimeForAllAbove_HoldsWhereNoneIsGiven()
    {
        var orders = Frame.Read(
            """
            1. Sở Xây dựng
            1.1. Rà soát hồ sơ.
            1.2. Thẩm định thiết kế trước ngày 01/10/2025.
            2. Sở Tài chính bố trí vốn cho dự án.
            3. Thời gian hoàn thành các nhiệm vụ nêu trên là trước ngày 20/10/2025.
            """).Directives;

        orders.Select(order => Frame.Iso(order.Deadline.Due)).ShouldBe(["2025-10-19", "2025-09-30", "2025-10-19"]);
    }

    [Theory]
    [InlineData("đầu tháng 11/2025", "2025-11-01")]
    [InlineData("giữa tháng 11/2025", "2025-11-15")]
    [InlineData("nửa đầu tháng 11/2025", "2025-11-15")]
    [InlineData("nửa cuối tháng 11/2025", "2025-11-30")]
    [InlineData("cuối tháng 11/2025", "2025-11-30")]
    [InlineData("cuối tháng 02 năm 2026", "2026-02-28")]
    [InlineData("cuối quý I/2026", "2026-03-31")]
    [InlineData("giữa năm 2026", "2026-06-30")]
    [InlineData("cuối năm 2025", "2025-12-31")]
    public void Read_ImpreciseTime_IsReadByTheCivilCodeAndDoubted(string phrase, string due)
    {
        var order = Frame.One($"Sở Xây dựng hoàn thành hồ sơ vào {phrase}.");

        Frame.Iso(order.Deadline.Due).ShouldBe(due);
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.ImpreciseTime);
    }

    [Theory]
    [InlineData("từ ngày 20/12/2025 đến ngày 10/01/2026", "2025-12-20", "2026-01-10")]
    [InlineData("từ ngày 10/10/2025 đến hết ngày 31/10/2025", "2025-10-10", "2025-10-31")]
    [InlineData("trong tuần ngày 15 đến ngày 31/12/2025", "2025-12-15", "2025-12-31")]
    [InlineData("trong tuần từ ngày 15 đến ngày 21/12/2025", "2025-12-15", "2025-12-21")]
    [InlineData("vào ngày 10/10/2025", "2025-10-10", "2025-10-10")]
    public void Read_Range_GivesFirstAndLastDay(string phrase, string earliest, string due)
    {
        var deadline = Frame.One($"Sở Xây dựng tổ chức kiểm tra {phrase}.").Deadline;

        (Frame.Iso(deadline.Earliest), Frame.Iso(deadline.Due)).ShouldBe((earliest, due));
    }

    [Theory]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Thời gian thực hiện: Tháng 11 - 12/2025.", "2025-11-01", "2025-12-31")]
    [InlineData("1. Sở Xây dựng\n- Rà soát hồ sơ.\nThời gian thực hiện: Tháng 11 - 12/2025.", "2025-11-01", "2025-12-31")]
    [InlineData("1. Sở Xây dựng\n- Rà soát hồ sơ.\nThời gian thực hiện: Từ tháng 11/2025 đến khi kết thúc.", "2025-11-01", null)]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ. Thời gian thực hiện: Từ tháng 11/2025 đến khi kết thúc.", "2025-11-01", null)]
    public void Read_TimeLabel_GivesFirstAndLastDay(string orders, string earliest, string? due)
    {
        var deadline = Frame.Read(orders).Directives.ShouldHaveSingleItem().Deadline;

        (Frame.Iso(deadline.Earliest), Frame.Iso(deadline.Due)).ShouldBe((earliest, due));
    }

    [Theory]
    [InlineData("trước 17 giờ ngày 10/10/2025", 17, 0)]
    [InlineData("trước 17 giờ 00 ngày 10/10/2025", 17, 0)]
    [InlineData("trước 16 giờ 30 phút ngày 10/10/2025", 16, 30)]
    [InlineData("trước 17h00 ngày 10/10/2025", 17, 0)]
    [InlineData("trước 08h30' ngày 10 tháng 10 năm 2025", 8, 30)]
    public void Read_HourOfDay_KeepsTheDayItself(string phrase, int hour, int minute)
    {
        var deadline = Frame.One($"Sở Xây dựng gửi báo cáo {phrase}.").Deadline;

        (Frame.Iso(deadline.Due), deadline.Time).ShouldBe(("2025-10-10", new TimeOnly(hour, minute)));
    }

    [Theory]
    [InlineData("Sở Xây dựng phấn đấu hoàn thành hồ sơ trong tháng 11/2025.", "2025-11-30")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, phấn đấu hoàn thành trước ngày 20/10/2025.", "2025-10-19")]
    [InlineData("UBND xã Hữu Lũng giải phóng mặt bằng 14,1 ha, phấn đấu bàn giao trong quý IV/2025.", "2025-12-31")]
    public void Read_Target_IsSoft(string sentence, string due)
    {
        var deadline = Frame.One(sentence).Deadline;

        (Frame.Iso(deadline.Due), deadline.Soft).ShouldBe((due, true));
    }

    [Theory]
    [InlineData("trước ngày 20/10", "2025-10-19")]
    [InlineData("trước ngày 20 tháng 10", "2025-10-19")]
    [InlineData("trong tháng 10", "2025-10-31")]
    [InlineData("trong quý IV", "2025-12-31")]
    public void Read_YearNotWritten_IsTakenFromTheDocumentAndDoubted(string phrase, string due)
    {
        var order = Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.");

        Frame.Iso(order.Deadline.Due).ShouldBe(due);
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.YearAssumed);
    }

    [Theory]
    [InlineData("trước ngày 01/9/2025", "2025-08-31")]
    [InlineData("chậm nhất ngày 03/9/2025", "2025-09-03")]
    [InlineData("trước ngày 03/9/2025", "2025-09-02")]
    public void Read_DueNotAfterIssue_IsKeptLiterallyAndDoubted(string phrase, string due)
    {
        var order = Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.");

        Frame.Iso(order.Deadline.Due).ShouldBe(due);
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.DueNotAfterIssue);
    }

    [Theory]
    [InlineData("trước ngày 31/11/2025")]
    [InlineData("chậm nhất ngày 30/02/2026")]
    [InlineData("trong tháng 13/2025")]
    public void Read_DateThatDoesNotExist_IsNotGuessed(string phrase)
    {
        var order = Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.");

        order.Deadline.Due.ShouldBeNull();
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.ImpossibleDate);
    }

    [Theory]
    [InlineData("trước ngày 20/10/2025", "2025-10-20")]
    [InlineData("chậm nhất ngày 20/10/2025", "2025-10-20")]
    public void Read_OfficeThatCountsTheDay_KeepsIt(string phrase, string due)
    {
        var lists = KnownNames.Lists with { BeforeExcludesTheDay = false };

        Frame.Iso(Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.", lists).Deadline.Due).ShouldBe(due);
    }

    [Fact]
    public void Read_Phrase_StandsInTheTextWhereItSays()
    {
        var reading = Frame.Read("1. Sở Xây dựng hoàn thành hồ sơ trước ngày 20/10/2025.");

        var place = reading.Directives.ShouldHaveSingleItem().Deadline.Place.ShouldNotBeNull();
        reading.Text[place.Start..place.End].ShouldBe("trước ngày 20/10/2025");
    }
}
