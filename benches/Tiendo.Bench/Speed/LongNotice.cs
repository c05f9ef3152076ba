using System.Globalization;
using System.Text;

namespace Tiendo.Bench.Speed;

/// <summary>A long document in the wording of the sample documents: their sections one after the other, numbered on.</summary>
internal static class LongNotice
{
    private static readonly string[] Samples =
        [.. Directory.GetFiles(Repository.At("samples", "documents"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[][] Sections = [.. Samples.Select(Body).Where(body => body.Length > 3)];

    /// <summary>The sample documents as they stand.</summary>
    public static IReadOnlyList<string> All => Samples;

    /// <summary>At least so many characters: one head, then sections, then the foot.</summary>
    /// <param name="length">The least number of characters.</param>
    /// <param name="from">Which section comes first.</param>
    public static string Of(int length, int from = 0)
    {
        var text = new StringBuilder(length + 4096);
        text.Append(Head);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. Đối với nhóm dự án số {i + 1}\n\n");
            text.AppendJoin('\n', Sections[(from + i) % Sections.Length]).Append('\n');
        }

        return text.Append(Foot).ToString();
    }

    private const string Head =
        """
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 918/TB-UBND
        Lạng Sơn, ngày 04 tháng 9 năm 2025

        THÔNG BÁO
        Kết luận về tiến độ các khu, cụm công nghiệp trên địa bàn tỉnh

        Sau khi nghe báo cáo và ý kiến các đại biểu, Chủ tịch UBND tỉnh kết luận và yêu cầu:

        """;

    private const string Foot =
        """

        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Vi Minh Khôi

        """;

    // What stands between the head and the receivers.
    private static string[] Body(string sample)
    {
        var lines = sample.Split('\n');
        var from = Array.FindIndex(lines, line => line.TrimEnd().EndsWith(':') && line.Length > 20) + 1;
        var to = Array.FindIndex(lines, line => line.TrimStart().StartsWith("Nơi nhận", StringComparison.Ordinal));
        return from > 0 && to > from ? lines[from..to] : [];
    }
}
