using System.Security.Cryptography;
using System.Text;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>A figure before it is recorded: how it was understood, what is wrong, and what looks like a slip of the pen.</summary>
/// <param name="Figure">As understood; null when there are mistakes.</param>
/// <param name="Mistakes">What cannot be recorded.</param>
/// <param name="Warnings">What looks wrong and can be recorded all the same, in words.</param>
/// <param name="Same">The figure that says the same already.</param>
internal sealed record FigurePreview(ReadFigure? Figure, IReadOnlyList<FigureMistake> Mistakes, IReadOnlyList<string> Warnings, Observation? Same)
{
    private const int MostWarnings = 20;

    /// <summary>Says which warnings a person has seen: others are to be seen first.</summary>
    public string Seen => Warnings.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Warnings))))[..16];

    /// <summary>Looks at one figure.</summary>
    public static async Task<FigurePreview> OfAsync(Visit visit, WrittenFigure written, DecimalMark mark, long? supersedes)
    {
        var measures = FigureQueries.Measures(visit);
        var reader = new FigureReader(measures, new(visit.Db, visit.Province), mark, visit.Today);
        if (await reader.ReadAsync(written, visit.Stop) is not { } figure) return new(null, [.. reader.Mistakes], [], null);
        var warnings = reader.Doubts.Select(doubt => visit.Say.Say(doubt.Code, doubt.Values)).ToList();
        var same = supersedes is null ? await new AddObservation(visit.Db, measures).SameAsync(figure, visit.Stop) : null;
        if (figure.Place.Id > 0) warnings.AddRange(await AgainstAsync(visit, [figure], await NearAsync(visit, figure.Place), supersedes));
        return new(figure, [], warnings, same);
    }

    /// <summary>What new figures contradict, and which checks fail with them.</summary>
    public static async Task<IReadOnlyList<string>> AgainstAsync(Visit visit, IReadOnlyList<ReadFigure> figures, IReadOnlyDictionary<long, Place> places, long? supersedes)
    {
        var measures = FigureQueries.Measures(visit);
        var there = await ProvinceFigures.OfAsync(visit.Db, visit.Province, places, visit.Stop);
        var first = long.MaxValue - figures.Count;
        var fresh = figures.Where(figure => places.ContainsKey(figure.Place.Id)).Select((figure, at) => figure.ToObservation(first + at, visit.ActOf(""))).ToList();
        var all = new ProvinceFigures(places, [.. there.Figures.Where(row => row.Id != supersedes), .. fresh]);
        var (text, concerned) = (new FigureText(measures, visit.Say), fresh.Select(row => (row.PlaceId, row.Measure)).ToHashSet());
        var sources = await FigureSources.ReadAsync(visit.Db, all.Figures, visit.Say, visit.Stop);
        var words = new ChoiceWords(text, sources);
        var warnings = Contradictions.Among(all.Figures.Where(row => concerned.Contains((row.PlaceId, row.Measure))).Select(sources.Claim), measures)
            .Where(found => found.Claims.Any(claim => claim.Observation.Id >= first))
            .Select(found => visit.Say.Say("figure.contradiction." + found.Sort, ("figures", string.Join("; ", found.Claims.Select(claim => words.Figure(claim.Observation))))));
        var checkWords = new CheckWords(measures, visit.Say);
        var failed = Domain.Observations.Checks.Run(ChecksFile.Load(visit.Lists, measures), measures, all.Tree())
            .Where(result => result.Verdict is Verdict.Differs or Verdict.Impossible && result.Figures.Any(row => row.Id >= first))
            .DistinctBy(result => (result.Check.Code, string.Join(' ', result.Figures.Select(row => row.Id))))
            .Select(checkWords.Explain);
        return [.. warnings.Concat(failed).Distinct().Take(MostWarnings)];
    }

    // The figures it can stand against: those of a park with its phases; of a province or commune its own.
    private static async Task<IReadOnlyDictionary<long, Place>> NearAsync(Visit visit, Place place)
    {
        var places = await PlaceScopeQueries.AllAsync(visit);
        var park = place.Kind == PlaceKind.Phase ? place.ParentId ?? place.Id : place.Id;
        return places.Values.Where(near => near.Id == place.Id || (place.Kind is PlaceKind.Park or PlaceKind.Phase && (near.Id == park || near.ParentId == park))).ToDictionary(near => near.Id);
    }
}
