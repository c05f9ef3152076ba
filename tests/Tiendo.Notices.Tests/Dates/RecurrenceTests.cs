namespace Tiendo.Notices.Tests.Dates;

public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("Sở Xây dựng định kỳ hằng tháng tổng hợp, báo cáo UBND tỉnh.", Recurrence.Monthly)]
    [InlineData("Sở Xây dựng định kỳ hàng tháng tổng hợp, báo cáo UBND tỉnh.", Recurrence.Monthly)]
    [InlineData("Hằng tháng, Sở Xây dựng báo cáo UBND tỉnh.", Recurrence.Monthly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước ngày 20 hằng tháng.", Recurrence.Monthly)]
    [InlineData("Trước ngày 18 hằng tháng, Sở Xây dựng báo cáo UBND tỉnh.", Recurrence.Monthly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh vào ngày 25 hàng tháng.", Recurrence.Monthly)]
    [InlineData("Sở Xây dựng định kỳ hằng tuần báo cáo UBND tỉnh.", Recurrence.Weekly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh vào thứ Năm hằng tuần.", Recurrence.Weekly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước 16 giờ 00 ngày thứ Sáu hằng tuần.", Recurrence.Weekly)]
    [InlineData("Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu, Sở Xây dựng báo cáo UBND tỉnh.", Recurrence.Weekly)]
    [InlineData("Hằng tuần (vào thứ Sáu), Sở Xây dựng báo cáo UBND tỉnh.", Recurrence.Weekly)]
    [InlineData("Sở Xây dựng định kỳ hằng quý báo cáo UBND tỉnh.", Recurrence.Quarterly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước ngày 15 của tháng cuối quý.", Recurrence.Quarterly)]
    [InlineData("Sở Xây dựng định kỳ 6 tháng báo cáo UBND tỉnh.", Recurrence.HalfYearly)]
    [InlineData("Sở Xây dựng định kỳ 06 tháng một lần báo cáo UBND tỉnh.", Recurrence.HalfYearly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước ngày 01/6 và 15/11 hằng năm.", Recurrence.HalfYearly)]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước ngày 10/6 và ngày 10/12 hàng năm.", Recurrence.HalfYearly)]
    [InlineData("Sở Xây dựng định kỳ hằng năm báo cáo UBND tỉnh.", Recurrence.Yearly)]
    [InlineData("Sở Xây dựng định kỳ hàng năm báo cáo UBND tỉnh.", Recurrence.Yearly)]
    public void Read_RecurringDuty_GivesItsPeriodAndNoDay(string sentence, Recurrence recurrence)
    {
        var deadline = Frame.One(sentence).Deadline;

        deadline.Recurrence.ShouldBe(recurrence);
        deadline.Operator.ShouldBe(DeadlineOperator.Recurring);
        deadline.Due.ShouldBeNull();
    }

    [Theory]
    [InlineData("Sở Xây dựng báo cáo UBND tỉnh trước 16 giờ 00 ngày thứ Sáu hằng tuần.", 16)]
    [InlineData("Định kỳ hằng tuần, trước 17 giờ ngày thứ Năm, Sở Xây dựng báo cáo UBND tỉnh.", 17)]
    public void Read_WeeklyDutyWithHour_KeepsTheHour(string sentence, int hour) =>
        Frame.One(sentence).Deadline.Time.ShouldBe(new TimeOnly(hour, 0));

    [Theory]
    [InlineData("Sở Tài chính bố trí ngân sách hằng năm cho hạ tầng ngoài hàng rào.")]
    [InlineData("Sở Nội vụ cân đối chỉ tiêu biên chế hằng năm của đơn vị.")]
    [InlineData("Sở Xây dựng rà soát dự án trong kế hoạch đầu tư công hằng năm.")]
    [InlineData("Sở Xây dựng thường xuyên kiểm tra công trường.")]
    [InlineData("Sở Xây dựng rà soát các dự án chậm tiến độ quá 24 tháng.")]
    public void Read_PeriodThatBelongsToSomethingElse_IsNoRecurrence(string sentence) =>
        Frame.One(sentence).Deadline.Recurrence.ShouldBeNull();
}
