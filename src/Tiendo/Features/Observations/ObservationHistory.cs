using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>One observation with what it took the place of and what took its place.</summary>
internal sealed record ObservationHistory(FigureRow Observation, ObservationHistory.Step? SupersededBy, IReadOnlyList<ObservationHistory.Step> Supersedes)
{
    internal sealed record Step(long? Id, string Why, DateOnly RecordedOn, string RecordedBy);

    /// <summary>The province that keeps an observation. Identities belong to a province; asking each by its key costs one seek a province.</summary>
    /// <exception cref="RuleBroken">observation.unknown, observation.ambiguous</exception>
    public static async Task<int> ProvinceAsync(TiendoDb db, long id, CancellationToken stop)
    {
        var provinces = await db.JournalHeads.Select(head => head.ProvinceId).ToListAsync(stop);
        var found = await db.Observations.Where(o => provinces.Contains(o.ProvinceId) && o.Id == id).Select(o => o.ProvinceId).ToListAsync(stop);
        if (found.Count == 1) return found[0];
        throw found.Count == 0
            ? new RuleBroken("observation.unknown", null, ("id", Numbers.Text(id)))
            : new RuleBroken("observation.ambiguous", null, ("id", Numbers.Text(id)), ("provinces", string.Join(", ", found)));
    }

    /// <exception cref="RuleBroken">observation.unknown, observation.ambiguous</exception>
    public static async Task<int> ShowAsync(LedgerCall call, Measures measures, long id, int? provinceId, CancellationToken stop)
    {
        var province = provinceId ?? await ProvinceAsync(call.Db, id, stop);
        var found = await call.Db.Observations.Where(o => o.ProvinceId == province && o.Id == id).ToListAsync(stop);
        if (found.Count == 0) throw new RuleBroken("observation.unknown", null, ("id", Numbers.Text(id)));
        var row = (await FigureRows.ReadAsync(call, found, stop))[0];
        var steps = await call.Db.Supersessions.Where(s => s.ProvinceId == found[0].ProvinceId && (s.ObservationId == id || s.ById == id)).ToListAsync(stop);
        if (call.KnownOn is { } known) steps.RemoveAll(step => step.RecordedOn > known);
        var history = new ObservationHistory(
            row,
            steps.Where(step => step.ObservationId == id).Select(step => new Step(step.ById, step.Why, step.RecordedOn, step.RecordedBy)).SingleOrDefault(),
            [.. steps.Where(step => step.ById == id).Select(step => new Step(step.ObservationId, step.Why, step.RecordedOn, step.RecordedBy))]);
        var text = new FigureText(measures, call.Say);
        call.Answer.Show(history,
            new("column.id", h => h.Observation.Id), new("column.where", h => $"{h.Observation.PlaceName} ({h.Observation.Place})"),
            new("column.measure", h => $"{text.Measure(h.Observation.Measure)} ({h.Observation.Measure})"),
            new("column.value", h => text.Value(h.Observation.Value, h.Observation.Upper, h.Observation.Unit, h.Observation.Hedge)),
            new("figure.column.period", h => FigureText.Period(h.Observation.From, h.Observation.To)), new("figure.column.kind", h => call.Say["figure.kind." + h.Observation.Kind]),
            new("figure.column.source", h => h.Observation.Source), new("figure.column.locator", h => h.Observation.Locator), new("figure.column.quote", h => h.Observation.Quote),
            new("figure.column.note", h => h.Observation.Note), new("figure.column.recorded", h => $"{Days.Say(h.Observation.RecordedOn)}, {h.Observation.RecordedBy}"),
            new("figure.column.superseded", h => h.SupersededBy is { } by ? Say(call, by) : null), new("figure.column.supersedes", h => h.Supersedes.Select(step => Say(call, step))));
        return 0;
    }

    private static string Say(LedgerCall call, Step step) =>
        $"{(step.Id is { } id ? Numbers.Text(id) : null) ?? call.Say["figure.answer.simply-wrong"]}: {step.Why} ({Days.Say(step.RecordedOn)}, {step.RecordedBy})";
}
