namespace Tiendo.Notices.Text;

/// <summary>The words that the language of orders is made of, each with its senses.</summary>
internal static class Lexicon
{
    /// <summary>Adds every phrase to a tree whose values are <see cref="Sense"/>s.</summary>
    public static PhraseTree Tree(Vocabulary vocabulary)
    {
        var tree = new PhraseTree(vocabulary);
        foreach (var (sense, phrases) in All)
        {
            foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                tree.Add(phrase, (int)sense, (a, b) => a | b);
            }
        }

        return tree;
    }

    private static readonly (Sense Sense, string Phrases)[] All =
    [
        (Sense.Order, """
            giao, yêu cầu, đề nghị, kính đề nghị, trân trọng đề nghị, phân công, giao nhiệm vụ cho, giao cho, giao trách nhiệm cho, thống nhất giao,
            đồng ý giao, nhất trí giao, tiếp tục giao, yêu cầu các đồng chí, đồng thời giao
            """),
        (Sense.Verb, """
            ban hành, bàn giao, bám sát, báo cáo, bảo đảm, đảm bảo, bảo vệ, biên soạn, bố trí, bổ sung, cải cách, cải thiện, cảnh báo, cấp, cập nhật,
            cắt giảm, chấm dứt, chấn chỉnh, chỉ đạo, chia sẻ, chú trọng, chú ý, chuẩn bị, chuẩn hóa, chuyển, chuyển đổi, chủ trì, chăm lo, chấp hành,
            chi trả, chỉnh sửa, chỉnh trang, cân đối, công bố, công khai, củng cố, cung cấp, cung ứng, cụ thể hóa, cử, dự báo, dự thảo, duy trì,
            đánh giá, đào tạo, đăng ký, đăng tải, đẩy mạnh, đẩy nhanh, đẩy lùi, đề xuất, đề cao, điều chỉnh, điều hành, điều phối, điều tra,
            định hướng, đo đạc, đôn đốc, đổi mới, động viên, đưa, đối thoại, đối soát, đối chiếu, đặt, đấu nối, đồng hành, đa dạng hóa, đơn giản hóa,
            gắn, giải ngân, giải phóng, giải quyết, giải trình, giám sát, gia hạn, giảm, giới thiệu, giữ, giữ vững, góp ý, gửi, hạn chế,
            hiện đại hóa, hình thành, hoàn chỉnh, hoàn thành, hoàn thiện, hoàn trả, hỗ trợ, họp, hợp tác, huy động, hủy bỏ, hướng dẫn, kết nối,
            kết hợp, kết thúc, kêu gọi, khai thác, khảo sát, khắc phục, khen thưởng, khởi công, khởi động, khuyến khích, khuyến cáo, kiến nghị,
            kiện toàn, kiểm đếm, kiểm điểm, kiểm kê, kiểm soát, kiểm tra, ký, ký kết, khơi thông, khoanh vùng, làm, làm rõ, làm việc, làm tốt,
            làm sạch, làm chủ, làm cơ sở, lãnh đạo, lắp đặt, lập, lấy ý kiến, liên hệ, lồng ghép, lựa chọn, lưu trữ, lan tỏa, mở rộng, mở, mời,
            mời gọi, mua sắm, nắm bắt, nắm chắc, nắm tình hình, nâng cao, nâng cấp, nâng tỷ lệ, nêu cao, nghiên cứu, nghiệm thu, ngăn chặn,
            nhân rộng, nhận diện, nhập, nhắc nhở, niêm yết, nộp, nuôi dưỡng, ổn định, phân bổ, phân cấp, phân loại, phân tích, phân định, phân khai,
            phát động, phát huy, phát triển, phát hành, phát hiện, phê duyệt, phòng ngừa, phòng chống, phòng cháy, phối hợp, phổ biến, phản ánh,
            phản hồi, quan tâm, quán triệt, quản lý, quy hoạch, quyết định, quyết toán, quy định, rà soát, rà phá, rút ngắn, rút kinh nghiệm,
            sắp xếp, sẵn sàng, số hóa, sửa chữa, sửa đổi, sử dụng, siết chặt, sơ kết, soạn thảo, tạm dừng, tạm ứng, tạo điều kiện, tạo, tạo đột phá,
            tăng cường, tăng, tăng tốc, tập huấn, tập hợp, tập trung, tham gia, tham mưu, thanh toán, thanh tra, tháo gỡ, tháo dỡ, thay thế,
            thẩm định, thẩm tra, theo dõi, thi công, thiết lập, thí điểm, thống kê, thông báo, thông tin, thông qua, thu hồi, thu hút, thu gom,
            thu thập, thu xếp, thúc đẩy, thực hành, thực hiện, thích ứng, tích hợp, tiếp nhận, tiếp thu, tiếp cận, tiến hành, tiết kiệm, tìm,
            tìm kiếm, tính toán, tổ chức, tổng hợp, tổng kết, tối ưu hóa, trả lời, trang bị, trao đổi, triển khai, trình, trồng, truyền thông,
            tuân thủ, tuyên truyền, tuyển dụng, tự kiểm tra, ứng dụng, ứng phó, ưu tiên, vận động, vận dụng, vận hành, xác định, xác minh, xác nhận,
            xây dựng, xem xét, xin ý kiến, xóa, xóa bỏ, xúc tiến, xử lý, xử phạt, thành lập, di dời, di chuyển, đầu tư, cho ý kiến, tham vấn,
            tận dụng, thụ lý, truy cứu, tra soát, đón, phục hồi, thăm hỏi, khôi phục, lắng nghe, nhận thức, quy tụ, trực tiếp chỉ đạo,
            thông tin tuyên truyền, công chứng, chứng thực, hoạch định, tái cơ cấu, tổng rà soát, ra soát, liên kết, chi, bảo quản, bảo trì,
            kích cầu, đa dạng, thi hành, đề cử, dừng, đình chỉ, ứng, bù đắp, cam kết, ký quỹ, thuê, bàn bạc, đàm phán, trả, hoàn tất, chuyển giao,
            cấp phát, nhân, bồi thường, tái lập, bố trí sắp xếp, trưng bày, hiệu chỉnh, chấp thuận, cho thuê, cắm mốc, trích đo, trích lục, kê khai,
            kiểm định, thu, nạo vét, giải tỏa, cưỡng chế, vận chuyển, chốt, chốt danh sách, nâng, nâng công suất, cấp phép, giao đất, đấu giá,
            đấu thầu, định giá, chỉ định, ủy quyền, duy tu, bảo dưỡng, xây nhà, xây mới, lấy mẫu, lấy số liệu, thử nghiệm, thí nghiệm, san lấp,
            san gạt, dán, bãi bỏ, kiểm toán, cho vay, phân luồng, phá dỡ, dọn dẹp, cải tạo, gia cố, sáp nhập, hợp nhất, giải thể, tiêu hủy, truy thu,
            tuyển chọn, xét duyệt, xếp hạng, ước tính, liệt kê, sàng lọc, sơ tán, cứu trợ, hòa giải, phong tỏa, quảng bá, đền bù, đặt hàng,
            đính chính, soát xét, hạch toán, khởi tố, kiểm nghiệm, đo, vẽ, viết, tính, trao, trích nộp, ghi nợ, phân giao, đóng góp, ứng cứu,
            xác lập, hiệp thương, bố cáo, lồng ghép nội dung, gom, chỉnh lý, hợp thửa, tách thửa, phân công, soạn, đốc thúc, vào cuộc, ngồi lại,
            hoãn, vá, phun, vệ sinh, ra quân, thu dung, dứt điểm, tổng kiểm tra, thi tuyển, lên phương án, lên kế hoạch, diệt, lắp wifi
            """),
        (Sense.Manner, """
            khẩn trương, tiếp tục, chủ động, tích cực, thường xuyên, kịp thời, sớm, nghiêm túc, nghiêm, quyết liệt, đồng thời, trực tiếp,
            nhanh chóng, trước mắt, phấn đấu, linh hoạt, quyết tâm, nỗ lực, nỗ lực cao nhất, định kỳ, hằng tháng, hàng tháng, hằng quý, hàng quý,
            hằng tuần, hàng tuần, hằng năm, hàng năm, hằng ngày, hàng ngày, mỗi tuần, mỗi tháng, cần, phải, cần phải, chậm nhất, muộn nhất, ngay,
            thật sự, thực sự, cùng, bằng mọi biện pháp, mạnh mẽ, sát sao, chặt chẽ, song song, nhất là, không để, kiên quyết, kiên trì, chính thức,
            từng bước, căn bản, cơ bản, hết sức, đặc biệt, đặc biệt là, ngay từ đầu năm, toàn diện, cơ cấu lại, đổi mới mạnh mẽ, ngay lập tức,
            thần tốc, cố gắng, sâu sát, theo chức năng, trên cơ sở, căn cứ, bám sát, theo thẩm quyền, theo nhiệm vụ, trong phạm vi, xuất phát từ, khi
            """),
        (Sense.Duty, """
            có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, có văn bản, có ý kiến, có kế hoạch, có phương án, có giải pháp, có biện pháp, có báo cáo,
            làm đầu mối, là cơ quan đầu mối, là đầu mối, đầu mối, là cơ quan chủ trì, là cơ quan thường trực, chịu trách nhiệm chính, có hình thức
            """),
        (Sense.Condition, """
            quá trình, trong quá trình, trường hợp, trong trường hợp, nếu, tuyệt đối, tuyệt đối không, việc, trong đó, lưu ý, khi, những, mọi,
            nội dung, kết quả, đây là, do đó, vì vậy, theo đó, quá, các nội dung, các báo cáo, báo cáo nêu rõ, không được, không để, nghiêm cấm,
            công tác, tiến độ, người đứng đầu, lấy, xem đây, coi đây, coi, xem, qua đó, từ đó
            """),
        (Sense.Preamble, """
            trên cơ sở, trên cơ sở đó, căn cứ, sau khi, ngay sau khi, đối với, về, về việc, để, nhằm, trong, trong thời gian, thời gian tới, kể từ,
            từ nay, theo, riêng, kiến nghị, thực hiện, trước mắt, bên cạnh đó, ngoài ra, song song, song song đó, song song với, đồng thời, với, qua,
            hiện nay, xét, liên quan, liên quan đến, trước, từ, tại, đến, trong khi, do, vì, khi, để kịp thời, theo đề nghị, theo đó, với vai trò,
            bám sát
            """),
        (Sense.Agency, """
            sở, bộ, ban, ban quản lý, ban quản lý dự án, ban chỉ đạo, ban chỉ huy, ban điều hành, ban tổ chức, văn phòng, phòng, trung tâm, công ty,
            tổng công ty, tập đoàn, chi cục, cục, tổng cục, viện, học viện, hội, hội đồng, hiệp hội, liên đoàn, liên minh, ngân hàng, kho bạc,
            kho bạc nhà nước, ủy ban, ủy ban nhân dân, ubnd, hđnd, hội đồng nhân dân, công an, thanh tra, chi nhánh, xí nghiệp, hợp tác xã, đảng ủy,
            tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, tỉnh đoàn, thành đoàn, đoàn, báo, đài, tòa án, tòa án nhân dân, viện kiểm sát,
            viện kiểm sát nhân dân, bộ chỉ huy, hải quan, thuế, bảo hiểm xã hội, bqlda, ban qlda, bql, cổng, cổng thông tin điện tử, cty, pc, cdc,
            khu quản lý, tổ công tác, quỹ, bệnh viện, trường, đại học, trạm, đội, nhà máy, vụ, thường trực, ban thường vụ, ban chấp hành, ban bí thư,
            ban dân vận, ubmttq, mttq, mặt trận tổ quốc, thống kê, tư lệnh, bộ tư lệnh, quân khu, đồn biên phòng, ban cán sự, ủy ban mttq,
            ủy ban mặt trận tổ quốc, cảng vụ, điện lực, doanh nghiệp, nhà xuất bản, thông tấn xã, kiểm toán, kiểm toán nhà nước, thường trực tỉnh ủy,
            tổ giúp việc, tổ chỉ đạo, đoàn thanh niên, hạt kiểm lâm, vườn quốc gia, bhxh, nhnn, kbnn, vp, vpcp, vp ubnd, ttptqđ, tt, công đoàn,
            cơ quan thường trực, cơ quan thanh tra
            """),
        (Sense.Group, """
            sở, ban, ngành, bộ, cơ quan, đơn vị, địa phương, tổ chức, cá nhân, doanh nghiệp, chủ đầu tư, nhà đầu tư, nhà thầu, chính quyền,
            chính quyền địa phương, chính quyền cơ sở, phòng, huyện, thị xã, thành phố, tỉnh, xã, phường, thị trấn, đặc khu, quận, thôn, đoàn thể,
            hội, hiệp hội, lực lượng, ban ngành, sở ngành, sở ban ngành, bộ ngành, cơ quan ngang bộ, cơ quan báo chí, tập đoàn, tổng công ty,
            ngân hàng thương mại, tổ chức tín dụng, cấp ủy, phòng ban, trường học, cơ sở, hợp tác xã, đơn vị tư vấn, tư vấn giám sát,
            nhà thầu thi công, cơ quan thi hành án dân sự, cơ quan thi hành án, cơ quan quản lý nhà nước, cơ quan chuyên môn, cơ quan chủ quản,
            cấp ủy viên, chủ rừng, chủ dự án, chủ sử dụng, hộ gia đình, hộ dân, ủy viên, thành viên, ban quản lý dự án, công ty, tổ chức chính trị,
            đảng bộ, chi bộ, cán bộ, công chức, tổ chức chính trị - xã hội, quý cơ quan, quý đơn vị, quý công ty, quý sở, quý ngân hàng, chủ cơ sở,
            nhà sản xuất, nhà cung cấp, thường trực, trung tâm, ban quản lý
            """),
        (Sense.Office, """
            trưởng ban chỉ đạo, phó trưởng ban chỉ đạo, phó trưởng ban, đồng chí, các đồng chí, ông, bà, các ông, chủ tịch, phó chủ tịch, giám đốc,
            tổng giám đốc, phó giám đốc, thủ trưởng, bộ trưởng, thống đốc, tổng thanh tra, trưởng ban, trưởng, chánh văn phòng, chánh thanh tra,
            chủ nhiệm, bí thư, phó bí thư, người đứng đầu, lãnh đạo, hiệu trưởng, cục trưởng, chi cục trưởng, tổ trưởng, đại diện, chủ tịch hội đồng,
            trưởng phòng, thành viên ban chỉ đạo, tư lệnh, viện trưởng, ủy viên, thủ tướng, phó thủ tướng, tổng cục trưởng
            """),
        (Sense.Fact, """
            đã, còn, chưa, đang, là, bị, sẽ, vẫn, được, có, vốn, đều, cũng, cơ bản đã, thuộc, không, gồm, nhận, đạt, thấy, nhất trí, thống nhất,
            đồng ý, ghi nhận, biểu dương, đánh giá cao, cơ bản thống nhất, hoan nghênh
            """),
        (Sense.Stop, """
            để, theo, tại, trong, từ, của, cho, đối với, về, là, được, phải, cần, không, nếu, khi, đã, sẽ, đang, cùng, do, bằng, như, này, nêu, trên,
            dưới, trước, sau, đến, với, nhằm, vào, có, chưa, còn, bị, nhất là, đặc biệt, cùng với, nào, thì, mà, vẫn, gồm, tự, ngay, liên quan,
            nêu trên, đó, gắn với, tới, hoặc, các, những, một, số
            """),
        (Sense.Noun, """
            giao thông, giao thông vận tải, chỉ thị, giao dịch, giao lưu, giao hữu, yêu cầu của, các yêu cầu, theo yêu cầu, đề nghị của,
            theo đề nghị, xét đề nghị, việc giao, quyết định số, thông báo số, báo cáo số, quyết định thành lập, quyết định của, báo cáo của,
            kế hoạch, trình tự, trình độ, chuyển mục đích, thủ tục, tổ chức tín dụng, tổ chức chính trị, tổ chức chính trị - xã hội,
            báo cáo nghiên cứu khả thi, giao đất, giao rừng, giao vốn, giao kế hoạch, nhiệm vụ được giao, được giao, đã giao, thông báo này,
            quy hoạch tỉnh, làm cơ sở, cấp xã, cấp tỉnh, cấp huyện, cấp thẩm quyền, cấp có thẩm quyền, xây dựng cơ bản, các cấp, việc làm, công lập,
            dạy nghề, xã hội, xã hội hóa, chính sách xã hội
            """),
        (Sense.Completion, "hoàn thành, hoàn thiện, xong, bàn giao, trình, ban hành, phê duyệt, khởi công, đưa vào, báo cáo, gửi, nộp, giải ngân, khánh thành, thông xe, giải quyết, xử lý, hoàn tất, kết thúc, dứt điểm, thực hiện, triển khai, cấp, công bố, di dời, di chuyển, thành lập, tổng hợp, tổ chức, vận hành, đạt"),
        (Sense.Paper, """
            thông báo, công văn, quyết định, nghị quyết, nghị định, kế hoạch, chỉ thị, công điện, báo cáo, tờ trình, văn bản, thông tư, luật,
            kết luận, giấy mời, chương trình, đề án, hướng dẫn, phiếu chuyển, phiếu trình, quy định, biên bản, hợp đồng, thông báo kết luận,
            giấy phép, giấy chứng nhận, pháp lệnh, hiến pháp, bộ luật, lệnh, phương án, quy chế, đơn, thư, phiếu, kiến nghị, ý kiến
            """),
        (Sense.Unit, "tỉnh, thành phố, tp, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, thôn, bản, khối"),
        (Sense.Subject, """
            dự án, dự án đầu tư, cụm công nghiệp, các cụm công nghiệp, khu công nghiệp, các khu công nghiệp, ccn, kcn, khu kinh tế, kkt,
            khu kinh tế cửa khẩu, kktck, tiểu dự án, tuyến đường, đường cao tốc, nhà máy, chương trình, đề án, hệ thống, khu tái định cư, khu đô thị,
            khu dân cư, hạng mục, công trình, khu công nghệ cao, khu, tuyến cao tốc, đường dây, trạm biến áp, quốc lộ, gói thầu
            """),
        (Sense.Target, "phấn đấu, phấn đấu cơ bản, dự kiến, cố gắng, mục tiêu"),
        (Sense.Joint, "thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, một là, hai là, ba là, bốn là, năm là, sáu là, đồng thời, ngoài ra, bên cạnh đó, song song, song song đó, song song với đó, mặt khác, riêng, trước mắt"),
    ];
}
