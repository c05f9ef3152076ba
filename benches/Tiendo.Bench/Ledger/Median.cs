using System.Diagnostics;

namespace Tiendo.Bench.Ledger;

/// <summary>Milliseconds of several runs of two ways to the same answer.</summary>
internal static class Median
{
    /// <summary>The medians over the rounds, one way after the other in each; a whole pass of both goes before, so that both find the same pages in memory.</summary>
    public static async Task<(double Ours, double ByHand)> OfBothAsync(int rounds, Func<int, Task> ours, Func<int, Task> byHand)
    {
        for (var i = 0; i < rounds; i++)
        {
            await ours(i);
            await byHand(i);
        }

        var (first, second) = (new double[rounds], new double[rounds]);
        for (var i = 0; i < rounds; i++) (first[i], second[i]) = (await TimeAsync(ours, i), await TimeAsync(byHand, i));
        return (first.Order().ElementAt(rounds / 2), second.Order().ElementAt(rounds / 2));
    }

    private static async Task<double> TimeAsync(Func<int, Task> work, int round)
    {
        var watch = Stopwatch.GetTimestamp();
        await work(round);
        return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
    }
}
