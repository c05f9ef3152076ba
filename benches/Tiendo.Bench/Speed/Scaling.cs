using System.Diagnostics;
using Tiendo.Notices;

namespace Tiendo.Bench.Speed;

/// <summary>Does twice the text take twice the time?</summary>
internal static class Scaling
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(4);

    /// <summary>Reads one shape in four sizes, each twice the one before, and writes a line of seconds; runs in a process of its own, for a shape can end it.</summary>
    public static void Measure(string name)
    {
        var (largest, make) = (Shapes.All[name].Largest, Shapes.All[name].Make);
        var reader = new NoticeReader(Repository.Lists());
        reader.Read(LongNotice.Of(200_000));
        for (var part = 8; part >= 1; part /= 2)
        {
            var text = make(largest / part);
            var best = Time(reader, text);
            for (var again = 0; again < 4 && best < TimeSpan.FromMilliseconds(300); again++) best = Min(best, Time(reader, text));
            Console.WriteLine(FormattableString.Invariant($"{text.Length} {best.TotalSeconds:0.00000}"));
            if (best > Enough) return;
        }
    }

    private static TimeSpan Time(NoticeReader reader, string text)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        // The stack of a thread of the pool may be smaller than the main one's.
        var thread = new Thread(() => reader.Read(text), 1 << 20);
        thread.Start();
        thread.Join();
        return watch.Elapsed;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
