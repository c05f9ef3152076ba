using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Parks;

namespace Tiendo.Features.Observations;

/// <summary>A file of figures to record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="ProvinceId">The province; null for that of the first place in it.</param>
/// <param name="Document">Id or number of the document for rows that name none; empty for none.</param>
/// <param name="Mark">Which sign divides the whole from the fraction.</param>
internal sealed record ObservationFile(string Name, byte[] Bytes, int? ProvinceId, string Document, DecimalMark Mark);

/// <summary>A row of a file and what is wrong with it.</summary>
internal sealed record RowMistake(long Row, FigureMistake Mistake);

/// <summary>What became of a file.</summary>
/// <param name="Added">Figures recorded; none when there is a mistake.</param>
/// <param name="AlreadyThere">Rows that say what is recorded already, or what an earlier row says.</param>
/// <param name="MistakeCount">How many mistakes there are.</param>
/// <param name="Mistakes">The first of them.</param>
/// <param name="DoubtCount">How many figures look wrong and are let in.</param>
/// <param name="Doubts">The first of them.</param>
/// <param name="Journal">The journal row; null when nothing was written.</param>
internal sealed record ImportReport(
    int Added, int AlreadyThere, int MistakeCount, IReadOnlyList<RowMistake> Mistakes, int DoubtCount, IReadOnlyList<RowMistake> Doubts, JournalRow? Journal = null)
{
    /// <summary>The cells of the rows that are named, by their number, in the order of the fields.</summary>
    public IReadOnlyDictionary<long, string[]> Cells { get; init; } = new Dictionary<long, string[]>();
}

/// <summary>Records a file of figures: all of it or nothing.</summary>
internal sealed class ImportObservations(TiendoDb db, Measures measures)
{
    /// <summary>The most mistakes that are named.</summary>
    public const int MostNamed = 50;

    private const int MostDays = 500;

    /// <exception cref="RuleBroken">observations.…: what is wrong with the file as a whole.</exception>
    public async Task<ImportReport> RunAsync(ObservationFile file, Act act, CancellationToken stop)
    {
        var names = new FigureNames(db, file.ProvinceId);
        var (figures, report) = await ReadAsync(file, names, act, stop);
        if (report.MistakeCount > 0) return report;
        var fresh = await WithoutKnownAsync(figures, names.ProvinceId ?? 0, stop);
        report = report with { Added = fresh.Count, AlreadyThere = report.AlreadyThere + figures.Count - fresh.Count };
        if (fresh.Count == 0) return report;

        await using var write = await Write.BeginAsync(db, names.ProvinceId!.Value, "observations.import", act, stop);
        var hash = await Blob.KeepAsync(db, write.ProvinceId, file.Bytes, stop);
        if (names.Unused.Count > 0) fresh = await WithUnitsAsync(fresh, act.Day, stop);
        var first = write.NextIds(fresh.Count);
        await write.BulkAsync(fresh.Select((figure, at) => figure.ToObservation(first + at, act)), hash, stop);
        await SearchIndex.PutAsync(db, fresh.Select((figure, at) => figure.Quote is null ? null : ObservationsSearch.EntryOf(figure.ToObservation(first + at, act), figure.Place.Name)).OfType<SearchEntry>(), stop);
        return report with { Journal = await write.CommitAsync(stop) };
    }

    /// <summary>What would become of a file; nothing is written. The figures are those that would be recorded.</summary>
    /// <exception cref="RuleBroken">observations.…: what is wrong with the file as a whole.</exception>
    public async Task<(ImportReport Report, IReadOnlyList<ReadFigure> Figures)> PreviewAsync(ObservationFile file, Act act, CancellationToken stop)
    {
        var names = new FigureNames(db, file.ProvinceId);
        var (figures, report) = await ReadAsync(file, names, act, stop);
        if (report.MistakeCount > 0) return (report, []);
        var fresh = await WithoutKnownAsync(figures, names.ProvinceId ?? 0, stop);
        return (report with { Added = fresh.Count, AlreadyThere = report.AlreadyThere + figures.Count - fresh.Count }, fresh);
    }

    // Units that are named for the first time get their rows in this write.
    private async Task<List<ReadFigure>> WithUnitsAsync(List<ReadFigure> figures, DateOnly day, CancellationToken stop)
    {
        var made = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var unit in figures.Where(figure => figure.Place.Id < 0).Select(figure => figure.Place).DistinctBy(place => place.Code))
        {
            made[unit.Code] = await ParksQueries.FindPlaceAsync(db, unit.ProvinceId, unit.Code, day, stop);
        }
        return figures.ConvertAll(figure => figure.Place.Id < 0 ? figure with { Place = made[figure.Place.Code] } : figure);
    }

    private async Task<(List<ReadFigure> Figures, ImportReport Report)> ReadAsync(ObservationFile file, FigureNames names, Act act, CancellationToken stop)
    {
        using var sheet = new ObservationSheet(file.Name, file.Bytes);
        var reader = new FigureReader(measures, names, file.Mark, act.Day);
        var (figures, seen) = (new List<ReadFigure>(), new HashSet<Statement>());
        var (mistakes, doubts) = (new List<RowMistake>(), new List<RowMistake>());
        var (mistakeCount, doubtCount, twice) = (0, 0, 0);
        var (written, cells) = (new WrittenFigure(), new Dictionary<long, string[]>());
        while (sheet.Next(written))
        {
            stop.ThrowIfCancellationRequested();
            if (written[FigureField.Document].Length == 0) written[FigureField.Document] = file.Document;
            var figure = await reader.ReadAsync(written, stop);
            mistakeCount += Note(mistakes, reader.Mistakes, sheet.Row);
            doubtCount += Note(doubts, reader.Doubts, sheet.Row);
            if (reader.Mistakes.Count + reader.Doubts.Count > 0 && cells.Count < MostNamed) cells[sheet.Row] = written.Texts();
            if (figure is null) continue;
            if (seen.Add(figure.Statement)) figures.Add(figure);
            else twice++;
        }
        if (figures.Count + mistakeCount == 0) throw new RuleBroken("observations.empty", file.Name, ("columns", string.Join(", ", WrittenFigure.Names)));
        return (figures, new(0, twice, mistakeCount, mistakes, doubtCount, doubts) { Cells = cells });
    }

    private static int Note(List<RowMistake> noted, IReadOnlyList<FigureMistake> found, long row)
    {
        foreach (var mistake in found)
        {
            if (noted.Count < MostNamed) noted.Add(new(row, mistake));
        }
        return found.Count;
    }

    // Which days of which measures come again is asked place by place, of the index alone; whole rows are read only for those.
    private async Task<List<ReadFigure>> WithoutKnownAsync(List<ReadFigure> figures, int provinceId, CancellationToken stop)
    {
        var known = new HashSet<Statement>();
        foreach (var place in figures.GroupBy(figure => figure.Place.Id))
        {
            var codes = place.Select(figure => figure.Measure.Code).Distinct(StringComparer.Ordinal).ToList();
            foreach (var days in place.Select(figure => figure.To).Distinct().Chunk(MostDays))
            {
                if (!await HasAnyAsync(provinceId, place.Key, codes, days, stop)) continue;
                var there = db.Observations.AsNoTracking().Where(o => o.ProvinceId == provinceId && o.PlaceId == place.Key && codes.Contains(o.Measure) && days.Contains(o.To));
                known.UnionWith((await there.ToListAsync(stop)).Select(Statement.Of));
            }
        }
        return known.Count == 0 ? figures : figures.FindAll(figure => !known.Contains(figure.Statement));
    }

    private async Task<bool> HasAnyAsync(int provinceId, long placeId, List<string> codes, DateOnly[] days, CancellationToken stop)
    {
        var sql = $"""
            SELECT 1 FROM observations WHERE province_id = @p0 AND place_id = @p1 AND measure IN ({Names(2, codes.Count)}) AND "to" IN ({Names(2 + codes.Count, days.Length)}) LIMIT 1
            """;
        object[] values = [provinceId, placeId, .. codes, .. days];
        return (await ObservationRecords.ReadAsync(db, sql, values, _ => true, stop)).Count > 0;
    }

    private static string Names(int from, int count) => string.Join(", ", Enumerable.Range(from, count).Select(ObservationRecords.Name));
}
