using FsCheck;
using FsCheck.Fluent;

namespace Tiendo.Notices.Tests.Hostile;

public sealed class AnyTextTests
{
    private static readonly string[] pieces =
    [
        "Sở Xây dựng", "UBND các xã: Hữu Lũng, Tuấn Sơn", "UBND", "Công ty cổ phần", "Chủ đầu tư (", ")", "giao", "Giao", "yêu cầu:", "Đề nghị",
        "chủ trì", "phối hợp với", "và", ",", ";", ":", ".", "./.", "-", "+", "•", "1.", "3.2.", "a)", "II.", "IV", "STT", "|", "\n", "\n\n", "\t",
        " ", "\u00a0", "\r\n", "\f", "7\n", "rà soát hồ sơ", "hoàn thành", "báo cáo UBND tỉnh", "trước ngày", "chậm nhất", "đến hết ngày", "vào ngày",
        "trong tháng", "trong quý", "trong năm", "20/10/2025", "31/11/2025", "99/99/9999", "0/0/0", "10/2025", "IV/2025", "Quý II–III/2026",
        "ngày 5 tháng 10 năm 2025", "ngày 31 tháng 12 năm 9999", "hằng tháng", "định kỳ", "17 giờ", "05 ngày làm việc kể từ ngày", "999999999999 ngày kể từ ngày 01/10/2025",
        "9999 ngày làm việc kể từ ngày 30/12/9999", "trong thời hạn 0 ngày kể từ ngày 01/01/0001", "ngay sau khi", "phấn đấu", "Nơi nhận:", "Kính gửi:", "THÔNG BÁO", "Số:", "229/TB-VP", "KT. CHÁNH VĂN PHÒNG", "Cụm công nghiệp Na Dương 1, 2 và 3",
        "khoảng 0,31 ha", "99999999999999999999999999999999 ha", "50%", "kết luận như sau:", "tồn tại, hạn chế", "(", "[", "“", "”", "\0", "\ud800", "\udc00", "😀", "e\u0301", "ủy", "uỷ", "ĐIỆN",
    ];

    [Fact]
    public void Read_AnyString_IsSound() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "")));

    [Fact]
    public void Read_AnyOfficialWords_IsSound()
    {
        var texts = Gen.Elements(pieces).ListOf().Select(list => string.Join(' ', list)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(120), Prop.ForAll(texts, Holds));
    }

    [Fact]
    public void Read_AnyOrdersInANotice_IsSoundAndTheSameTwice()
    {
        var texts = Gen.Elements(pieces).ListOf().Select(list => Frame.Around("1. " + string.Join(' ', list))).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60), Prop.ForAll(texts, text => Holds(text) && Told(text) == Told(text)));
    }

    private static bool Holds(string text) => Sound.Fault(text) is { } fault ? throw new InvalidOperationException(fault) : true;

    private static string Told(string text)
    {
        var reading = new NoticeReader(KnownNames.Lists).Read(text);
        return $"{reading.Document.Number} {reading.Document.Date} {reading.Document.Issuer}\n" + string.Join('\n', reading.Directives.Select(d =>
            $"{d.Place} {Frame.Names(d.Lead)} {Frame.Names(d.Coordinate)} {d.Deadline} {string.Join(',', d.Places)} {string.Join(',', d.Doubts)}"));
    }
}
