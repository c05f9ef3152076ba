using System.Globalization;
using System.Text;

namespace Tiendo.Bench.Speed;

/// <summary>Texts that can be made of any size: one that offices write, and those that make a careless reader slow.</summary>
internal static class Shapes
{
    public static IReadOnlyDictionary<string, Shape> All { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["long notice"] = new(1 << 20, size => LongNotice.Of(size)),
        ["no line break"] = new(5 << 20, size => Cut(LongNotice.Of(size).Replace('\n', ' '), size)),
        ["bullets"] = new(50_000, count => Head + Repeat("- Sở Xây dựng rà soát hồ sơ.\n", count)),
        ["bullets under a long heading"] = new(10_000, count => Head + "1. Sở Xây dựng rà soát " + Each(count, i => $"cụm công nghiệp Na Dương {i % 99}, ") + "tập trung:\n" + Repeat("- Rà soát hồ sơ.\n", count)),
        ["bullets under many agencies"] = new(5_000, count => Head + "1. UBND các xã: " + Repeat("Hữu Lũng, ", count) + "Tuấn Sơn:\n" + Repeat("- Rà soát hồ sơ.\n", count)),
        ["bullets under a long group"] = new(5_000, count => Head + "1. Các " + Repeat("sở, ban, ngành, ", count) + "địa phương:\n" + Repeat("- Rà soát hồ sơ.\n", count)),
        ["bullets under a long title"] = new(5_000, count => "THÔNG BÁO\nVề việc " + Repeat("phát triển cụm ", count) + "\nChủ tịch UBND tỉnh yêu cầu:\n" + Repeat("- Sở Xây dựng rà soát hồ sơ.\n", count)),
        ["one paragraph of orders"] = new(10_000, count => Head + "1. " + Repeat("Giao Sở Xây dựng rà soát. Thời gian hoàn thành: tháng 12/2025. ", count)),
        ["orders, then one time for all"] = new(10_000, count => Head + "1. " + Repeat("Giao Sở Xây dựng rà soát. ", count) + "Hoàn thành các nội dung " + Repeat("này ", count) + "trước ngày 31/12/2025."),
        ["one time for all, again and again"] = new(5_000, count => Head + Repeat("1. Sở Xây dựng rà soát.\nThời gian hoàn thành các nhiệm vụ nêu trên là trước ngày 31/12/2025.\n", count)),
        ["lists inside a sentence"] = new(10_000, count => Head + "1. Về đất đai: " + Repeat("(i) do đó, các sở rà soát; ", count)),
        ["nested brackets"] = new(50_000, count => Head + "1. Giao Sở Xây dựng " + Repeat("(", count) + Repeat(")", count)),
        ["bodies in brackets"] = new(50_000, count => Head + "1. Giao " + Repeat("chủ đầu tư (", count) + "Công ty A" + Repeat(")", count)),
        ["quotation marks"] = new(50_000, count => Head + "1. Giao Sở Xây dựng " + Repeat("“ trước ngày 01/10/2025 ", count)),
        ["endless partners"] = new(20_000, count => Head + "1. Giao Sở Xây dựng " + Repeat("phối hợp với Sở Tài chính, ", count)),
        ["endless list of agencies"] = new(20_000, count => Head + "1. Giao " + Repeat("Sở Tài chính, Sở Xây dựng, ", count) + "rà soát."),
        ["endless officials"] = new(50_000, count => Head + "1. Giao Sở Xây dựng đôn đốc " + Repeat("trưởng, ", count)),
        ["officials of officials"] = new(20_000, count => Head + "1. Giao " + Repeat("Chủ tịch tất cả các ", count)),
        ["titled persons"] = new(20_000, count => Head + "1. Giao " + Repeat("đồng chí Nguyễn Văn An, ", count)),
        ["endless joints"] = new(20_000, count => Head + "1. Giao Sở Xây dựng rà soát; " + Repeat("đồng thời, ", count)),
        ["endless manners"] = new(20_000, count => Head + "1. Sở Xây dựng rà soát " + Repeat("khẩn trương phối hợp ", count)),
        ["subjects, all different"] = new(10_000, count => Head + "1. Giao Sở Xây dựng rà soát " + Each(count, i => $"dự án A{i}, cụm công nghiệp B{i % 97} C{i}, ")),
        ["dates without a comma"] = new(10_000, count => Head + "1. Giao Sở Xây dựng rà soát " + Repeat("trước ngày 01/10/2025 ", count)),
        ["years without a comma"] = new(10_000, count => Head + "1. Giao Sở Xây dựng rà soát " + Repeat("trong năm 2025 ", count)),
        ["dates, all different"] = new(10_000, count => Head + "1. Giao Sở Xây dựng " + Each(count, i => $"rà soát trước ngày {1 + (i % 28)}/10/2025, ")),
        ["end of the end"] = new(50_000, count => Head + "1. Giao Sở Xây dựng rà soát " + Repeat("cuối ", count)),
        ["week of the week"] = new(50_000, count => Head + "1. Giao Sở Xây dựng rà soát trong " + Repeat("tuần ", count)),
        ["endless period"] = new(20_000, count => Head + "1. Giao Sở Xây dựng rà soát " + Repeat("trong thời hạn 5 ngày kể từ ngày nhận ", count)),
        ["table rows"] = new(10_000, count => Head + "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn\n" + Each(count, i => $"{i} | Rà soát hồ sơ | Sở Xây dựng | Sở Tài chính | Tháng 12/2025\n")),
        ["table cells"] = new(100_000, count => Head + Repeat("| a ", count)),
        ["sections in sections"] = new(20_000, count => Head + Each(count, i => $"{1 + (i % 9)}.{1 + (i % 7)}. Rà soát hồ sơ:\n")),
        ["introductions"] = new(10_000, count => Head + Each(count, i => $"{"ab"[i % 2]}) Giao Sở Xây dựng rà soát:\n- Hồ sơ.\n")),
        ["digits"] = new(1 << 20, size => new string('7', size)),
        ["digits and dots"] = new(1 << 20, size => Cut(Repeat("1.", size / 2), size)),
        ["document numbers"] = new(20_000, count => Head + Repeat("1/2025/QĐ-UB-VP-TH-KT-", count)),
        ["one word"] = new(10 << 20, size => new string('ạ', size)),
        ["combining marks"] = new(1 << 20, size => "a" + new string('\u0301', size)),
        ["blank lines"] = new(5 << 20, size => new string('\n', size)),
        ["spaces"] = new(5 << 20, size => Head + new string(' ', size) + "x"),
        ["full stops"] = new(1 << 20, size => Head + "1. Giao Sở Xây dựng rà soát" + Repeat(". A", size / 3)),
        ["capitals"] = new(100_000, count => Repeat("SỞ XÂY DỰNG TỈNH ", count)),
    };

    private const string Head = "THÔNG BÁO\nKết luận\nLạng Sơn, ngày 03 tháng 9 năm 2025\nChủ tịch UBND tỉnh kết luận và yêu cầu:\n";

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Each(int count, Func<int, FormattableString> piece)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++) all.Append(piece(i).ToString(CultureInfo.InvariantCulture));
        return all.ToString();
    }

    private static string Cut(string text, int size) => text.Length <= size ? text : text[..size];
}

/// <summary>A text of any size.</summary>
/// <param name="Largest">The size of the largest one that is read; the others are an eighth, a quarter and a half of it.</param>
/// <param name="Make">Makes it.</param>
internal sealed record Shape(int Largest, Func<int, string> Make);
