namespace Tiendo.Tests.Documents;

/// <summary>A notice of our own that has every block a page can have.</summary>
internal static class SampleNotice
{
    public const string Text = """
        ỦY BAN NHÂN DÂN
        TỈNH BẮC HÀ
        Số: 12/TB-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Bắc Hà, ngày 03 tháng 3 năm 2026
        THÔNG BÁO
        Kết luận của đồng chí Phó Chủ tịch tại cuộc họp về tiến độ cụm công nghiệp
        Chiều ngày 02/3/2026, đồng chí Phó Chủ tịch chủ trì cuộc họp nghe báo cáo tiến độ các cụm công nghiệp trên địa bàn, nêu các vướng mắc về đất đai và kết luận như sau:
        1. Sở Công Thương
        - Đôn đốc chủ đầu tư hạ tầng hoàn thiện hồ sơ thiết kế cơ sở, gửi lấy ý kiến các ngành trước ngày 20/3/2026.
        - Báo cáo kết quả trong tháng 4/2026.
        2. Ủy ban nhân dân xã Nà Lèng hoàn thành kiểm đếm 12 hộ còn lại chậm nhất ngày 31/3/2026./.
        Nơi nhận:
        - Thường trực Tỉnh ủy (b/c);
        - Các sở: Công Thương, Xây dựng;
        - Lưu: VT.
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Lê Văn Thử
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ
        STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
        1 | Hoàn thành kiểm đếm, lập phương án bồi thường đối với các hộ còn lại tại thôn Nà Phường | UBND xã Nà Lèng | Trung tâm Phát triển quỹ đất | Trước ngày 15/4/2026
        2 | Trình duyệt giá đất cụ thể | Sở Nông nghiệp và Môi trường | Sở Tài chính | Tháng 5/2026
        3 | Di chuyển đường điện 35 kV, đường dây viễn thông ra khỏi phạm vi san nền giai đoạn một của cụm công nghiệp | Công ty Điện lực | UBND xã Nà Lèng; chủ đầu tư | Trong quý II/2026
        4 | Báo cáo kết quả | Sở Công Thương | Các cơ quan liên quan | Hằng tháng
        Ghi chú: các cơ quan báo cáo khi có vướng mắc.

        """;
}
