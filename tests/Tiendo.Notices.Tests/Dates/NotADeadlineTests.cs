namespace Tiendo.Notices.Tests.Dates;

/// <summary>Dates and numbers that are no deadline: of cited documents, of the past, of plans, laws, places and money.</summary>
public sealed class NotADeadlineTests
{
    [Theory]
    // cited documents
    [InlineData("Sở Xây dựng thực hiện Thông báo số 229/TB-VP ngày 01/8/2025 của Văn phòng UBND tỉnh.")]
    [InlineData("Sở Xây dựng thực hiện Thông báo số 7047-TB/VPTU ngày 30/7/2025 của Văn phòng Tỉnh ủy.")]
    [InlineData("Sở Xây dựng hướng dẫn theo Nghị định số 32/2024/NĐ-CP ngày 15 tháng 3 năm 2024 của Chính phủ.")]
    [InlineData("Sở Xây dựng rà soát các Quyết định số 1743/QĐ-BGTVT, 1744/QĐ-BGTVT ngày 31/12/2025 của Bộ Giao thông vận tải.")]
    [InlineData("Sở Xây dựng tham mưu trả lời Công văn ngày 20/10/2025 của Công ty cổ phần Hạ tầng Bình Minh.")]
    [InlineData("Sở Xây dựng căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 để giải quyết hồ sơ.")]
    [InlineData("Sở Xây dựng giải quyết theo khoản 4 Điều 14 và Điều 27 Nghị định số 161/2024/NĐ-CP.")]
    [InlineData("Sở Xây dựng triển khai Quyết định số 2170/QĐ-UBND ngày\n10/10/2025 của UBND tỉnh.")]
    [InlineData("Sở Xây dựng xem xét đề nghị của nhà đầu tư tại Tờ trình số 12/TTr-CT (ngày 25/12/2025).")]
    // past events and periods that describe
    [InlineData("Sở Xây dựng kiểm điểm trách nhiệm đối với việc chậm bàn giao hồ sơ từ ngày 03/4/2025.")]
    [InlineData("Sở Xây dựng rà soát các công trình đã khởi công trước ngày 01/7/2025.")]
    [InlineData("Sở Xây dựng rà soát các nhiệm vụ được giao trong năm 2025.")]
    [InlineData("Sở Xây dựng tiếp thu ý kiến tại cuộc họp ngày 28/8/2025.")]
    [InlineData("Sở Xây dựng lập kế hoạch đầu tư công trung hạn giai đoạn 2026-2030.")]
    [InlineData("Sở Xây dựng rà soát Kế hoạch phát triển hạ tầng năm 2025.")]
    [InlineData("Sở Xây dựng rà soát Đề án phát triển cụm công nghiệp đến năm 2020, định hướng đến năm 2030.")]
    [InlineData("Trong thời gian chưa hoàn thành di dời, Sở Xây dựng kiểm tra trật tự xây dựng.")]
    [InlineData("Sở Xây dựng dừng cấp phép cho đến khi có chỉ đạo của UBND tỉnh.")]
    // years that go on, and years of a target
    [InlineData("Sở Xây dựng rà soát hồ sơ. Thời gian thực hiện: Năm 2025 và các năm tiếp theo.")]
    [InlineData("Sở Xây dựng triển khai các giải pháp để tỷ lệ lấp đầy đạt 70% vào năm 2030.")]
    [InlineData("Sở Xây dựng thực hiện mục tiêu có 12 khu công nghiệp vào năm 2030.")]
    // aims and manner
    [InlineData("Sở Xây dựng bảo đảm an toàn công trường trước Tết Nguyên đán.")]
    [InlineData("Sở Tài chính bố trí ngân sách hằng năm cho dự án.")]
    [InlineData("Sở Xây dựng thực hiện theo kế hoạch đề ra.")]
    [InlineData("Sở Xây dựng thực hiện theo tiến độ được duyệt.")]
    [InlineData("Sở Xây dựng giải quyết hồ sơ đúng thời hạn.")]
    [InlineData("Sở Xây dựng sớm hoàn thành việc thẩm định hồ sơ.")]
    [InlineData("Sở Xây dựng khẩn trương, kịp thời giải quyết kiến nghị.")]
    [InlineData("Sở Xây dựng tiếp tục theo dõi tiến độ thi công.")]
    [InlineData("Sở Xây dựng thường xuyên kiểm tra công trường.")]
    [InlineData("Sở Xây dựng giải quyết thủ tục, rút ngắn 50% thời gian so với quy định.")]
    [InlineData("Sở Xây dựng tổ chức thi công song song với việc hoàn thiện hạ tầng.")]
    // other numbers
    [InlineData("Sở Xây dựng thẩm định quy hoạch chi tiết tỷ lệ 1/500.")]
    [InlineData("Sở Xây dựng bố trí lực lượng ứng trực 24/7.")]
    [InlineData("Sở Xây dựng tiếp nhận phản ánh qua số điện thoại 0205.3812.605.")]
    [InlineData("Sở Xây dựng liên hệ qua điện thoại 02053.10.11.25 để được hướng dẫn.")]
    [InlineData("Sở Xây dựng thẩm định dự án có tổng mức đầu tư 1.260 tỷ đồng.")]
    [InlineData("Sở Xây dựng rà soát thửa đất số 12, tờ bản đồ số 10/2025.")]
    [InlineData("Sở Xây dựng kiểm tra tuyến đường tỉnh 393, đoạn Km12+500 đến Km15+200.")]
    [InlineData("Sở Xây dựng phê duyệt 7/9 nội dung kiến nghị của nhà đầu tư.")]
    public void Read_OtherDate_IsNoDeadline(string sentence)
    {
        var order = Frame.One(sentence);

        order.Lead.ShouldHaveSingleItem();
        (order.Deadline.Due, order.Deadline.Earliest, order.Deadline.Recurrence, order.Deadline.Period)
            .ShouldBe((null, null, null, null), order.Deadline.Phrase);
    }

    [Theory]
    [InlineData("Sở Xây dựng thẩm định quy hoạch chi tiết tỷ lệ 1/500.")]
    [InlineData("Sở Xây dựng sớm hoàn thành việc thẩm định hồ sơ.")]
    [InlineData("Sở Xây dựng thực hiện Thông báo số 229/TB-VP ngày 01/8/2025 của Văn phòng UBND tỉnh.")]
    public void Read_NoTimeSaid_OperatorIsNone(string sentence) =>
        Frame.One(sentence).Deadline.Operator.ShouldBe(DeadlineOperator.None);
}
