using System.Diagnostics;

namespace Tiendo.Bench.Ledger;

/// <summary>Milliseconds of several runs.</summary>
internal static class Median
{
    private const int Warming = 6;

    /// <summary>The median over the rounds, after some that do not count.</summary>
    public static async Task<double> OfAsync(int rounds, Func<int, Task> work)
    {
        for (var i = 0; i < Warming; i++) await work(i);
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.GetTimestamp();
            await work(Warming + i);
            times[i] = Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        }
        return times.Order().ElementAt(rounds / 2);
    }
}
