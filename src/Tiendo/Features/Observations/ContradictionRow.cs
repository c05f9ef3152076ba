using System.Text.Json.Serialization;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Observations;

/// <summary>Whether figures of sources stand against each other, or against what is computed from others.</summary>
internal enum ContradictionKind { Rivals, Check }

/// <summary>One contradiction as it is answered.</summary>
internal sealed record ContradictionRow(
    [property: JsonIgnore] long PlaceId, string Place, string PlaceName, string Measure, ContradictionKind Kind, string Reason, CheckSeverity? Severity, IReadOnlyList<ContradictionRow.Said> Values, string Explanation)
{
    /// <summary>One figure in it; the value is a number, or a name where names contradict a kind.</summary>
    internal sealed record Said(object Value, string Unit, string AsOf, string Source, decimal? Upper, Hedge Hedge, string Measure, string Place, long Id);

    /// <summary>Everything that does not fit in a province: rivals, then checks that fail.</summary>
    public static IEnumerable<ContradictionRow> Of(ProvinceFigures figures, IReadOnlyList<CheckResult> checks, FigureSources sources, Measures measures, FigureText text)
    {
        var (words, checkWords) = (new ChoiceWords(text, sources), new CheckWords(measures, text.Messages));
        // A check over phases tells of a phase's figures at the park and at the phase: once is enough.
        var failed = checks.Where(result => result.Verdict is Verdict.Differs or Verdict.Impossible)
            .DistinctBy(result => (result.Check.Code, string.Join(' ', result.Figures.Select(row => row.Id)))).ToList();
        var same = failed.Where(result => result.Check.Shape == CheckShape.Same).Select(result => result.Figures.Select(row => row.Id).ToHashSet()).ToList();
        foreach (var found in Contradictions.Among(figures.Figures.Select(sources.Claim), measures))
        {
            // What a check on related measures tells with more figures is not told twice.
            if (found.Sort == ContradictionSort.OverTime && same.Exists(ids => found.Claims.All(claim => ids.Contains(claim.Observation.Id)))) continue;
            var list = string.Join("; ", found.Claims.Select(claim => words.Figure(claim.Observation)));
            yield return New(
                figures.Places[found.PlaceId], found.Measure, ContradictionKind.Rivals, found.Sort == ContradictionSort.SameTime ? "same-time" : "over-time", null,
                found.Claims.Select(claim => claim.Observation), text.Messages.Say("figure.contradiction." + found.Sort, ("figures", list)));
        }
        foreach (var result in failed)
        {
            var isSame = result.Check.Shape == CheckShape.Same;
            yield return New(
                result.Place, (isSame ? result.Terms[^1].Figure : result.Figures.First()).Measure, isSame ? ContradictionKind.Rivals : ContradictionKind.Check, result.Check.Code, result.Severity,
                result.Figures, isSame ? $"{checkWords.Explain(result)} {text.Messages["figure.contradiction.other-day"]}" : checkWords.Explain(result));
        }

        ContradictionRow New(Place place, string measure, ContradictionKind kind, string reason, CheckSeverity? severity, IEnumerable<Observation> rows, string explanation) => new(
            place.Id, place.Code, place.Name, measure, kind, reason, severity,
            [.. rows.Select(row => new Said(
                row.Value, row.Unit, FigureText.WrittenPeriod(row.From, row.To), sources.Name(row), row.Upper, row.Hedge, row.Measure, figures.Places[row.PlaceId].Code, row.Id))],
            explanation);
    }
}
