using System.Collections.Concurrent;
using Tiendo.Domain.Observations;
using Tiendo.Features.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Everything in a province that does not fit together: found once, then remembered until something is written.</summary>
/// <param name="Contradictions">Figures against each other, and against what is computed from others.</param>
/// <param name="Checks">Every check that could be computed.</param>
/// <param name="FigureIds">The figures that contradictions name.</param>
internal sealed record ProvinceContradictions(IReadOnlyList<ContradictionRow> Contradictions, IReadOnlyList<CheckRow> Checks, IReadOnlySet<long> FigureIds)
{
    // One looks through a province, the others wait for the answer.
    private static readonly ConcurrentDictionary<int, SemaphoreSlim> Turns = new();

    /// <summary>Those of the province of the address, for the days asked for. Everything recorded counts unless a day is asked for.</summary>
    public static async Task<ProvinceContradictions> OfAsync(Visit visit)
    {
        var turn = Turns.GetOrAdd(visit.Province, _ => new(1));
        await turn.WaitAsync(visit.Stop);
        try
        {
            return await visit.Remembered.GetAsync(visit, $"contradictions:{visit.Language}:{visit.IsAsOfGiven}", () => FindAsync(visit));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Those that the person may see.</summary>
    public static async Task<ProvinceContradictions> OwnAsync(Visit visit)
    {
        var all = await OfAsync(visit);
        return await PlaceScopeQueries.OwnAsync(visit) is { } own
            ? Only([.. all.Contradictions.Where(row => own.Contains(row.PlaceId))], [.. all.Checks.Where(row => own.Contains(row.PlaceId))])
            : all;
    }

    private static async Task<ProvinceContradictions> FindAsync(Visit visit)
    {
        var measures = FigureQueries.Measures(visit);
        var figures = await ProvinceFigures.ReadAsync(visit.Db, visit.Province, null, visit.IsAsOfGiven ? visit.AsOf : null, visit.KnownOn, visit.Stop);
        var results = Domain.Observations.Checks.Run(ChecksFile.Load(visit.Lists, measures), measures, figures.Tree());
        var sources = await FigureSources.ReadAsync(visit.Db, figures.Figures, visit.Say, visit.Stop);
        var words = new CheckWords(measures, visit.Say);
        var contradictions = ContradictionRow.Of(figures, results, sources, measures, new(measures, visit.Say)).ToList();
        contradictions.AddRange(await NameContradictions.OfAsync(visit.Db, visit.Say, figures, visit.KnownOn, visit.Stop));
        return Only(contradictions, [.. results.Where(result => result.Verdict is Verdict.Differs or Verdict.Impossible).Select(result => CheckRow.Of(result, words))]);
    }

    private static ProvinceContradictions Only(IReadOnlyList<ContradictionRow> contradictions, IReadOnlyList<CheckRow> checks) => new(
        contradictions, checks,
        contradictions.Where(row => row.Measure != NameContradictions.Measure).SelectMany(row => row.Values).Select(said => said.Id).ToHashSet());
}
