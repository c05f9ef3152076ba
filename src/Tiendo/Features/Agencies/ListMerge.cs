using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

/// <summary>Lays a newer list over what is there: adds and changes rows, and marks what the newer list does not hold.</summary>
/// <param name="list">agencies or units: the word of the report.</param>
/// <param name="fields">What may change.</param>
/// <param name="day">The day of the load.</param>
internal sealed class ListMerge<TRow, TStep>(string list, IReadOnlyList<ListField<TRow>> fields, DateOnly day)
    where TRow : ListedRow
    where TStep : Succession
{
    private readonly List<ListChange> changes = [];

    /// <summary>Rows to be written that were not there.</summary>
    public List<TRow> NewRows { get; } = [];

    /// <summary>Steps to be written that were not there.</summary>
    public List<TStep> NewSteps { get; } = [];

    /// <summary>Merges, changing the rows and steps that are there, and gives the report.</summary>
    public List<ListChange> Run(IReadOnlyList<TRow> there, IReadOnlyList<TStep> stepsThere, IReadOnlyList<TRow> newer, IReadOnlyList<TStep> newerSteps)
    {
        var (old, oldSteps, steps) = (
            there.ToDictionary(row => row.Key, StringComparer.Ordinal),
            stepsThere.ToLookup(step => step.OldKey, StringComparer.Ordinal),
            newerSteps.ToLookup(step => step.OldKey, StringComparer.Ordinal));
        foreach (var row in newer)
        {
            if (old.Remove(row.Key, out var known))
            {
                Change(known, row);
                Lead(known, [.. oldSteps[row.Key]], [.. steps[row.Key]]);
            }
            else
            {
                NewRows.Add(row);
                NewSteps.AddRange(steps[row.Key]);
                changes.Add(new(list, ListChangeKind.Added, row.Key, row.Name));
            }
        }

        foreach (var row in there.Where(row => old.ContainsKey(row.Key) && row.UnlistedSince is null))
        {
            row.UnlistedSince = day;
            changes.Add(new(list, ListChangeKind.Missing, row.Key, row.Name));
        }

        return changes;
    }

    private void Change(TRow row, TRow newer)
    {
        if (row.UnlistedSince is { } since)
        {
            row.UnlistedSince = null;
            Say(row, newer.Name, "unlisted_since", Shared.Days.Write(since), null);
        }

        foreach (var field in fields)
        {
            var (before, after) = (field.Text(row), field.Text(newer));
            if (before == after) continue;
            field.Take(row, newer);
            Say(row, newer.Name, field.Column, before, after);
        }
    }

    private void Lead(TRow row, List<TStep> there, List<TStep> newer)
    {
        var before = Text(there.Where(step => step.UnlistedSince is null));
        foreach (var step in there.Where(step => step.UnlistedSince is null && !newer.Exists(other => other.NewKey == step.NewKey))) step.UnlistedSince = day;
        foreach (var step in newer)
        {
            if (there.Find(known => known.NewKey == step.NewKey) is { } known) (known.InPart, known.Confidence, known.UnlistedSince) = (step.InPart, step.Confidence, null);
            else NewSteps.Add(step);
        }

        if (before != Text(newer)) Say(row, row.Name, ListFields.Successors, before, Text(newer));
    }

    private void Say(TRow row, string name, string field, string? before, string? after) =>
        changes.Add(new(list, field == ListFields.ValidTo && before is null ? ListChangeKind.Ended : ListChangeKind.Changed, row.Key, name, field, before, after));

    // In the order of keys: the file's own order of equals does not count as a change.
    private static string? Text(IEnumerable<TStep> steps) =>
        string.Join("; ", steps.OrderBy(step => step.InPart).ThenBy(step => step.NewKey, StringComparer.Ordinal).Select(step => (step.InPart ? "part:" : "") + step.NewKey + (step.Confidence is { } sure ? $"@{sure}" : ""))) is { Length: > 0 } text ? text : null;
}
