using System.Text;
using Tiendo.Data;
using Tiendo.Domain.Observations;

namespace Tiendo.Features.Observations;

/// <summary>A figure of a list, and what set it aside.</summary>
internal sealed record ListedFigure(Observation Row, Supersession? Gone);

/// <summary>A page of figures.</summary>
/// <param name="Rows">The figures.</param>
/// <param name="Next">From where the next page goes on; null on the last.</param>
/// <param name="IsUnfilled">True when only a stretch was looked through and more may follow although few were found.</param>
internal sealed record FigurePage(IReadOnlyList<ListedFigure> Rows, FigureKey? Next, bool IsUnfilled);

/// <summary>Lists figures page by page, each by an index: no page reads more than <see cref="Stretch"/> rows.</summary>
internal static class ListFigures
{
    /// <summary>The most rows that one page looks through.</summary>
    public const int Stretch = 5_000;

    private const int LargestPart = 400;

    /// <summary>One page.</summary>
    public static async Task<FigurePage> RunAsync(TiendoDb db, FigureFilter filter, CancellationToken stop)
    {
        if (filter.Ids is { } ids) return await OfIdsAsync(db, filter, ids, stop);
        if (filter.PlaceIds is { Count: 0 }) return new([], null, false);
        var stretch = Math.Max(Stretch, filter.Limit + 1);
        var (values, sieve) = (new List<object> { filter.ProvinceId }, new StringBuilder());
        var seek = Seek(filter, values);
        Sieve(filter, values, sieve);
        var order = Order(filter);
        // What an index cannot leave out is left out of a stretch of rows, so that a rare kind never reads the province.
        var inner = $"SELECT * FROM observations o WHERE {seek} ORDER BY {order} LIMIT {stretch}";
        var sql = $"SELECT {ObservationRecords.Columns}, {Gone} FROM ({inner}) o {Joined(filter, values)} WHERE 1 = 1{sieve} ORDER BY {order} LIMIT {filter.Limit + 1}";
        var rows = await ReadAsync(db, sql, values, stop);
        if (rows.Count > filter.Limit) return new([.. rows.Take(filter.Limit)], FigureKey.Of(rows[filter.Limit - 1].Row), false);
        if (!filter.IsSieved) return new(rows, null, false);
        var last = await ObservationRecords.ReadAsync(
            db, $"SELECT {ObservationRecords.Columns} FROM observations o WHERE {seek} ORDER BY {order} LIMIT 1 OFFSET {stretch - 1}", values, ObservationRecords.Observation, stop);
        return last is [var end] ? new(rows, FigureKey.Of(end), true) : new(rows, null, false);
    }

    // Known figures by their keys, the last recorded first.
    private static async Task<FigurePage> OfIdsAsync(TiendoDb db, FigureFilter filter, IReadOnlyCollection<long> ids, CancellationToken stop)
    {
        var found = new List<ListedFigure>();
        foreach (var part in ids.Where(id => filter.After is null || id < filter.After.Id).OrderDescending().Chunk(Math.Clamp(filter.Limit + 1, 60, LargestPart)))
        {
            var (values, sieve) = (new List<object> { filter.ProvinceId }, new StringBuilder());
            Sieve(filter, values, sieve);
            if (filter.Measure is { } measure) sieve.Append(" AND o.measure = ").Append(Add(values, measure));
            if (filter.DocumentId is { } document) sieve.Append(" AND o.document_id = ").Append(Add(values, document));
            if (filter.PlaceIds is { } places) sieve.Append(" AND o.place_id IN (").AppendJoin(", ", places.Select(id => Add(values, id))).Append(')');
            var sql = $"SELECT {ObservationRecords.Columns}, {Gone} FROM observations o {Joined(filter, values)} WHERE o.province_id = @p0 AND o.id IN ({string.Join(", ", part.Select(id => Add(values, id)))}){sieve} ORDER BY o.id DESC";
            found.AddRange(await ReadAsync(db, sql, values, stop));
            if (found.Count > filter.Limit) return new([.. found.Take(filter.Limit)], FigureKey.Of(found[filter.Limit - 1].Row), false);
        }
        return new(found, null, false);
    }

    private const string Gone = "s.by_id, s.why, s.recorded_on, s.recorded_by";

    private static string Joined(FigureFilter filter, List<object> values) =>
        "LEFT JOIN supersessions s ON s.province_id = o.province_id AND s.observation_id = o.id" + (filter.KnownOn is { } known ? " AND s.recorded_on <= " + Add(values, known) : "");

    private static string Seek(FigureFilter filter, List<object> values)
    {
        var seek = new StringBuilder("o.province_id = @p0");
        if (filter.PlaceIds is { } places) seek.Append(" AND o.place_id IN (").AppendJoin(", ", places.Select(id => Add(values, id))).Append(')');
        if (filter.Measure is { } measure)
        {
            // Without a place the places lead into the index.
            if (filter.PlaceIds is null) seek.Append(" AND o.place_id IN (SELECT p.id FROM places p WHERE p.province_id = @p0)");
            seek.Append(" AND o.measure = ").Append(Add(values, measure));
        }
        if (filter.DocumentId is { } document) seek.Append(" AND o.document_id = ").Append(Add(values, document));
        if (filter.After is not { } after) return seek.ToString();
        var id = Add(values, after.Id);
        switch (filter.Order)
        {
            case FigureOrder.RecordedLast: seek.Append(" AND o.id < ").Append(id); break;
            case FigureOrder.RecordedFirst: seek.Append(" AND o.id > ").Append(id); break;
            default:
                var (place, code, day) = (Add(values, after.PlaceId), Add(values, after.Measure), Add(values, after.To));
                seek.Append($" AND o.place_id >= {place} AND (o.place_id > {place} OR (o.place_id = {place} AND (o.measure > {code} OR (o.measure = {code} AND (o.\"to\" < {day} OR (o.\"to\" = {day} AND o.id < {id}))))))");
                break;
        }
        return seek.ToString();
    }

    private static void Sieve(FigureFilter filter, List<object> values, StringBuilder sieve)
    {
        if (filter.Kind is { } kind) sieve.Append(" AND o.kind IN (").Append(ObservationRecords.List(ObservationKinds.Of(kind))).Append(')');
        if (filter.From is { } from) sieve.Append(" AND o.\"to\" >= ").Append(Add(values, from));
        if (filter.To is { } to) sieve.Append(" AND o.\"from\" <= ").Append(Add(values, to));
        if (filter.AsOf is { } day) sieve.Append(" AND o.\"to\" <= ").Append(Add(values, day));
        if (filter.KnownOn is { } known) sieve.Append(" AND o.recorded_on <= ").Append(Add(values, known));
    }

    // A sign before the id keeps the engines from walking through the whole province in its order where an index leads to few rows.
    private static string Order(FigureFilter filter)
    {
        var id = filter is { PlaceIds: null, Measure: null, DocumentId: null } ? "o.id" : "+o.id";
        return filter.Order switch
        {
            FigureOrder.RecordedLast => id + " DESC",
            FigureOrder.RecordedFirst => id,
            _ => "o.place_id, o.measure, o.\"to\" DESC, o.id DESC",
        };
    }

    private static Task<List<ListedFigure>> ReadAsync(TiendoDb db, string sql, List<object> values, CancellationToken stop) =>
        ObservationRecords.ReadAsync(db, sql, values, row =>
        {
            var observation = ObservationRecords.Observation(row);
            return new ListedFigure(observation, ObservationRecords.Supersession(row, 18, observation));
        }, stop);

    private static string Add(List<object> values, object value)
    {
        values.Add(value);
        return ObservationRecords.Name(values.Count - 1);
    }
}
