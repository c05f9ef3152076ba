namespace Tiendo.Notices.Tests.Dates;

/// <summary>Relative periods: the first day is not counted (Civil Code 2015, Art. 147).</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("trong thời hạn 05 ngày làm việc kể từ ngày 30/9/2025", 5, "working-day", "2025-09-30", "2025-10-07")]
    [InlineData("chậm nhất 05 ngày làm việc kể từ ngày 30/9/2025", 5, "working-day", "2025-09-30", "2025-10-07")]
    [InlineData("trong thời hạn 30 ngày kể từ ngày 01/10/2025", 30, "day", "2025-10-01", "2025-10-31")]
    [InlineData("trong vòng 10 ngày kể từ ngày 01 tháng 10 năm 2025", 10, "day", "2025-10-01", "2025-10-11")]
    [InlineData("trong thời hạn 10 ngày kể từ ngày ban hành Thông báo này", 10, "day", "2025-09-03", "2025-09-13")]
    [InlineData("trong thời hạn 03 ngày làm việc kể từ ngày ban hành văn bản này", 3, "working-day", "2025-09-03", "2025-09-08")]
    [InlineData("trong thời hạn 02 tháng kể từ ngày 01/10/2025", 2, "month", "2025-10-01", "2025-12-01")]
    public void Read_PeriodFromKnownDay_IsComputed(string phrase, int count, string unit, string start, string due)
    {
        var deadline = Frame.One($"Sở Xây dựng hoàn thành hồ sơ {phrase}.").Deadline;

        Frame.Iso(deadline.Due).ShouldBe(due);
        var period = deadline.Period.ShouldNotBeNull();
        (period.Count, period.Unit, Frame.Iso(period.Start)).ShouldBe((count, unit, start));
    }

    [Theory]
    [InlineData("trong thời hạn 30 ngày kể từ ngày nhận đủ hồ sơ", 30, "day", "nhận đủ hồ sơ")]
    [InlineData("trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", 3, "working-day", "nhận đủ hồ sơ hợp lệ")]
    [InlineData("chậm nhất 05 ngày làm việc kể từ ngày phê duyệt", 5, "working-day", "phê duyệt")]
    [InlineData("trong vòng 15 ngày kể từ khi nhận được ý kiến của Bộ Công Thương", 15, "day", "ý kiến của Bộ Công Thương")]
    public void Read_PeriodFromUnknownDay_IsKeptAndDoubted(string phrase, int count, string unit, string from)
    {
        var order = Frame.One($"Sở Xây dựng thẩm định hồ sơ {phrase}.");

        order.Deadline.Due.ShouldBeNull();
        var period = order.Deadline.Period.ShouldNotBeNull();
        (period.Count, period.Unit, period.Start).ShouldBe((count, unit, (DateOnly?)null));
        period.From.ShouldNotBeNull().ShouldContain(from);
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.StartUnknown);
    }

    [Fact]
    public void Read_WorkingDaysWithoutCalendar_AreNotGuessed()
    {
        var lists = KnownNames.Lists with { WorkingDays = null };

        var deadline = Frame.One("Sở Xây dựng hoàn thành hồ sơ trong thời hạn 05 ngày làm việc kể từ ngày 30/9/2025.", lists).Deadline;

        deadline.Due.ShouldBeNull();
        deadline.Period.ShouldNotBeNull().Start.ShouldBe(new DateOnly(2025, 9, 30));
    }

    [Fact]
    public void Read_WorkingDaysInUnconfirmedYear_AreDoubted()
    {
        var lists = KnownNames.Lists with { WorkingDays = (start, days) => (start.AddDays(days), false) };

        var order = Frame.One("Sở Xây dựng hoàn thành hồ sơ trong thời hạn 05 ngày làm việc kể từ ngày 30/9/2025.", lists);

        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.HolidaysUnconfirmed);
    }

    [Theory]
    [InlineData("ngay sau khi UBND xã Đình Lập bàn giao mặt bằng", "UBND xã Đình Lập bàn giao mặt bằng")]
    [InlineData("ngay sau khi đơn vị thi công hoàn thành đấu nối", "đơn vị thi công hoàn thành đấu nối")]
    [InlineData("ngay sau khi hồ sơ được phê duyệt", "hồ sơ được phê duyệt")]
    public void Read_EventThatStartsIt_IsKeptInItsWords(string phrase, string after)
    {
        var deadline = Frame.One($"Sở Xây dựng tổ chức nghiệm thu công trình {phrase}.").Deadline;

        deadline.Operator.ShouldBe(DeadlineOperator.After);
        deadline.After.ShouldNotBeNull().ShouldContain(after);
        deadline.Due.ShouldBeNull();
    }
}
