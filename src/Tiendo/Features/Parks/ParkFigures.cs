using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Observations;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>The figures of one park, put in order for its page.</summary>
/// <param name="visit">The request.</param>
/// <param name="kind">What the park is in law: each kind has its own definition of occupancy.</param>
/// <param name="places">The park first, then its phases with their numbers.</param>
/// <param name="figures">Their figures.</param>
internal sealed class ParkFigures(Visit visit, ParkKind kind, IReadOnlyList<(long Id, int? Phase)> places, ManyFigures figures)
{
    private static readonly (string Key, string Whole, string[] Steps)[] Funnels =
    [
        ("hectares", "land.area", ["land.area", "clearance.area-counted", "clearance.area-cleared", "clearance.area-remaining", "clearance.share"]),
        ("households", "clearance.households-affected", ["clearance.households-affected", "clearance.cases-counted", "clearance.households-remaining"]),
        ("money", "clearance.compensation-plan", ["clearance.compensation-plan"]),
    ];

    // The first part of a measure's code says what it is about.
    private static readonly Dictionary<string, string> TopicOf = new(StringComparer.Ordinal)
    {
        ["land"] = "land", ["cluster"] = "land", ["park"] = "land", ["occupancy"] = "land", ["clearance"] = "clearance", ["procedure"] = "procedure", ["schedule"] = "procedure",
        ["infrastructure"] = "infrastructure", ["wastewater"] = "infrastructure", ["project"] = "tenants", ["capital"] = "tenants", ["enterprise"] = "tenants",
        ["production"] = "production", ["industry"] = "production", ["exchange"] = "production", ["labour"] = "labour",
    };

    private static readonly string[] TopicOrder = ["land", "clearance", "procedure", "infrastructure", "tenants", "production", "labour", "other"];

    /// <summary>Clearance: for each place what is known, as part of that place's own whole.</summary>
    public IReadOnlyList<ParkShown.Funnel> Clearance()
    {
        var funnels = Funnels.Select(funnel => new ParkShown.Funnel(
            funnel.Key, [.. from place in places
                            from step in funnel.Steps
                            let shown = Step(place, step, funnel.Whole)
                            where shown is not null
                            select shown]));
        // An area alone tells nothing of clearance.
        return [.. funnels.Where(funnel => funnel.Steps.Any(step => step.Figure.MeasureCode.StartsWith("clearance.", StringComparison.Ordinal)))];
    }

    /// <summary>Occupancy by each definition that applies to the kind of park, known or not, and as sources state it.</summary>
    public IReadOnlyList<ParkShown.Definition> Occupancy() =>
        [.. (kind == ParkKind.Cluster ? ["cluster.occupancy-legal", "cluster.occupancy-leased", "occupancy.stated"] : new[] { "park.occupancy", "occupancy.stated" }).Select(Definition).OfType<ParkShown.Definition>()];

    /// <summary>All figures by topic, in the order of the list of measures.</summary>
    public IReadOnlyList<ParkShown.Topic> Topics()
    {
        var order = FigureQueries.Measures(visit).All.Select((measure, at) => (measure.Code, at)).ToDictionary(pair => pair.Code, pair => pair.at, StringComparer.Ordinal);
        var phases = places.ToDictionary(place => place.Id, place => place.Phase);
        return
        [
            .. from key in figures.Keys
               where figures.Of(key.Place, key.Measure, key.Kind) is not null
               orderby order[key.Measure], phases[key.Place] ?? 0, key.Kind
               group new ParkShown.TopicFigure(figures.Show(visit, key.Place, key.Measure, key.Kind)!, key.Kind, phases[key.Place]) by TopicOf.GetValueOrDefault(key.Measure.Split('.')[0], "other") into topic
               orderby Array.IndexOf(TopicOrder, topic.Key)
               select new ParkShown.Topic(topic.Key, [.. topic]),
        ];
    }

    private ParkShown.FunnelStep? Step((long Id, int? Phase) place, string measure, string whole)
    {
        if (figures.OfEither(place.Id, measure) is not { } found) return null;
        var unit = FigureQueries.Measures(visit).Of(measure)!.Unit;
        var all = measure == whole || unit == "percent" || figures.OfEither(place.Id, whole) is not { } total ? null : Units.Convert(total.Figure.Value, total.Figure.Unit, unit);
        return new(
            figures.Show(visit, place.Id, measure, found.Kind)!, place.Phase, unit == "percent" ? null : Units.Convert(found.Figure.Value, found.Figure.Unit, unit), all,
            all is null ? null : Name(whole));
    }

    private ParkShown.Definition? Definition(string code)
    {
        if (FigureQueries.Measures(visit).Of(code) is not { } measure) return null;
        var place = places[0].Id;
        var stated = figures.Show(visit, place, code);
        var isDefined = code != "occupancy.stated";
        if (!isDefined && stated is null) return null;
        var (part, whole) = isDefined ? (Either(measure.Numerator), Either(measure.Denominator)) : (null, null);
        var share = part is { Area: { } above } && whole is { Area: > 0 and var below } ? above / below * 100 : (decimal?)null;
        return new(code, Name(code), measure.Definition, measure.LegalBasis, stated, part?.Shown, whole?.Shown, share, isDefined ? Name(measure.Numerator) : null, isDefined ? Name(measure.Denominator) : null);

        (FigureShown Shown, decimal? Area)? Either(string? of) => of is not null && figures.OfEither(place, of) is { } found
            ? (figures.Show(visit, place, of, found.Kind)!, Units.Convert(found.Figure.Value, found.Figure.Unit, "ha"))
            : null;
    }

    private string Name(string? code) => code is not null && FigureQueries.Measures(visit).Of(code) is { } measure ? visit.Language == "vi" ? measure.Vietnamese : measure.English : "";
}
