using System.Diagnostics;

namespace Tiendo.Notices.Tests.Hostile;

/// <summary>Runs after the other tests, so that they do not disturb the comparison of times.</summary>
[CollectionDefinition(nameof(HugeTextTests), DisableParallelization = true), Collection(nameof(HugeTextTests))]
public sealed class HugeTextTests
{
    // Name, the words that are repeated, and the length of the largest text.
    private static readonly Dictionary<string, (string Words, int Length)> shapes = new(StringComparer.Ordinal)
    {
        ["no newline"] = ("Sở Xây dựng rà soát hồ sơ dự án trước ngày 20/10/2025. ", 10_000_000),
        ["one word without a space"] = ("a", 10_000_000),
        ["digits"] = ("1", 1_000_000),
        ["digits and slashes"] = ("1/2/", 1_000_000),
        ["dates"] = ("20/10/2025 ", 1_000_000),
        ["bullets"] = ("- Sở Xây dựng rà soát hồ sơ.\n", 2_900_000),
        ["empty bullets"] = ("-\n", 200_000),
        ["numbered"] = ("1. ", 300_000),
        ["nested numbers"] = ("1.", 200_000),
        ["open brackets"] = ("(", 200_000),
        ["nested brackets"] = ("Chủ đầu tư (", 600_000),
        ["coordinators"] = ("phối hợp với Sở Tài chính, ", 1_000_000),
        ["agencies"] = ("UBND xã Hữu Lũng, ", 1_000_000),
        ["capital words"] = ("Hữu Lũng ", 1_000_000),
        ["clusters"] = ("Cụm công nghiệp Na Dương 1, 2, ", 1_000_000),
        ["semicolons"] = ("Sở Xây dựng rà soát; ", 1_000_000),
        ["blank lines"] = ("\n", 1_000_000),
        ["spaces"] = (" ", 1_000_000),
        ["table rows"] = ("1 | Rà soát hồ sơ | Sở Xây dựng | Sở Tài chính | Tháng 11/2025\n", 2_000_000),
        ["bars"] = ("| ", 500_000),
        ["citations"] = ("Thông báo số 229/TB-VP ngày 01/8/2025, ", 1_000_000),
        ["headings"] = ("II. NHIỆM VỤ\n", 1_000_000),
        ["combining marks"] = ("e\u0301\u0301", 300_000),
    };

    public static IEnumerable<TheoryDataRow<string>> Shapes => shapes.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory, MemberData(nameof(Shapes))]
    public void Read_HugeText_IsSound(string shape) => Sound.Fault(Text(shape, shapes[shape].Length)).ShouldBeNull();

    // Compares two sizes on the same machine at the same time; three tries, because other work makes noise.
    [Theory, MemberData(nameof(Shapes))]
    public void Read_TwiceTheText_TakesAboutTwiceTheTime(string shape)
    {
        var ratios = new List<double>();
        while (ratios.Count < 3 && ratios.TrueForAll(ratio => ratio > 3.0))
        {
            ratios.Add(GrowthOf(shape));
        }

        ratios.Min().ShouldBeLessThanOrEqualTo(3.0, $"{shape}: doubling the text took {string.Join(", ", ratios.Select(r => $"{r:0.0}"))} times as long");
    }

    // Growth a doubling, over two doublings from the first size that takes 20 milliseconds.
    private static double GrowthOf(string shape)
    {
        var length = 20_000;
        while (length * 8 <= shapes[shape].Length && Ticks(Text(shape, length), 1) < Stopwatch.Frequency / 50)
        {
            length *= 2;
        }

        var (one, four) = (Ticks(Text(shape, length), 3), Ticks(Text(shape, length * 4), 2));
        return Math.Sqrt((double)four / Math.Max(one, Stopwatch.Frequency / 500));
    }

    private static long Ticks(string text, int runs)
    {
        var reader = new NoticeReader(KnownNames.Lists);
        GC.Collect();
        return Enumerable.Range(0, runs).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            reader.Read(text);
            return Stopwatch.GetTimestamp() - start;
        });
    }

    private static string Text(string shape, int length)
    {
        var words = shapes[shape].Words;
        return Frame.Around("1. " + string.Concat(Enumerable.Repeat(words, length / words.Length)));
    }
}
