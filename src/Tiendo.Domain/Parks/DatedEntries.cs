namespace Tiendo.Domain.Parks;

/// <summary>The one rule that reads dated entries: in each slot the entry that begins last counts; of two that begin together the one recorded later.</summary>
public static class DatedEntries
{
    /// <summary>What holds on a day, as known on a day (null: all that is recorded), oldest first.</summary>
    public static IReadOnlyList<T> On<T>(this IEnumerable<T> entries, DateOnly day, DateOnly? knownOn = null)
        where T : DatedEntry =>
        [.. entries
            .Where(entry => IsKnown(entry, knownOn) && Begin(entry) <= day)
            .GroupBy(entry => entry.Slot, StringComparer.Ordinal)
            .Select(slot => slot.MaxBy(entry => (Begin(entry), entry.Id))!)
            .Where(entry => !entry.Ended && (entry.To is not { } to || day <= to))
            .OrderBy(entry => (Begin(entry), entry.Id))];

    /// <summary>The entry of a slot and the last day it holds: its own, or the day before the one that follows it; null while it is open.</summary>
    /// <remarks>An entry that never holds, because another begins with it and was recorded later, is left out; so is a mere end.</remarks>
    public static IReadOnlyList<(T Entry, DateOnly? To)> Periods<T>(this IEnumerable<T> entries, DateOnly? knownOn = null)
        where T : DatedEntry =>
        [.. entries
            .Where(entry => IsKnown(entry, knownOn))
            .GroupBy(entry => entry.Slot, StringComparer.Ordinal)
            .SelectMany(PeriodsOfSlot)
            .OrderBy(period => (Begin(period.Entry), period.Entry.Id))];

    /// <summary>Whether it was recorded by the day.</summary>
    public static bool IsKnown(DatedEntry entry, DateOnly? knownOn) => knownOn is not { } day || entry.RecordedOn <= day;

    private static IEnumerable<(T Entry, DateOnly? To)> PeriodsOfSlot<T>(IEnumerable<T> slot)
        where T : DatedEntry
    {
        var rows = slot.GroupBy(Begin).Select(day => day.MaxBy(entry => entry.Id)!).OrderBy(Begin).ToList();
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at].Ended) continue;
            DateOnly? next = at + 1 < rows.Count ? Begin(rows[at + 1]).AddDays(-1) : null;
            yield return (rows[at], next is { } day && !(rows[at].To < day) ? day : rows[at].To);
        }
    }

    private static DateOnly Begin(DatedEntry entry) => entry.From ?? DateOnly.MinValue;
}
