using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Observations;

/// <summary>A figure chosen, and whether older figures were left unread because there are many.</summary>
/// <param name="Choice">The choice; complete in what decides it.</param>
/// <param name="IsCut">True when there are older rivals that are not named.</param>
public sealed record FigureFound(Choice Choice, bool IsCut);

/// <summary>One figure of one place with its rivals.</summary>
/// <remarks>Reads the latest rows by the index (province, place, measure, to) and goes further back only while nothing decides.</remarks>
public sealed class FigureQuery(TiendoDb db)
{
    private const int FirstRows = 40;

    /// <summary>Answers a question for a place.</summary>
    public async Task<FigureFound> AskAsync(FigureQuestion question, Place place, CancellationToken stop)
    {
        for (var rows = FirstRows; ; rows *= 16)
        {
            var found = await ReadAsync(question, place, rows, stop);
            var observations = found.ConvertAll(row => row.Observation);
            var choice = Choice.Of(question, observations, found.Select(row => row.Supersession).OfType<Supersession>());
            // The day of the chosen figure must have been read to its end: its weightiest source may stand last.
            if (found.Count < rows || (choice.Chosen is { } chosen && observations[^1].To < chosen.To)) return new(choice, found.Count == rows);
        }
    }

    private async Task<List<Row>> ReadAsync(FigureQuestion question, Place place, int most, CancellationToken stop)
    {
        var kinds = ObservationKinds.Of(question.Kind);
        var known = question.KnownOn ?? DateOnly.MaxValue;
        var latest = db.Observations.AsNoTracking()
            .Where(o => o.ProvinceId == place.ProvinceId && o.PlaceId == place.Id && o.Measure == question.Measure.Code && o.To <= question.AsOf)
            .Where(o => kinds.Contains(o.Kind) && o.RecordedOn <= known)
            .OrderByDescending(o => o.To).ThenByDescending(o => o.Id).Take(most);
        var rows =
            from o in latest
            join s in db.Supersessions.AsNoTracking().Where(s => s.RecordedOn <= known) on new { o.ProvinceId, o.Id } equals new { s.ProvinceId, Id = s.ObservationId } into gone
            from s in gone.DefaultIfEmpty()
            orderby o.To descending, o.Id descending
            select new Row(o, s);
        return await rows.ToListAsync(stop);
    }

    private sealed record Row(Observation Observation, Supersession? Supersession);
}

/// <summary>The figures of a place for many measures as of a day, each with its rivals of the same day.</summary>
/// <remarks>One statement: for each measure the latest day by a seek in the index, then the rows of that day.</remarks>
public sealed class PlaceFiguresQuery(TiendoDb db)
{
    // In both engines' words. The days are compared inside the seek, so no measure reads more than its latest rows.
    private const string Sql = """
        WITH m(code) AS (VALUES CODES)
        SELECT o.* FROM m
          JOIN observations o ON o.province_id = {0} AND o.place_id = {1} AND o.measure = m.code AND o."to" =
               (SELECT x."to" FROM observations x
                 WHERE x.province_id = {0} AND x.place_id = {1} AND x.measure = m.code AND x."to" <= {2} AND x.kind IN (KINDS) AND x.recorded_on <= {3}
                   AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = x.province_id AND s.observation_id = x.id AND s.recorded_on <= {3})
                 ORDER BY x."to" DESC LIMIT 1)
         WHERE o.kind IN (KINDS) AND o.recorded_on <= {3}
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= {3})
        """;

    /// <summary>Answers for every measure that has a figure; measures without one are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Choice>> AskAsync(
        Place place, IReadOnlyCollection<Measure> measures, DateOnly asOf, DateOnly? knownOn, CancellationToken stop, FigureKind kind = FigureKind.Actual)
    {
        if (measures.Count == 0) return new Dictionary<string, Choice>();
        var codes = string.Join(", ", measures.Select((_, at) => $"({{{at + 4}}})"));
        var kinds = string.Join(", ", ObservationKinds.Of(kind).Select(word => $"'{Conventions.Word(word)}'"));
        var sql = Sql.Replace("CODES", codes, StringComparison.Ordinal).Replace("KINDS", kinds, StringComparison.Ordinal);
        object[] values = [place.ProvinceId, place.Id, asOf, knownOn ?? DateOnly.MaxValue, .. measures.Select(measure => measure.Code)];
        var rows = await db.Observations.FromSqlRaw(sql, values).AsNoTracking().ToListAsync(stop);
        return rows.GroupBy(row => row.Measure, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => Choice.Of(new(measures.First(measure => measure.Code == group.Key), asOf, knownOn, kind), group, []),
            StringComparer.Ordinal);
    }
}
