using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Parks;

namespace Tiendo.Features.Observations;

/// <summary>One figure to record, and the observation whose place it takes.</summary>
internal sealed record FigureToAdd(WrittenFigure Written, int? ProvinceId, DecimalMark Mark, long? Supersedes);

/// <summary>What became of it.</summary>
/// <param name="Observation">What is recorded now, or was recorded already.</param>
/// <param name="Doubts">What looks wrong and is let in.</param>
/// <param name="Journal">The journal row; null when the same figure was there already.</param>
internal sealed record FigureAdded(Observation Observation, IReadOnlyList<FigureMistake> Doubts, JournalRow? Journal);

/// <summary>Records one figure.</summary>
internal sealed class AddObservation(TiendoDb db, Measures measures)
{
    /// <exception cref="RuleBroken">figure.…, observation.unknown, observation.superseded-already, observation.other-matter</exception>
    public async Task<FigureAdded> RunAsync(FigureToAdd input, Act act, CancellationToken stop)
    {
        var reader = new FigureReader(measures, new(db, input.ProvinceId), input.Mark, act.Day);
        var figure = await reader.ReadAsync(input.Written, stop);
        if (figure is null)
        {
            var mistake = reader.Mistakes[0];
            throw new RuleBroken(mistake.Code, "--" + WrittenFigure.Names[(int)mistake.Field].Replace("as_of", "on", StringComparison.Ordinal), [.. mistake.Values]);
        }
        if (input.Supersedes is null && await SameAsync(figure, stop) is { } same) return new(same, reader.Doubts, null);

        await using var write = await Write.BeginAsync(db, figure.Place.ProvinceId, "observations.add", figure.Document is { } document ? act with { DocumentId = document.Id } : act, stop);
        if (figure.Place.Id < 0) figure = figure with { Place = await ParksQueries.FindPlaceAsync(db, write.ProvinceId, figure.Place.Code, act.Day, stop) };
        var observation = figure.ToObservation(write.NextId(), act);
        db.Add(observation);
        if (input.Supersedes is { } old) db.Add(await SupersedeObservation.DecideAsync(db, write.ProvinceId, old, observation, act, stop));
        if (ObservationsSearch.EntryOf(observation, figure.Place.Name) is { } entry) await SearchIndex.PutAsync(db, entry, stop);
        return new(observation, reader.Doubts, await write.CommitAsync(stop));
    }

    internal async Task<Observation?> SameAsync(ReadFigure figure, CancellationToken stop)
    {
        var there = await db.Observations.AsNoTracking()
            .Where(o => o.ProvinceId == figure.Place.ProvinceId && o.PlaceId == figure.Place.Id && o.Measure == figure.Measure.Code && o.To == figure.To)
            .Where(o => !db.Supersessions.Any(s => s.ProvinceId == o.ProvinceId && s.ObservationId == o.Id))
            .ToListAsync(stop);
        return there.Find(row => Statement.Of(row) == figure.Statement);
    }
}
