using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

/// <summary>The files to load.</summary>
/// <param name="AgenciesFile">agencies.csv or another in its form; null leaves the agencies as they are.</param>
/// <param name="UnitsFile">units.csv or another in its form; null leaves the units as they are.</param>
public sealed record AgenciesInput(string? AgenciesFile, string? UnitsFile);

/// <summary>What a load changed.</summary>
/// <param name="Changes">Line by line.</param>
/// <param name="Journal">Its journal row; null when nothing changed and nothing was written.</param>
public sealed record AgenciesReport(IReadOnlyList<ListChange> Changes, JournalRow? Journal);

/// <summary>Loads newer lists of agencies and units over those that are there. All or nothing; nothing is ever deleted.</summary>
/// <param name="references">Where the data names agencies and units: <see cref="AgenciesFeature.References"/>.</param>
public sealed class ImportAgencies(IReadOnlyList<AgencyReference> references)
{
    private const int First = 200; // more new rows than these come with a first load: they are told by their file

    /// <summary>Loads the files.</summary>
    /// <exception cref="RuleBroken">A file is missing or wrong: a code <c>list.…</c> with file, line and column.</exception>
    public async Task<AgenciesReport> RunAsync(TiendoDb db, AgenciesInput input, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, 0, "agencies.import", act, stop);
        var changes = new List<ListChange>();
        if (input.AgenciesFile is { } agenciesFile)
        {
            var (there, steps) = (await db.Agencies.AsTracking().OrderBy(a => a.Id).ToListAsync(stop), await db.AgencySuccessions.AsTracking().OrderBy(s => s.Id).ToListAsync(stop));
            var newer = AgencyRows.Read(agenciesFile, there.Select(a => a.Key).ToHashSet(StringComparer.Ordinal));
            var merge = new ListMerge<Agency, AgencySuccession>("agencies", ListFields.OfAgency, act.Day);
            changes.AddRange(merge.Run(there, steps, newer.Agencies, newer.Successions));
            await AddAsync(write, db, merge, newer.Content, stop);
            await PutAsync(db, there, merge, changes, stop);
        }

        if (input.UnitsFile is { } unitsFile)
        {
            var (there, steps) = (await db.Units.AsTracking().OrderBy(u => u.Id).ToListAsync(stop), await db.UnitSuccessions.AsTracking().OrderBy(s => s.Id).ToListAsync(stop));
            var newer = UnitRows.Read(unitsFile, there.Select(u => u.Key).ToHashSet(StringComparer.Ordinal));
            var merge = new ListMerge<Unit, UnitSuccession>("units", ListFields.OfUnit, act.Day);
            changes.AddRange(merge.Run(there, steps, newer.Units, newer.Successions));
            await AddAsync(write, db, merge, newer.Content, stop);
            await PutAsync(db, there, merge, changes, stop);
        }

        changes = await CountReferencesAsync(db, changes, stop);
        return new(changes, changes.Count > 0 ? await write.CommitAsync(stop) : null);
    }

    private static async Task AddAsync<TRow, TStep>(Write write, TiendoDb db, ListMerge<TRow, TStep> merge, string content, CancellationToken stop)
        where TRow : ListedRow where TStep : Succession
    {
        var id = write.NextIds(merge.NewRows.Count + merge.NewSteps.Count);
        foreach (var row in merge.NewRows) row.Id = id++;
        foreach (var step in merge.NewSteps) step.Id = id++;
        if (merge.NewRows.Count < First)
        {
            db.AddRange(merge.NewRows);
            db.AddRange(merge.NewSteps);
            return;
        }

        var evidence = await Blob.KeepAsync(db, 0, Encoding.UTF8.GetBytes(content), stop);
        await write.BulkAsync(merge.NewRows, evidence, stop);
        await write.BulkAsync(merge.NewSteps, evidence, stop);
    }

    private static async Task PutAsync<TRow, TStep>(TiendoDb db, List<TRow> there, ListMerge<TRow, TStep> merge, List<ListChange> changes, CancellationToken stop)
        where TRow : ListedRow where TStep : Succession
    {
        var changed = changes.Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
        await SearchIndex.PutAsync(db, there.Concat(merge.NewRows).Where(row => changed.Contains(row.Key)).Select(AgenciesSearch.EntryOf), stop);
    }

    /// <summary>How many rows elsewhere name each that ended or is missing.</summary>
    private async Task<List<ListChange>> CountReferencesAsync(TiendoDb db, List<ListChange> changes, CancellationToken stop)
    {
        if (!changes.Exists(IsGone)) return changes;
        var counts = await AgencyReference.CountAsync(db, references, stop);
        return changes.ConvertAll(change => IsGone(change) ? change with { References = counts.GetValueOrDefault(change.Key) } : change);
    }

    private static bool IsGone(ListChange change) => change.Kind is ListChangeKind.Ended or ListChangeKind.Missing;
}
