using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Observations;

/// <summary>A place while it is checked: its figures by measure, the latest first, and the place above it.</summary>
internal sealed class CheckedPlace
{
    private readonly ILookup<string, Observation> figures;

    public CheckedPlace(PlaceFigures place, CheckedPlace? parent, Measures measures)
    {
        (Place, Parent, Measures) = (place.Place, parent, measures);
        figures = place.Figures.Where(figure => figure.Kind != ObservationKind.Target)
            .OrderByDescending(figure => figure.To).ThenBy(figure => figure.Rank).ThenByDescending(figure => figure.RecordedOn).ThenByDescending(figure => figure.Id)
            .ToLookup(figure => figure.Measure, StringComparer.Ordinal);
        Parts = [.. place.Parts.Select(part => new CheckedPlace(part, this, measures))];
    }

    public Place Place { get; }

    public CheckedPlace? Parent { get; }

    public Measures Measures { get; }

    public IReadOnlyList<CheckedPlace> Parts { get; }

    public IEnumerable<CheckedPlace> Phases => Parts.Where(part => part.Place.Kind == PlaceKind.Phase);

    /// <summary>Every figure of the place, by measure.</summary>
    public ILookup<string, Observation> All => figures;

    /// <summary>The figures of a measure, the latest first.</summary>
    public IEnumerable<Observation> Of(string measure) => figures[measure];

    /// <summary>The claims of a check, the earliest first.</summary>
    public IEnumerable<CheckTerm> Claims(string measure) =>
        Of(measure).Reverse().Select(figure => Term(figure, Measures[measure].Unit)).OfType<CheckTerm>();

    /// <summary>A figure in a unit; null when it cannot be converted.</summary>
    public CheckTerm? Term(Observation figure, string unit) =>
        Units.Convert(figure.Value, figure.Unit, unit) is { } value && Bounds.Of(figure, unit) is { } bounds ? new(figure, Place, value, bounds, unit) : null;

    /// <summary>The figure to hold against a claim of the same day and, where both are flows, the same period: the claim's own source first.</summary>
    public CheckTerm? SameDay(string measure, Observation claim, string unit) => Best(measure, claim, unit, figure => figure.To == claim.To);

    /// <summary>The latest figure that counts on the day of a claim.</summary>
    public CheckTerm? Latest(string measure, Observation claim, string unit) => Best(measure, claim, unit, figure => figure.To <= claim.To);

    private CheckTerm? Best(string measure, Observation claim, string unit, Func<Observation, bool> fits)
    {
        var samePeriod = Measures[measure].Nature == MeasureNature.Flow && Measures[claim.Measure].Nature == MeasureNature.Flow;
        Observation? best = null;
        foreach (var figure in Of(measure))
        {
            if (!fits(figure) || (samePeriod && figure.From != claim.From)) continue;
            if (best is not null && figure.To < best.To) break;
            if (best is null || (figure.DocumentId is not null && figure.DocumentId == claim.DocumentId && best.DocumentId != claim.DocumentId)) best = figure;
        }
        return best is null ? null : Term(best, unit);
    }
}
