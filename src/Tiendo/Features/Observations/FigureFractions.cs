using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>The numbers above and below the line of percentages, where the source of a percentage says them for the same day.</summary>
internal sealed class FigureFractions
{
    // Percentage points within which a percentage is its fraction, rounded.
    private const decimal Rounding = 0.5m;

    // In the order of a bare id SQLite would read the whole province from its end.
    private const string Sql = $"""
        SELECT {ObservationRecords.Columns} FROM observations o
         WHERE o.province_id = @p0 AND o.place_id IN (PLACES) AND o.measure IN (CODES) AND o."to" IN (DAYS) AND o.recorded_on <= @p1 AND o.kind IN ('reported', 'computed')
           AND NOT EXISTS (SELECT 1 FROM supersessions s WHERE s.province_id = o.province_id AND s.observation_id = o.id AND s.recorded_on <= @p1)
         ORDER BY o.id + 0 DESC LIMIT 500
        """;

    private readonly Measures measures;
    private readonly FigureText text;
    private readonly List<Observation> parts;

    private FigureFractions(Measures measures, FigureText text, List<Observation> parts) => (this.measures, this.text, this.parts) = (measures, text, parts);

    /// <summary>Reads what stands above and below the figures given; nothing is asked where none is a percentage.</summary>
    public static async Task<FigureFractions> ReadAsync(Visit visit, IEnumerable<Observation> figures, FigureText text)
    {
        var known = FigureQueries.Measures(visit);
        var shares = figures.Where(row => known.Of(row.Measure) is { Numerator: not null, Denominator: not null }).ToList();
        if (shares.Count == 0) return new(known, text, []);
        var values = new List<object> { visit.Province, visit.KnownOn ?? DateOnly.MaxValue };
        var sql = Sql.Replace("PLACES", Names(shares.Select(row => (object)row.PlaceId)), StringComparison.Ordinal)
            .Replace("CODES", Names(shares.SelectMany(row => new object[] { known[row.Measure].Numerator!, known[row.Measure].Denominator! })), StringComparison.Ordinal)
            .Replace("DAYS", Names(shares.Select(row => (object)row.To)), StringComparison.Ordinal);
        return new(known, text, await ObservationRecords.ReadAsync(visit.Db, sql, values, ObservationRecords.Observation, visit.Stop));

        string Names(IEnumerable<object> several)
        {
            var first = values.Count;
            values.AddRange(several.Distinct());
            return string.Join(", ", Enumerable.Range(first, values.Count - first).Select(ObservationRecords.Name));
        }
    }

    /// <summary>"143/147 hộ"; with what they come to where the source rounds otherwise; null where either is not known.</summary>
    public string? Of(Observation share)
    {
        if (measures.Of(share.Measure) is not { Numerator: { } above, Denominator: { } below }) return null;
        if (Part(share, above) is not { } upper || Part(share, below) is not { Value: not 0 } lower) return null;
        if (Units.Convert(upper.Value, upper.Unit, lower.Unit) is not { } value) return null;
        var words = $"{Numbers.Say(value, text.Messages)}/{text.Value(lower.Value, null, lower.Unit)}";
        var computed = value / lower.Value * 100;
        return Units.Convert(share.Value, share.Unit, "percent") is { } said && Math.Abs(said - computed) <= Rounding
            ? words
            : text.Messages.Say("figure.shown.computed", ("value", Numbers.Say(computed, text.Messages, 1) + "%"), ("parts", words));
    }

    private Observation? Part(Observation share, string measure) => parts.Find(row =>
        row.PlaceId == share.PlaceId && row.Measure == measure && row.To == share.To
        && (share.DocumentId is null ? row.DocumentId is null && row.RecordedBy == share.RecordedBy : row.DocumentId == share.DocumentId));
}
