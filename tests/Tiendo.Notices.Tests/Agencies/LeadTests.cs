namespace Tiendo.Notices.Tests.Agencies;

public sealed class LeadTests
{
    [Theory]
    [InlineData("Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Sở Công Thương rà soát hồ sơ.", "Sở Xây dựng", "Sở Tài chính; Sở Công Thương")]
    [InlineData("Giao Sở Xây dựng chủ trì, phối hợp Sở Tài chính rà soát hồ sơ.", "Sở Xây dựng", "Sở Tài chính")]
    [InlineData("Sở Xây dựng chủ trì rà soát hồ sơ.", "Sở Xây dựng", "")]
    [InlineData("Sở Xây dựng phối hợp với Sở Tài chính rà soát hồ sơ.", "Sở Xây dựng", "Sở Tài chính")]
    [InlineData("Sở Xây dựng chủ động phối hợp với UBND xã Hữu Lũng rà soát hồ sơ.", "Sở Xây dựng", "UBND xã Hữu Lũng")]
    [InlineData("Sở Xây dựng phối hợp chặt chẽ với các cơ quan liên quan rà soát hồ sơ.", "Sở Xây dựng", "các cơ quan liên quan")]
    [InlineData("Sở Xây dựng và Sở Tài chính rà soát hồ sơ.", "Sở Xây dựng; Sở Tài chính", "")]
    [InlineData("Sở Xây dựng, Sở Tài chính và Công an tỉnh rà soát hồ sơ.", "Sở Xây dựng; Sở Tài chính; Công an tỉnh", "")]
    [InlineData("Các Sở: Xây dựng, Tài chính, Nông nghiệp và Môi trường rà soát hồ sơ.", "Sở Xây dựng; Sở Tài chính; Sở Nông nghiệp và Môi trường", "")]
    [InlineData("UBND các xã: Hữu Lũng, Tuấn Sơn rà soát hồ sơ.", "UBND xã Hữu Lũng; UBND xã Tuấn Sơn", "")]
    [InlineData("Giao UBND các xã Hữu Lũng, Tuấn Sơn và Cai Kinh rà soát hồ sơ.", "UBND xã Hữu Lũng; UBND xã Tuấn Sơn; UBND xã Cai Kinh", "")]
    [InlineData("Ủy ban nhân dân các xã: Hữu Lũng, Tuấn Sơn rà soát hồ sơ.", "UBND xã Hữu Lũng; UBND xã Tuấn Sơn", "")]
    [InlineData("UBND xã Hữu Lũng và xã Tuấn Sơn rà soát hồ sơ.", "UBND xã Hữu Lũng; UBND xã Tuấn Sơn", "")]
    [InlineData("UBND phường Kỳ Lừa, UBND xã Đình Lập rà soát hồ sơ.", "UBND phường Kỳ Lừa; UBND xã Đình Lập", "")]
    [InlineData("Trung tâm Phát triển quỹ đất tỉnh, UBND xã Hữu Lũng và UBND xã Cai Kinh: tiếp tục vận động các hộ dân.", "Trung tâm Phát triển quỹ đất tỉnh; UBND xã Hữu Lũng; UBND xã Cai Kinh", "")]
    [InlineData("Công ty cổ phần Hạ tầng Bình Minh (Chủ đầu tư) huy động máy móc thi công.", "Công ty cổ phần Hạ tầng Bình Minh", "")]
    [InlineData("Chủ đầu tư (Công ty cổ phần Hạ tầng Bình Minh) huy động máy móc thi công.", "Công ty cổ phần Hạ tầng Bình Minh", "")]
    [InlineData("Công ty TNHH Phát triển Đồng Xanh phối hợp chặt chẽ với UBND xã Hữu Lũng kiểm đếm tài sản.", "Công ty TNHH Phát triển Đồng Xanh", "UBND xã Hữu Lũng")]
    [InlineData("Các chủ đầu tư hạ tầng Cụm công nghiệp Na Dương 1, 2 và 3 hoàn thiện hồ sơ.", "Các chủ đầu tư hạ tầng Cụm công nghiệp Na Dương 1, 2 và 3", "")]
    [InlineData("Các sở, ngành, địa phương rà soát hồ sơ.", "Các sở, ngành, địa phương", "")]
    [InlineData("Thủ trưởng các đơn vị trực tiếp chỉ đạo rà soát hồ sơ tồn đọng.", "Thủ trưởng các đơn vị", "")]
    [InlineData("Giám đốc Sở Xây dựng trực tiếp chỉ đạo rà soát hồ sơ.", "Giám đốc Sở Xây dựng", "")]
    [InlineData("Chủ tịch UBND xã Hữu Lũng trực tiếp đối thoại với các hộ dân.", "Chủ tịch UBND xã Hữu Lũng", "")]
    [InlineData("Yêu cầu Sở Xây dựng rà soát hồ sơ.", "Sở Xây dựng", "")]
    [InlineData("Đề nghị Tổng công ty Điện lực Miền Bắc bố trí vốn nâng công suất trạm biến áp.", "Tổng công ty Điện lực Miền Bắc", "")]
    [InlineData("Đề nghị Công ty Điện lực Lạng Sơn phối hợp với UBND xã Hữu Lũng khảo sát tuyến đường dây.", "Công ty Điện lực Lạng Sơn", "UBND xã Hữu Lũng")]
    [InlineData("Đề nghị Ngân hàng Nhà nước Việt Nam chi nhánh Khu vực 5 chỉ đạo các tổ chức tín dụng cho vay.", "Ngân hàng Nhà nước Việt Nam chi nhánh Khu vực 5", "")]
    [InlineData("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền, vận động nhân dân.", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "")]
    [InlineData("Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng tuyên truyền.", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "")]
    [InlineData("Đảng ủy xã Hữu Lũng phân công cấp ủy viên phụ trách từng thôn.", "Đảng ủy xã Hữu Lũng", "")]
    [InlineData("Rà soát, hoàn thiện hồ sơ dự án, trình UBND tỉnh; giao Sở Xây dựng chủ trì thực hiện.", "Sở Xây dựng", "")]
    [InlineData("Rà soát, hoàn thiện hồ sơ dự án. Cơ quan chủ trì: Sở Xây dựng. Cơ quan phối hợp: Sở Tài chính.", "Sở Xây dựng", "Sở Tài chính")]
    [InlineData("Bổ sung biển báo tại nút giao (giao UBND xã Hữu Lũng chủ trì).", "UBND xã Hữu Lũng", "")]
    [InlineData("Hồ sơ của các doanh nghiệp được Sở Xây dựng giải quyết dứt điểm.", "Sở Xây dựng", "")]
    [InlineData("Việc di dời đường dây do Công ty Điện lực Lạng Sơn thực hiện.", "Công ty Điện lực Lạng Sơn", "")]
    [InlineData("Đối với kiến nghị của doanh nghiệp về tiền thuê đất, giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng xem xét, trả lời.", "Sở Tài chính", "Sở Xây dựng")]
    [InlineData("Trên cơ sở báo cáo của Sở Công Thương, Sở Tài chính thẩm định, trình UBND tỉnh.", "Sở Tài chính", "")]
    [InlineData("Sở Công Thương hướng dẫn UBND xã Hữu Lũng lập hồ sơ.", "Sở Công Thương", "")]
    [InlineData("Sở Công Thương đôn đốc các chủ đầu tư phối hợp với chính quyền địa phương giải phóng mặt bằng.", "Sở Công Thương", "")]
    [InlineData("Sở Xây dựng lấy ý kiến Sở Tài chính, Sở Tư pháp, hoàn thiện hồ sơ trình UBND tỉnh.", "Sở Xây dựng", "")]
    [InlineData("Sở NN&MT chủ trì, phối hợp với Sở KH&CN rà soát hồ sơ.", "Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ")]
    // names that hold commas, dashes, "và" or other names
    [InlineData("UBND các xã: Hữu Lũng, Tuấn Sơn, Trung tâm Phát triển quỹ đất tỉnh, Chi nhánh Phát triển quỹ đất khu vực Hữu Lũng rà soát hồ sơ.", "UBND xã Hữu Lũng; UBND xã Tuấn Sơn; Trung tâm Phát triển quỹ đất tỉnh; Chi nhánh Phát triển quỹ đất khu vực Hữu Lũng", "")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch phối hợp với Sở Khoa học và Công nghệ rà soát hồ sơ.", "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ")]
    [InlineData("Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn chủ trì, phối hợp với UBND xã Đình Lập rà soát hồ sơ.", "Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn", "UBND xã Đình Lập")]
    [InlineData("Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp rà soát hồ sơ.", "Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp", "")]
    [InlineData("Công ty cổ phần Thương mại và Xây dựng Minh Phát hoàn thiện hồ sơ.", "Công ty cổ phần Thương mại và Xây dựng Minh Phát", "")]
    [InlineData("Sở Lao động - Thương binh và Xã hội rà soát hồ sơ.", "Sở Lao động - Thương binh và Xã hội", "")]
    [InlineData("Các Bộ: Công an, Tài chính có ý kiến về hồ sơ.", "Bộ Công an; Bộ Tài chính", "")]
    [InlineData("Chủ tịch UBND các xã: Hữu Lũng, Tuấn Sơn trực tiếp đối thoại với các hộ dân.", "Chủ tịch UBND xã Hữu Lũng; Chủ tịch UBND xã Tuấn Sơn", "")]
    [InlineData("Giao Sở Xây dựng chủ trì, phối hợp với các Sở: Tài chính, Công Thương, UBND xã Hữu Lũng và các cơ quan, đơn vị liên quan rà soát hồ sơ.", "Sở Xây dựng", "Sở Tài chính; Sở Công Thương; UBND xã Hữu Lũng; các cơ quan, đơn vị liên quan")]
    [InlineData("Sở Xây dựng lấy mẫu nước thải của cụm công nghiệp.", "Sở Xây dựng", "")]
    // groups, provinces and office-holders
    [InlineData("Đối với UBND các xã, đề nghị rà soát hồ sơ.", "UBND các xã", "")]
    [InlineData("Các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan có trách nhiệm gửi số liệu trước ngày 20/10/2025.", "Các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan", "")]
    [InlineData("Công an các phường, xã rà soát hồ sơ.", "Công an các phường, xã", "")]
    [InlineData("Tỉnh Lâm Đồng, thành phố Huế đẩy nhanh tiến độ giải phóng mặt bằng.", "tỉnh Lâm Đồng; thành phố Huế", "")]
    [InlineData("Đề nghị tỉnh Lâm Đồng, thành phố Huế đẩy nhanh tiến độ giải phóng mặt bằng.", "tỉnh Lâm Đồng; thành phố Huế", "")]
    [InlineData("Giao thành phố Huế rà soát hồ sơ.", "thành phố Huế", "")]
    [InlineData("Thành phố Huế chủ trì, phối hợp với tỉnh Lâm Đồng rà soát hồ sơ.", "thành phố Huế", "tỉnh Lâm Đồng")]
    [InlineData("Các tỉnh Lâm Đồng, Tuyên Quang rà soát hồ sơ.", "tỉnh Lâm Đồng; tỉnh Tuyên Quang", "")]
    [InlineData("UBND các tỉnh, thành phố: Tuyên Quang, Hồ Chí Minh rà soát hồ sơ.", "UBND tỉnh Tuyên Quang; UBND thành phố Hồ Chí Minh", "")]
    [InlineData("Phó Thủ tướng Chính phủ Nguyễn Văn A chỉ đạo rà soát hồ sơ.", "Phó Thủ tướng Chính phủ Nguyễn Văn A", "")]
    [InlineData("Đề nghị đồng chí Giám đốc Sở Xây dựng trực tiếp chỉ đạo rà soát hồ sơ.", "Giám đốc Sở Xây dựng", "")]
    [InlineData("Đồng chí Đoàn Văn Bách, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo rà soát hồ sơ.", "Đồng chí Đoàn Văn Bách, Phó Chủ tịch UBND tỉnh", "")]
    [InlineData("Phân công đồng chí Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh phụ trách dự án.", "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "")]
    [InlineData("Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành phối hợp với Sở Xây dựng rà soát hồ sơ.", "Giám đốc Sở; Thủ trưởng cơ quan, ban, ngành", "Sở Xây dựng")]
    [InlineData("Chủ tịch UBND các tỉnh, thành phố từ Huế đến Lâm Đồng chỉ đạo rà soát hồ sơ.", "Chủ tịch UBND các tỉnh, thành phố từ Huế đến Lâm Đồng", "")]
    [InlineData("UBND các xã, phường nơi có cụm công nghiệp tăng cường kiểm tra.", "UBND các xã, phường nơi có cụm công nghiệp", "")]
    [InlineData("Bộ Xây dựng, Bộ Công an các tỉnh Lâm Đồng, Tuyên Quang đôn đốc nhà thầu thi công.", "Bộ Xây dựng; Bộ Công an; tỉnh Lâm Đồng; tỉnh Tuyên Quang", "")]
    [InlineData("UBND các xã, phường: Tổng hợp số hộ chưa nhận tiền.", "UBND các xã, phường", "")]
    [InlineData("Các đảng ủy xã, phường: Hữu Lũng, Tuấn Sơn lãnh đạo công tác vận động.", "đảng ủy xã Hữu Lũng; đảng ủy xã Tuấn Sơn", "")]
    [InlineData("Ban Quản lý các khu công nghiệp, khu kinh tế xây dựng kế hoạch từng tuần.", "Ban Quản lý các khu công nghiệp, khu kinh tế", "")]
    [InlineData("Giao Sở Xây dựng làm đầu mối.", "Sở Xây dựng", "")]
    [InlineData("Lưu ý UBND xã Hữu Lũng thực hiện đúng quy trình cưỡng chế.", "UBND xã Hữu Lũng", "")]
    [InlineData("UBND P. Kỳ Lừa, Cty CP Hạ tầng Bình Minh hoàn thành kiểm đếm.", "UBND phường Kỳ Lừa; Cty CP Hạ tầng Bình Minh", "")]
    [InlineData("Các đồng chí Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực trực tiếp kiểm tra dự án.", "Các đồng chí Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực", "")]
    [InlineData("UBND các xã, phường có dự án đi qua bàn giao mặt bằng.", "UBND các xã, phường có dự án đi qua", "")]
    [InlineData("Các nhà đầu tư BOT tổ chức xả trạm.", "Các nhà đầu tư BOT", "")]
    [InlineData("Tổ công tác rà soát, phân loại các dự án.", "Tổ công tác", "")]
    [InlineData("Tổ công tác 1475 rà soát, phân loại các dự án.", "Tổ công tác 1475", "")]
    [InlineData("Các bệnh viện: Tổ chức phân loại người bệnh.", "Các bệnh viện", "")]
    [InlineData("BQL các KCN, KKT tỉnh rà soát kiến nghị.", "BQL các KCN, KKT tỉnh", "")]
    [InlineData("Ban QLDA ĐTXD tỉnh số 2 rà soát các dự án.", "Ban QLDA ĐTXD tỉnh số 2", "")]
    [InlineData("Trung tâm PTQĐ tỉnh - Chi nhánh Vinh cung cấp hồ sơ.", "Trung tâm PTQĐ tỉnh - Chi nhánh Vinh", "")]
    [InlineData("Các chủ đầu tư: Công ty CP Tân Á, Công ty CP Hòa Phong phải thi công.", "Công ty CP Tân Á; Công ty CP Hòa Phong", "")]
    [InlineData("Chủ đầu tư các CCN Phú Yên, Thanh Đa hoàn thành trạm xử lý nước thải.", "Chủ đầu tư các CCN Phú Yên, Thanh Đa", "")]
    [InlineData("Sở Tài chính chủ trì, cùng Sở Xây dựng cân đối ngân sách.", "Sở Tài chính", "Sở Xây dựng")]
    [InlineData("Sở Công Thương và Sở Xây dựng thống nhất phương án.", "Sở Công Thương; Sở Xây dựng", "")]
    [InlineData("Đề nghị Công ty làm việc trực tiếp với UBND xã Hữu Lũng.", "Công ty", "")]
    [InlineData("Giao Sở Xây dựng (chủ trì), Sở Tài chính, UBND xã Hữu Lũng (phối hợp) xây dựng phương án.", "Sở Xây dựng", "Sở Tài chính; UBND xã Hữu Lũng")]
    // reasons and times before the actor
    [InlineData("Chậm nhất ngày 30/12/2025 Sở Xây dựng trình chủ trương đầu tư.", "Sở Xây dựng", "")]
    [InlineData("Giao thông kết nối: trước ngày 30/12/2025 Sở Xây dựng trình chủ trương đầu tư.", "Sở Xây dựng", "")]
    [InlineData("UBND tỉnh giao nhiệm vụ cụ thể cho các đơn vị: Sở Xây dựng phê duyệt thiết kế.", "Sở Xây dựng", "")]
    [InlineData("Vì vậy, UBND xã Hữu Lũng phải hoàn thành vận động.", "UBND xã Hữu Lũng", "")]
    [InlineData("Hiện còn 14 hộ, do đó UBND xã Hữu Lũng hoàn thành chi trả.", "UBND xã Hữu Lũng", "")]
    [InlineData("Do còn 14 hộ chưa nhận tiền nên UBND xã Hữu Lũng phải hoàn thành vận động.", "UBND xã Hữu Lũng", "")]
    [InlineData("Kể từ ngày 01/12/2025, UBND xã Hữu Lũng báo cáo Ban Chỉ đạo.", "UBND xã Hữu Lũng", "")]
    [InlineData("Để khởi công như cam kết, mặt khác nguồn đất đắp đang thiếu, yêu cầu UBND xã Hữu Lũng chi trả 23 ha.", "UBND xã Hữu Lũng", "")]
    // a group behind opening words
    [InlineData("Đến 30/11/2025, chủ đầu tư phải hoàn thành hồ sơ.", "chủ đầu tư", "")]
    [InlineData("Căn cứ kế hoạch này, các sở, ngành và UBND các xã, phường có trách nhiệm lập kế hoạch chi tiết.", "các sở, ngành; UBND các xã, phường", "")]
    [InlineData("Đối với việc của năm 2025, các sở, ngành liên quan chủ động bố trí kinh phí.", "các sở, ngành liên quan", "")]
    [InlineData("Thời gian tới, các chủ đầu tư khẩn trương hoàn thiện hồ sơ.", "các chủ đầu tư", "")]
    [InlineData("Báo cáo tháng: Sở Tài chính tổng hợp trước ngày 10 hằng tháng.", "Sở Tài chính", "")]
    public void Read_Order_FindsLeadAndCoordinators(string sentence, string lead, string coordinate)
    {
        var order = Frame.One(sentence);

        Folded(Frame.Names(order.Lead)).ShouldBe(Folded(lead), ignoreOrder: true);
        Folded(Frame.Names(order.Coordinate)).ShouldBe(Folded(coordinate), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Sở Xây dựng rà soát hồ sơ.", "so-xay-dung")]
    [InlineData("Sở NN&MT rà soát hồ sơ.", "so-nong-nghiep-va-moi-truong")]
    [InlineData("Sở Kế hoạch và Đầu tư rà soát hồ sơ.", "so-ke-hoach-va-dau-tu")]
    [InlineData("Văn phòng Ủy ban nhân dân tỉnh rà soát hồ sơ.", "van-phong-ubnd-tinh")]
    [InlineData("UBND xã Hữu Lũng rà soát hồ sơ.", "06385")]
    [InlineData("Uỷ ban nhân dân xã Hữu Lũng rà soát hồ sơ.", "06385")]
    [InlineData("Các sở, ngành, địa phương rà soát hồ sơ.", null)]
    public void Read_ListedAgency_IsGivenByItsKey(string sentence, string? key)
    {
        var found = Frame.One(sentence).Lead.ShouldHaveSingleItem().Key;

        (key is null ? found is null : found?.Contains(key, StringComparison.Ordinal) == true).ShouldBeTrue($"expected {key}; read {found}");
    }

    [Fact]
    public void Read_NameInNoList_IsKeptAndDoubted()
    {
        var order = Frame.One("Sở Thủy sản rà soát hồ sơ.");

        Frame.Names(order.Lead).ShouldBe("Sở Thủy sản");
        order.Doubts.ShouldContain(doubt => doubt.Kind == DoubtKind.LeadNotListed);
    }

    [Fact]
    public void Read_WithoutLists_StillReadsNamesByTheirGrammar()
    {
        var order = Frame.One("Giao Sở Xây dựng chủ trì, phối hợp với UBND xã Hữu Lũng rà soát hồ sơ.", ReaderLists.Empty);

        (Frame.Names(order.Lead), Frame.Names(order.Coordinate)).ShouldBe(("Sở Xây dựng", "UBND xã Hữu Lũng"));
    }

    [Theory]
    [InlineData("Sở Xây dựng rà soát hồ sơ, báo cáo UBND tỉnh.", "UBND tỉnh")]
    [InlineData("Sở Xây dựng rà soát hồ sơ, gửi Sở Tài chính tổng hợp, báo cáo Chủ tịch UBND tỉnh trước ngày 20/10/2025.", "UBND tỉnh")]
    public void Read_ReportTo_IsFound(string sentence, string body) =>
        Folded(Frame.Names(Frame.One(sentence).ReportTo)).ShouldContain(Corpus.AgencySpelling.Fold(body));

    private static string[] Folded(string names) =>
        [.. names.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Corpus.AgencySpelling.Fold)];
}
