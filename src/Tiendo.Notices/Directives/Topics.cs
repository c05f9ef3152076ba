using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Sorts orders by the matter they are about.</summary>
internal sealed class Topics
{
    private static readonly (string Code, string Phrases)[] Matters =
    [
        ("planning", "quy hoạch, 1/500, quy hoạch chi tiết, đồ án"),
        ("clearance", "giải phóng mặt bằng, gpmb, bồi thường, thu hồi đất, kiểm đếm, bàn giao mặt bằng, di dời, di chuyển, cưỡng chế, giải tỏa, mặt bằng"),
        ("resettlement", "tái định cư, tđc"),
        ("land", "đất đai, giá đất, giao đất, thuê đất, tiền thuê đất, sử dụng đất, quyền sử dụng đất, quỹ đất, thửa đất, đấu giá, địa chính"),
        ("environment", "môi trường, đtm, gpmt, nước thải, chất thải, rác thải, khí thải, ô nhiễm"),
        ("forest", "rừng, đất rừng, lâm nghiệp, trồng rừng"),
        ("minerals", "khoáng sản, mỏ, nổ mìn, vật liệu xây dựng, cát, vật liệu nổ"),
        ("water", "cấp nước, nước mặt, thủy lợi, hồ chứa, đê điều, nước sạch, tài nguyên nước"),
        ("power", "điện, 110kv, đường dây, trạm biến áp, lưới điện, cấp điện, điện lực, điện mặt trời, 22kv, 35kv, 220kv"),
        ("construction", "thi công, xây dựng công trình, cấp phép xây dựng, giấy phép xây dựng, khởi công, hạ tầng kỹ thuật, nhà xưởng, hạ tầng, trật tự xây dựng, nhà ở"),
        ("transport", "giao thông, tuyến đường, cao tốc, quốc lộ, cầu, đường bộ, vận tải, cảng, sân bay, đường sắt, nút giao"),
        ("investment", "đầu tư, chủ trương đầu tư, thu hút đầu tư, nhà đầu tư, đăng ký đầu tư, nghiên cứu khả thi, đấu thầu, xúc tiến"),
        ("finance", "vốn, ngân sách, kinh phí, giải ngân, tài chính, thanh toán, quyết toán, thuế, nguồn vốn, cổ phần hóa, tín dụng"),
        ("procedures", "thủ tục hành chính, tthc, thủ tục, hồ sơ, cấp phép, giấy chứng nhận, thẩm định, phê duyệt, một cửa, dịch vụ công"),
        ("reporting", "báo cáo, tổng hợp, theo dõi, đôn đốc, thống kê"),
        ("security", "an ninh, trật tự, an toàn, phòng cháy, quốc phòng, pccc, tội phạm, phòng chống"),
    ];

    private readonly PhraseTree tree;

    public Topics(Vocabulary vocabulary)
    {
        tree = new(vocabulary);
        for (var m = 0; m < Matters.Length; m++)
        {
            foreach (var phrase in Matters[m].Phrases.Split(", ")) tree.Add(phrase, m);
        }
    }

    /// <summary>The codes of the matters named, in the order of their first words; "other" when none is.</summary>
    public IReadOnlyList<string> Of(NoticeText words, int first, int end)
    {
        var found = new List<string>();
        for (var i = first; i < end; i++)
        {
            var (length, matter) = tree.Longest(words.Tokens, i, end);
            if (length == 0) continue;
            if (!found.Contains(Matters[matter].Code)) found.Add(Matters[matter].Code);
            i += length - 1;
        }

        return found.Count > 0 ? found : ["other"];
    }
}
