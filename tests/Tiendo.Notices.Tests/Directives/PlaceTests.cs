namespace Tiendo.Notices.Tests.Directives;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ Cụm công nghiệp Đình Lập.", "Cụm công nghiệp Đình Lập")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ CCN Đình Lập.", "Cụm công nghiệp Đình Lập")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ Cụm công nghiệp Na Dương 1, 2 và 3.", "Cụm công nghiệp Na Dương 1; Cụm công nghiệp Na Dương 2; Cụm công nghiệp Na Dương 3")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ Cụm công nghiệp Hợp Thành 1 và 2.", "Cụm công nghiệp Hợp Thành 1; Cụm công nghiệp Hợp Thành 2")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ các Cụm công nghiệp Phú Hòa 1, Phú Hòa 2.", "Cụm công nghiệp Phú Hòa 1; Cụm công nghiệp Phú Hòa 2")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ các cụm công nghiệp: Đình Lập, Bắc Sơn 2.", "Cụm công nghiệp Đình Lập; Cụm công nghiệp Bắc Sơn 2")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ Khu công nghiệp VSIP Lạng Sơn.", "Khu công nghiệp VSIP Lạng Sơn")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ KCN Đồng Bành.", "Khu công nghiệp Đồng Bành")]
    [InlineData("1. Sở Xây dựng rà soát các cụm công nghiệp trên địa bàn tỉnh.", "")]
    [InlineData("1. Dự án Cụm công nghiệp Na Dương 1, 2, 3\n- Sở Xây dựng rà soát hồ sơ.", "Cụm công nghiệp Na Dương 1; Cụm công nghiệp Na Dương 2; Cụm công nghiệp Na Dương 3")]
    [InlineData("1. Dự án Cụm công nghiệp Đình Lập\n- Sở Xây dựng rà soát hồ sơ.", "Cụm công nghiệp Đình Lập")]
    public void Read_ParksAndClusters_AreGivenOneByOne(string orders, string places) =>
        string.Join("; ", Frame.Read(orders).Directives.ShouldHaveSingleItem().Places).ShouldBe(places);

    [Theory]
    [InlineData("1. Dự án Cụm công nghiệp Đình Lập\n- Sở Xây dựng rà soát hồ sơ.", "Cụm công nghiệp Đình Lập")]
    [InlineData("1. Sở Xây dựng rà soát hồ sơ Dự án Nhà máy nước Bản Lải.", "Nhà máy nước Bản Lải")]
    [InlineData("1. Sở Xây dựng thẩm định Dự án Tuyến đường nối Cụm công nghiệp Đình Lập với quốc lộ 4B.", "Tuyến đường nối Cụm công nghiệp Đình Lập với quốc lộ 4B")]
    [InlineData("1. Dự án Cụm công nghiệp Đình Lập\n- Sở Xây dựng thẩm định Dự án Hệ thống thoát nước thải ngoài hàng rào.", "Cụm công nghiệp Đình Lập")]
    [InlineData("1. Dự án Cụm công nghiệp Đình Lập\n- Sở Xây dựng thẩm định Dự án Hệ thống thoát nước thải ngoài hàng rào.", "Hệ thống thoát nước thải ngoài hàng rào")]
    public void Read_Subject_IsNamedAsWritten(string orders, string subject) =>
        Frame.Read(orders).Directives.ShouldHaveSingleItem().About.ShouldContain(about => about.Contains(subject, StringComparison.Ordinal));
}
