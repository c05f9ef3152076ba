using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Sums over places and over time, with what went in, what was left out, and why there is none.</summary>
internal sealed class SumAnswer(LedgerCall call, FigureText text, Measures measures)
{
    private sealed record TimeRow(string Place, decimal? Total, string Unit, IReadOnlyList<Part> Parts, IReadOnlyList<Part> LeftOut, IReadOnlyList<string> Gaps, SumRefusal? Refusal, string? Explanation);

    private sealed record PlaceRow(string Place, decimal? Total, string Unit, IReadOnlyList<Part> Parts, IReadOnlyList<string> Missing, SumRefusal? Refusal, string? Explanation);

    private sealed record Part(long Id, string Place, string Measure, decimal Value, string Unit, string AsOf);

    /// <summary>Of a flow over time.</summary>
    public void OverTime(Place place, TimeSum sum)
    {
        var row = new TimeRow(
            place.Code, sum.Total, sum.Unit, [.. sum.Parts.Select(part => Of(part, place))], [.. sum.LeftOut.Select(part => Of(part, place))],
            [.. sum.Gaps.Select(gap => FigureText.WrittenPeriod(gap.From, gap.To))], sum.Refusal, Why(sum.Refusal));
        call.Answer.Show(row,
            new("figure.column.sum", r => r.Total is { } total ? text.Value(total, null, r.Unit) : null), new("figure.column.parts", r => r.Parts.Select(Say)),
            new("figure.column.left-out", r => r.LeftOut.Select(Say)), new("figure.column.gaps", r => r.Gaps), new("figure.column.why", r => r.Explanation));
    }

    /// <summary>Of the parks of a province or the phases of a park, as of the day asked for.</summary>
    public async Task OverPlacesAsync(Place place, Measure measure, string unit, ExchangeRate? rate, CancellationToken stop)
    {
        var (sum, byId) = await PlaceSums.OfAsync(call.Db, place, measure, measures, call.AsOf, call.KnownOn, unit, rate, stop);
        var row = new PlaceRow(
            place.Code, sum.Total, sum.Unit, [.. sum.Parts.Select(part => Of(part, byId[part.PlaceId]))], [.. sum.Missing.Select(id => byId[id].Code)], sum.Refusal, Why(sum.Refusal));
        call.SayDays();
        call.Answer.Show(row,
            new("figure.column.sum", r => r.Total is { } total ? text.Value(total, null, r.Unit) : null), new("figure.column.parts", r => r.Parts.Select(Say)),
            new("figure.column.places-missing", r => r.Missing), new("figure.column.why", r => r.Explanation));
    }

    private string? Why(SumRefusal? refusal) => refusal is { } why ? call.Say["figure.sum." + why] : null;

    private string Say(Part part) => $"{text.Value(part.Value, null, part.Unit)} ({part.Place}, {part.AsOf})";

    private static Part Of(Observation row, Place place) => new(row.Id, place.Code, row.Measure, row.Value, row.Unit, FigureText.WrittenPeriod(row.From, row.To));
}
