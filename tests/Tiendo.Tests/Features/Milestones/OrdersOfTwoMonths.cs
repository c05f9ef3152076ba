using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Features.Milestones;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Milestones;

/// <summary>A province with the orders of July and of October 2025 about five parks, in our own words, and nothing joined yet.</summary>
internal static class OrdersOfTwoMonths
{
    public static readonly DateTimeOffset InJuly = new(2025, 8, 1, 9, 0, 0, TimeSpan.FromHours(7));

    public static readonly DateTimeOffset InOctober = new(2025, 10, 8, 9, 0, 0, TimeSpan.FromHours(7));

    public static readonly DateTimeOffset InDecember = new(2025, 12, 20, 9, 0, 0, TimeSpan.FromHours(7));

    public const string NoticeOfDecember = """
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 801/TB-UBND
        Lạng Sơn, ngày 18 tháng 12 năm 2025

        THÔNG BÁO
        Kết luận cuộc họp về các cụm công nghiệp

        1. Cụm công nghiệp Hòa Sơn 1
        Giao UBND xã Tân Thành giải phóng xong mặt bằng 14,1 ha còn lại trước ngày 01/02/2026.
        2. Cụm công nghiệp Đình Lập
        Giao UBND xã Đình Lập hoàn thành di chuyển đường dây 110kV trước ngày 03/3/2026.
        """;

    private static readonly (string Code, string Name)[] Parks =
        [("LS-VSIP", "Khu công nghiệp VSIP Lạng Sơn"), ("LS-BAC-SON-2", "Cụm công nghiệp Bắc Sơn 2"), ("LS-DINH-LAP", "Cụm công nghiệp Đình Lập"), ("LS-HO-SON-1", "Cụm công nghiệp Hồ Sơn 1"), ("LS-HOA-SON-1", "Cụm công nghiệp Hòa Sơn 1")];

    private static readonly string[] July =
    [
        "LS-VSIP|2025-08-14|UBND xã Tuấn Sơn; UBND xã Hữu Lũng|Di dời xong các hộ dân khỏi phạm vi dự án trước ngày 15/8/2025",
        "LS-VSIP|2025-08-31|UBND xã Tuấn Sơn; UBND xã Hữu Lũng|Di dời các phần mộ trong tháng 8/2025",
        "LS-VSIP|2025-07-31|Sở Xây dựng|Trình điều chỉnh quy hoạch phân khu 1/2000 trong tháng 7/2025",
        "LS-BAC-SON-2|2025-07-31|UBND xã Vũ Lễ|Điều chỉnh quy hoạch 1/500 xong trong tháng 7/2025",
        "LS-DINH-LAP|2025-07-31|UBND xã Đình Lập|Hoàn thành giải phóng mặt bằng trong tháng 7/2025",
        "LS-DINH-LAP|2025-08-14|UBND xã Đình Lập|Di dời đường dây điện 110 kV trước ngày 15/8/2025",
        "LS-HO-SON-1||UBND xã Hữu Lũng|Xử lý việc cưỡng chế di dời 7 hộ dân để giao đất cho chủ đầu tư",
        "LS-HOA-SON-1|2025-08-31|UBND xã Tân Thành|Hoàn thành giải phóng mặt bằng trong tháng 8/2025 và bố trí tái định cư",
        "|2025-07-14|Sở Nông nghiệp và Môi trường|Hoàn thiện hồ sơ cấp giấy chứng nhận quyền sử dụng đất cho các dự án đủ điều kiện trước ngày 15/7/2025",
    ];

    private static readonly string[] October =
    [
        "LS-BAC-SON-2|2025-10-31|UBND xã Vũ Lễ|Thẩm định, phê duyệt điều chỉnh quy hoạch chi tiết 1/500 trong tháng 10/2025",
        "LS-DINH-LAP|2025-10-31|UBND xã Đình Lập; Trung tâm Phát triển quỹ đất tỉnh|Giải phóng mặt bằng 0,31 ha còn lại, xong trong tháng 10/2025",
        "LS-DINH-LAP|2025-10-19|UBND xã Đình Lập; Trung tâm Phát triển quỹ đất tỉnh|Di chuyển xong đường dây 110kV và cáp viễn thông trước ngày 20/10/2025",
        "LS-DINH-LAP||Sở Công Thương|Đề nghị ngành điện nghiệm thu việc di chuyển đường dây 110kV ngay sau khi hoàn thành",
        "LS-HO-SON-1|2025-10-31|Trung tâm Phát triển quỹ đất tỉnh; UBND xã Hữu Lũng|Vận động 07 hộ dân bàn giao mặt bằng trong tháng 10/2025",
        "LS-HOA-SON-1|2025-11-30|UBND xã Tân Thành|Bố trí tái định cư cho các hộ bị ảnh hưởng, giải phóng mặt bằng 14,1 ha còn lại, bàn giao mặt bằng trong tháng 11/2025",
        "LS-HOA-SON-1|2025-10-14|Sở Nông nghiệp và Môi trường|Trình thủ tục cấp quyền khai thác khoáng sản trước ngày 15/10/2025",
        "|2025-10-31|Sở Nông nghiệp và Môi trường|Tham mưu miễn, giảm tiền thuê đất; hướng dẫn chủ đầu tư làm hồ sơ để cấp giấy chứng nhận quyền sử dụng đất; báo cáo trong tháng 10/2025",
    ];

    /// <summary>What the earlier orders of each order of October are, by their words; the others repeat none.</summary>
    public static readonly Dictionary<string, string> Repeats = new(StringComparer.Ordinal)
    {
        [October[0].Split('|')[3]] = July[3].Split('|')[3],
        [October[1].Split('|')[3]] = July[4].Split('|')[3],
        [October[2].Split('|')[3]] = July[5].Split('|')[3],
        [October[4].Split('|')[3]] = July[6].Split('|')[3],
        [October[5].Split('|')[3]] = July[7].Split('|')[3],
    };

    /// <summary>Adds them: the places and the orders of July on 1 August, those of October on 8 October. Gives the documents of July and of October.</summary>
    public static async Task<(long July, long October)> AddAsync(TestProvince province)
    {
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", new("người thử", InJuly, "kiểm thử"), default);
            db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Province, Code = "20", Name = "Lạng Sơn" });
            foreach (var (code, name) in Parks) db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Park, Code = code, Name = name });
            await write.CommitAsync(default);
        }
        return (await AddAsync(province, null, new(2025, 7, 31), InJuly, July), await AddAsync(province, "99/TB-VP", new(2025, 10, 7), InOctober, October));
    }

    /// <summary>Joins every strong proposal of a document, as a person would who accepts them all.</summary>
    public static async Task JoinAsync(TestProvince province, long document, DateTimeOffset now)
    {
        await using var db = province.Open();
        var words = MattersFile.Load(Path.Combine(Rules.Repository.Root, "data"));
        var proposed = await new ProposeMilestones(db, words).OfDocumentAsync(20, document, default);
        var joins = proposed.Where(one => one.Proposals is [{ Strong: true }, ..]).Select(one => new JoinInput(one.Directive.Id, one.Proposals[0].Earlier.Id)).ToList();
        await new JoinMilestone(db, words).RunAsync(20, joins, new("can-bo", now, "cùng nội dung"), default);
    }

    /// <summary>The id of the order with these words.</summary>
    public static async Task<string> IdAsync(TestProvince province, string words)
    {
        await using var db = province.Open();
        return (await db.Directives.Where(d => d.Quote.Contains(words)).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<long> AddAsync(TestProvince province, string? number, DateOnly day, DateTimeOffset now, string[] orders)
    {
        await using var db = province.Open();
        await using var write = await Write.BeginAsync(db, 20, "test.add", new("người thử", now, "kiểm thử"), default);
        var document = new Document
        {
            ProvinceId = 20, Id = write.NextId(), Rank = number is null ? SourceRank.Press : SourceRank.Official, Kind = number is null ? "bài báo" : "thông báo", Title = number is null ? "Bài báo tháng 7/2025" : "Kết luận cuộc họp",
            Number = number, IssuedOn = day, Language = "vi", RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
        };
        db.Add(document);
        var places = await db.Places.AsNoTracking().ToDictionaryAsync(place => place.Code);
        foreach (var (order, at) in orders.Select((order, at) => (order.Split('|'), at)))
        {
            var id = write.NextId();
            var directive = new Directive
            {
                ProvinceId = 20, Id = id, DocumentId = document.Id, Ordinal = at + 1, GivenOn = day, Quote = order[3],
                Lead = [.. order[2].Split("; ").Select(name => new DirectiveAgency(name, name == "Sở Xây dựng" ? "so-xay-dung" : null))],
                Due = order[1].Length > 0 ? DateOnly.ParseExact(order[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null,
                Places = order[0].Length > 0 ? [new() { ProvinceId = 20, DirectiveId = id, Ordinal = 1, PlaceId = places[order[0]].Id, Words = places[order[0]].Name }] : [],
                RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
            };
            db.Add(directive);
            db.Add(Lifecycle.Accept(directive, write.NextId()));
        }
        await write.CommitAsync(default);
        return document.Id;
    }
}
