using System.Globalization;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Parks;

/// <summary>Names in an order that is the same on every machine: by their letters without marks, numbers by their value, then as written.</summary>
internal static class VietnameseOrder
{
    /// <summary>Compares two names.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string a, string b)
    {
        var (first, second) = (Folded.Of(a).Split(' '), Folded.Of(b).Split(' '));
        for (var at = 0; at < Math.Min(first.Length, second.Length); at++)
        {
            var order = Number(first[at]) is { } one && Number(second[at]) is { } other ? one.CompareTo(other) : string.CompareOrdinal(first[at], second[at]);
            if (order != 0) return order;
        }
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(a, b);
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
