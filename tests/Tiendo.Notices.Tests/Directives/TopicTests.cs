namespace Tiendo.Notices.Tests.Directives;

public sealed class TopicTests
{
    [Theory]
    [InlineData("Sở Xây dựng thẩm định quy hoạch chi tiết 1/500.", "planning")]
    [InlineData("UBND xã Hữu Lũng hoàn thành giải phóng mặt bằng 2 ha.", "clearance")]
    [InlineData("UBND xã Hữu Lũng bố trí tái định cư cho các hộ dân.", "resettlement")]
    [InlineData("Sở Nông nghiệp và Môi trường cấp giấy chứng nhận quyền sử dụng đất cho dự án.", "land")]
    [InlineData("Sở Nông nghiệp và Môi trường thẩm định báo cáo đánh giá tác động môi trường.", "environment")]
    [InlineData("Sở Nông nghiệp và Môi trường hoàn thiện thủ tục chuyển mục đích sử dụng rừng.", "forest")]
    [InlineData("Sở Nông nghiệp và Môi trường cấp giấy phép khai thác khoáng sản.", "minerals")]
    [InlineData("Sở Nông nghiệp và Môi trường cấp phép khai thác, sử dụng nước mặt.", "water")]
    [InlineData("Công ty Điện lực Lạng Sơn di chuyển đường dây 110 kV.", "power")]
    [InlineData("Sở Xây dựng cấp giấy phép xây dựng nhà xưởng.", "construction")]
    [InlineData("Sở Xây dựng sửa chữa tuyến đường giao thông vào cụm công nghiệp.", "transport")]
    [InlineData("Sở Tài chính thẩm định điều chỉnh chủ trương đầu tư dự án.", "investment")]
    [InlineData("Sở Tài chính bố trí vốn ngân sách cho dự án.", "finance")]
    [InlineData("Sở Công Thương báo cáo UBND tỉnh kết quả thực hiện.", "reporting")]
    [InlineData("Công an tỉnh bảo đảm an ninh trật tự tại khu vực dự án.", "security")]
    public void Read_Order_HasItsTopic(string sentence, string topic) =>
        Frame.One(sentence).Topics.ShouldContain(topic);
}
