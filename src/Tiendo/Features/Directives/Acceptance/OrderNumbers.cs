using System.Globalization;
using Tiendo.Domain;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Numbers of orders as people write them: <c>1,3-5</c>.</summary>
internal static class OrderNumbers
{
    /// <exception cref="RuleBroken">directives.numbers-wrong, directives.number-beyond</exception>
    public static IReadOnlySet<int> Parse(string text, int count)
    {
        var chosen = new SortedSet<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !Number(ends[0], out var from) || !Number(ends[^1], out var to) || from < 1 || to < from)
                throw new RuleBroken("directives.numbers-wrong", null, ("given", text));
            if (to > count) throw new RuleBroken("directives.number-beyond", null, ("given", part), ("count", count.ToString(CultureInfo.InvariantCulture)));
            chosen.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        return chosen.Count > 0 ? chosen : throw new RuleBroken("directives.numbers-wrong", null, ("given", text));
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
