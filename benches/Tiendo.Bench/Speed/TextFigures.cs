using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tiendo.Notices;

namespace Tiendo.Bench.Speed;

/// <summary>How fast text becomes orders on one core.</summary>
internal static partial class TextFigures
{
    private const int Rounds = 5;

    public static void Print(Report report)
    {
        var texts = Mix();
        var megabytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var reader = new NoticeReader(Repository.Lists());
        var orders = texts.Sum(text => reader.Read(text).Directives.Count);
        report.Title(string.Create(CultureInfo.InvariantCulture, $"Text → directives in one thread: {texts.Count} documents of {texts.Min(t => t.Length) / 1000.0:0.0} to {texts.Max(t => t.Length) / 1000.0:0} thousand characters, {megabytes:0} MB, {orders} orders"));
        var read = MegabytesASecond(megabytes, () => texts.Sum(text => reader.Read(text).Directives.Count));
        var words = MegabytesASecond(megabytes, () => texts.Sum(text => Word().Count(text)));
        report.AtLeast("reading, MB/s", read, 5, "0.0");
        report.Row(@"only counting words with the expression \w+, MB/s", words.ToString("0.0", CultureInfo.InvariantCulture));
        report.Row("reading takes, of the time of counting words", string.Create(CultureInfo.InvariantCulture, $"{words / read:0.0} times"));
    }

    private static List<string> Mix()
    {
        var texts = new List<string>();
        for (var i = 0; i < 20; i++) texts.AddRange(LongNotice.All);
        for (var i = 0; i < 300; i++) texts.Add(LongNotice.Of(4_000 + (i * 311 % 26_000), from: i));
        for (var i = 0; i < 24; i++) texts.Add(LongNotice.Of(100_000 + (30_000 * i), from: i));
        return texts;
    }

    private static double MegabytesASecond(double megabytes, Func<int> work)
    {
        work();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed.TotalSeconds);
        }

        return megabytes / times.Order().ElementAt(Rounds / 2);
    }

    [GeneratedRegex(@"\w+", RegexOptions.None, 60_000)]
    private static partial Regex Word();
}
