using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>The words of the list's address: what it is sorted and filtered by.</summary>
internal static class ParkSort
{
    private static readonly Dictionary<string, ParkCondition> ConditionWords = Enum.GetValues<ParkCondition>().ToDictionary(Conventions.Word, StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<ParkProgress, decimal?>> Numbers = new(StringComparer.Ordinal)
    {
        ["late"] = row => -row.Park.Orders.Overdue,
        ["state"] = row => (int)row.Park.Orders.Condition,
        ["planned"] = row => row.Step("planned").Hectares,
        ["cleared"] = row => row.Step("cleared").Percent,
        ["handed-over"] = row => row.Step("handed-over").Percent,
        ["leased"] = row => row.Step("leased").Percent,
        ["occupied"] = row => row.Step("occupied").Percent,
        ["households"] = row => row.Households.Percent,
    };

    /// <summary>The words for conditions.</summary>
    public static IEnumerable<string> Conditions => ConditionWords.Keys;

    /// <summary>The word of a condition.</summary>
    public static string Word(ParkCondition condition) => Conventions.Word(condition);

    /// <summary>The condition of a word; null for another word.</summary>
    public static ParkCondition? Condition(string word) => ConditionWords.TryGetValue(word, out var condition) ? condition : null;

    /// <summary>Rows in the order that the address asks for: those without a figure last; by name where it names none.</summary>
    /// <exception cref="RuleBroken">parks.sort-wrong</exception>
    public static IReadOnlyList<ParkProgress> Sorted(string? sort, IEnumerable<ParkProgress> rows)
    {
        if (string.IsNullOrEmpty(sort)) return [.. rows];
        var (word, back) = sort[0] == '-' ? (sort[1..], true) : (sort, false);
        if (word == "name")
        {
            var named = rows.OrderBy(row => row.Park.Name, VietnameseOrder.Comparer);
            return back ? [.. named.Reverse()] : [.. named];
        }
        if (!Numbers.TryGetValue(word, out var number)) throw new RuleBroken("parks.sort-wrong", null, ("given", sort.Length > 20 ? sort[..20] : sort), ("expected", string.Join(", ", Numbers.Keys.Prepend("name"))));
        var first = rows.OrderBy(row => number(row) is null);
        return [.. (back ? first.ThenByDescending(number) : first.ThenBy(number)).ThenBy(row => row.Park.Name, VietnameseOrder.Comparer)];
    }
}
