namespace Tiendo.Notices.Tests.Header;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("Số: 612/TB-UBND", "612/TB-UBND")]
    [InlineData("Số: 11 /TB-UBND", "11/TB-UBND")]
    [InlineData("Số : 229 / TB-VP", "229/TB-VP")]
    [InlineData("Số: 1016/TB-VPUB", "1016/TB-VPUB")]
    [InlineData("Số: 7569/UBND-KT", "7569/UBND-KT")]
    [InlineData("Số: 2887/SCT-CN", "2887/SCT-CN")]
    [InlineData("Số: 2257/BC-SCT", "2257/BC-SCT")]
    [InlineData("Số: 2170/QĐ-UBND", "2170/QĐ-UBND")]
    [InlineData("Số: 230/CĐ-TTg", "230/CĐ-TTg")]
    [InlineData("Số: 05/2026/QĐ-UBND", "05/2026/QĐ-UBND")]
    [InlineData("Số 7047-TB/VPTU", "7047-TB/VPTU")]
    [InlineData("Số 34-NQ/TU", "34-NQ/TU")]
    [InlineData("Số:      /TB-VP", null)]
    [InlineData("Số:           /UBND-KT", null)]
    [InlineData("Số: ......./TB-UBND", null)]
    public void Read_NumberLine_GivesNumberAndSign(string line, string? number) =>
        Read(Notice(line)).Number.ShouldBe(number);

    [Theory]
    [InlineData("Lạng Sơn, ngày 07 tháng 10 năm 2025", "2025-10-07", "Lạng Sơn")]
    [InlineData("Lạng Sơn, ngày 7 tháng 10 năm 2025", "2025-10-07", "Lạng Sơn")]
    [InlineData("Lạng Sơn, ngày 07\ntháng 10 năm 2025", "2025-10-07", "Lạng Sơn")]
    [InlineData("Thành phố Hồ Chí Minh, ngày 25 tháng 11 năm 2025", "2025-11-25", "Thành phố Hồ Chí Minh")]
    [InlineData("Lạng Sơn, ngày      tháng 7 năm 2026", null, "Lạng Sơn")]
    [InlineData("Lạng Sơn, ngày     tháng    năm 2026", null, "Lạng Sơn")]
    [InlineData("Lạng Sơn, ngày 31 tháng 02 năm 2026", null, "Lạng Sơn")]
    public void Read_DateLine_GivesDayAndPlace(string line, string? date, string place)
    {
        var document = Read(Notice("Số: 612/TB-UBND", line));

        (Frame.Iso(document.Date), document.Place).ShouldBe((date, place));
    }

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN", "UBND tỉnh Lạng Sơn")]
    [InlineData("UBND TỈNH LẠNG SƠN\nVĂN PHÒNG", "Văn phòng UBND tỉnh Lạng Sơn")]
    [InlineData("UBND TỈNH LẠNG SƠN\nSỞ CÔNG THƯƠNG", "Sở Công Thương tỉnh Lạng Sơn")]
    [InlineData("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH", "UBND Thành phố Hồ Chí Minh")]
    [InlineData("VĂN PHÒNG CHÍNH PHỦ", "Văn phòng Chính phủ")]
    [InlineData("THỦ TƯỚNG CHÍNH PHỦ", "Thủ tướng Chính phủ")]
    [InlineData("TỈNH ỦY LẠNG SƠN\nVĂN PHÒNG", "Văn phòng Tỉnh ủy Lạng Sơn")]
    public void Read_Letterhead_GivesTheIssuer(string letterhead, string issuer) =>
        Corpus.AgencySpelling.Fold(Read(Notice("Số: 612/TB-UBND", letterhead: letterhead)).Issuer ?? "").ShouldBe(Corpus.AgencySpelling.Fold(issuer));

    [Theory]
    [InlineData("THÔNG BÁO", "thông báo")]
    [InlineData("CHỈ THỊ", "chỉ thị")]
    [InlineData("CÔNG ĐIỆN", "công điện")]
    [InlineData("KẾ HOẠCH", "kế hoạch")]
    [InlineData("QUYẾT ĐỊNH", "quyết định")]
    [InlineData("GIẤY MỜI", "giấy mời")]
    [InlineData("BÁO CÁO", "báo cáo")]
    public void Read_KindLine_GivesTheKind(string line, string kind) =>
        Read(Notice("Số: 612/TB-UBND", kind: line)).Kind.ShouldNotBeNull().ShouldStartWith(kind);

    [Fact]
    public void Read_LetterWithoutKind_IsACongVanWithItsSubject()
    {
        var document = Read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LẠNG SƠN
            Số: 7569/UBND-KT
            V/v đẩy nhanh tiến độ giải phóng mặt
            bằng các cụm công nghiệp
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Lạng Sơn, ngày 07 tháng 10 năm 2025
            Kính gửi:
            - Sở Công Thương;
            - UBND các xã: Hữu Lũng, Tuấn Sơn.
            Chủ tịch UBND tỉnh có ý kiến như sau:
            1. Sở Công Thương rà soát hồ sơ.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Nguyễn Bá Sử
            """);

        document.Kind.ShouldBe("công văn");
        document.Subject.ShouldNotBeNull().ShouldEndWith("đẩy nhanh tiến độ giải phóng mặt bằng các cụm công nghiệp");
        document.Signer.ShouldBe("Nguyễn Bá Sử");
        document.SignerTitle.ShouldNotBeNull().ShouldContain("PHÓ CHỦ TỊCH", Case.Insensitive);
        document.Recipients.ShouldContain(r => r.Contains("Sở Công Thương", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ngày 03/10/2025, đồng chí Nguyễn Bá Sử chủ trì cuộc họp về cụm công nghiệp.", "2025-10-03")]
    [InlineData("Ngày 3 tháng 10 năm 2025, Chủ tịch UBND tỉnh chủ trì cuộc họp về cụm công nghiệp.", "2025-10-03")]
    [InlineData("Chiều ngày 03/10/2025, Chủ tịch UBND tỉnh chủ trì cuộc họp về cụm công nghiệp.", "2025-10-03")]
    [InlineData("Tại phiên họp ngày 03/10/2025, sau khi nghe báo cáo, Ban Thường vụ thảo luận và thống nhất.", "2025-10-03")]
    public void Read_OpeningParagraph_GivesTheDayOfTheMeeting(string opening, string day) =>
        Frame.Iso(Read(Notice("Số: 612/TB-UBND", opening: opening)).MeetingDate).ShouldBe(day);

    [Theory]
    [InlineData("theo Thông báo số 229/TB-VP ngày 01/8/2025 của Văn phòng UBND tỉnh", "229/TB-VP", "2025-08-01")]
    [InlineData("theo Thông báo số 7047-TB/VPTU ngày 30/7/2025 của Văn phòng Tỉnh ủy", "7047-TB/VPTU", "2025-07-30")]
    [InlineData("theo Thông báo số 7047-\nTB/VPTU ngày 30/7/2025 của Văn phòng Tỉnh ủy", "7047-TB/VPTU", "2025-07-30")]
    [InlineData("theo Nghị định số 32/2024/NĐ-CP ngày 15 tháng 3 năm 2024 của Chính phủ", "32/2024/NĐ-CP", "2024-03-15")]
    [InlineData("theo Nghị định số 32/2024/NĐ-CP của Chính phủ", "32/2024/NĐ-CP", null)]
    public void Read_Citation_GivesNumberAndDay(string words, string number, string? date)
    {
        var cites = Read(Frame.Around($"1. Sở Xây dựng rà soát hồ sơ {words}.")).Cites;

        cites.Select(c => (c.Number, Frame.Iso(c.Date))).ShouldContain((number, date));
    }

    [Theory]
    [InlineData("2. Cụm công nghiệp Bắc Sơn 2\n- UBND xã Vũ Lễ rà soát hồ sơ.")]
    [InlineData("2. Cụm công nghiệp địa phương số 2\n\n- UBND xã Đồng Đăng rà soát hồ sơ.")]
    public void Read_NumberBeforeABulletOfACommittee_IsNoCitation(string orders) => Read(Frame.Around(orders)).Cites.ShouldBeEmpty();

    private static NoticeDocument Read(string text) => new NoticeReader(KnownNames.Lists).Read(text).Document;

    private static string Notice(
        string number, string date = "Lạng Sơn, ngày 07 tháng 10 năm 2025", string letterhead = "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN",
        string kind = "THÔNG BÁO", string opening = "Ngày 03/10/2025, Chủ tịch UBND tỉnh chủ trì cuộc họp về cụm công nghiệp.") =>
        $"""
        {letterhead}
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        {number}
        {date}
        {kind}
        Về việc phát triển cụm công nghiệp
        {opening}
        Chủ tịch UBND tỉnh yêu cầu:
        1. Sở Xây dựng rà soát hồ sơ.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Bá Sử
        """;
}
