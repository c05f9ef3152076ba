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

    private const string Sql = $"""
        SELECT {ObservationRecords.Columns}, s.by_id, s.why, s.recorded_on, s.recorded_by
          FROM observations o LEFT JOIN supersessions s ON s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p4
         WHERE o.province_id = @p0 AND o.place_id = @p1 AND o.measure = @p2 AND o."to" <= @p3 AND o.recorded_on <= @p4 AND o.kind IN (KINDS)
         ORDER BY o."to" DESC, o.id DESC LIMIT @p5
        """;

    /// <summary>Answers a question for a place.</summary>
    public async Task<FigureFound> AskAsync(FigureQuestion question, Place place, CancellationToken stop)
    {
        var sql = Sql.Replace("KINDS", ObservationRecords.List(ObservationKinds.Of(question.Kind)), StringComparison.Ordinal);
        for (var rows = FirstRows; ; rows *= 16)
        {
            object[] values = [place.ProvinceId, place.Id, question.Measure.Code, question.AsOf, question.KnownOn ?? DateOnly.MaxValue, rows];
            var gone = new List<Supersession>();
            var found = await ObservationRecords.ReadAsync(db, sql, values, row =>
            {
                var observation = ObservationRecords.Observation(row);
                if (ObservationRecords.Supersession(row, 18, observation) is { } superseded) gone.Add(superseded);
                return observation;
            }, stop);
            var choice = Choice.Of(question, found, gone);
            // The day of the chosen figure must have been read to its end: its weightiest source may stand last.
            if (found.Count < rows || (choice.Chosen is { } chosen && found[^1].To < chosen.To)) return new(choice, found.Count == rows);
        }
    }
}

/// <summary>The figures of a place for many measures as of a day, each with its rivals of the same day.</summary>
/// <remarks>One statement: for each measure the latest day by a seek in the index, then the rows of that day.</remarks>
public sealed class PlaceFiguresQuery(TiendoDb db)
{
    // In both engines' words. CROSS JOIN keeps the measures outside on SQLite: the other way round every row of the place would be read.
    private const string Sql = $"""
        WITH m(code) AS (VALUES CODES)
        SELECT {ObservationRecords.Columns}
          FROM m CROSS JOIN observations o
         WHERE o.province_id = @p0 AND o.place_id = @p1 AND o.measure = m.code AND o."to" =
               (SELECT x."to" FROM observations x
                 WHERE x.province_id = @p0 AND x.place_id = @p1 AND x.measure = m.code AND x."to" <= @p2 AND x.kind IN (KINDS) AND x.recorded_on <= @p3
                   AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = x.province_id AND s.observation_id = x.id AND s.recorded_on <= @p3)
                 ORDER BY x."to" DESC LIMIT 1)
           AND o.kind IN (KINDS) AND o.recorded_on <= @p3
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p3)
        """;

    /// <summary>Answers for every measure that has a figure; measures without one are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Choice>> AskAsync(
        Place place, IReadOnlyCollection<Measure> measures, DateOnly asOf, DateOnly? knownOn, CancellationToken stop, FigureKind kind = FigureKind.Actual)
    {
        if (measures.Count == 0) return new Dictionary<string, Choice>();
        var byCode = measures.ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        var sql = Sql.Replace("CODES", string.Join(", ", measures.Select((_, at) => $"({ObservationRecords.Name(at + 4)})")), StringComparison.Ordinal)
            .Replace("KINDS", ObservationRecords.List(ObservationKinds.Of(kind)), StringComparison.Ordinal);
        object[] values = [place.ProvinceId, place.Id, asOf, knownOn ?? DateOnly.MaxValue, .. byCode.Keys];
        var rows = await ObservationRecords.ReadAsync(db, sql, values, ObservationRecords.Observation, stop);
        return rows.GroupBy(row => row.Measure, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Choice.Of(new(byCode[group.Key], asOf, knownOn, kind), group, []), StringComparer.Ordinal);
    }
}
