using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Why a figure answers and why each other one does not, in sentences.</summary>
internal sealed class ChoiceWords(FigureText text, FigureSources sources)
{
    /// <summary>Why this figure; or that there is none.</summary>
    public string Explain(FigureQuestion question, Choice choice)
    {
        var day = Days.Say(question.AsOf);
        if (choice.Chosen is not { } chosen) return Say("figure.choice.none", ("day", day));
        var live = choice.Others.Where(rival => rival.Why != NotChosen.Superseded).ToList();
        var reasons = new List<string> { Say(live.Count == 0 ? "figure.choice.only" : "figure.choice.latest", ("figure", Figure(chosen)), ("day", day)) };
        if (live.Exists(rival => rival.Why == NotChosen.LighterSource)) reasons.Add(Say("figure.choice.rank", ("rank", Rank(chosen))));
        if (live.Exists(rival => rival.Why == NotChosen.RecordedEarlier)) reasons.Add(Say("figure.choice.last", ("id", Numbers.Text(chosen.Id))));
        if (question.Measure.Nature == MeasureNature.Flow) reasons.Add(Say("figure.choice.flow", ("length", Length(chosen))));
        return string.Join(" ", reasons);
    }

    /// <summary>Why this one does not answer, and whether it fits the one that does.</summary>
    public string Explain(Rival rival, Observation? chosen)
    {
        var row = rival.Observation;
        var why = Say(
            rival.Why switch
            {
                NotChosen.EarlierDay => "figure.rival.earlier-day",
                NotChosen.LighterSource => "figure.rival.lighter-source",
                NotChosen.RecordedEarlier => "figure.rival.recorded-earlier",
                NotChosen.OtherPeriodLength => "figure.rival.other-period",
                _ when rival.Supersession?.ById is not null => "figure.rival.superseded-by",
                _ => "figure.rival.superseded",
            },
            ("rank", Rank(row)), ("than", chosen is null ? "" : Rank(chosen)), ("length", Length(row)),
            ("by", Numbers.Text(rival.Supersession?.ById ?? 0)), ("why", rival.Supersession?.Why ?? ""));
        return rival.Agreement == Agreement.NotAsked ? why : $"{why}; {Say("figure.agreement." + rival.Agreement)}";
    }

    /// <summary>"khoảng 372 ha (2024, Báo X)".</summary>
    public string Figure(Observation row) => $"{text.Value(row)} ({FigureText.Period(row.From, row.To)}, {sources.Name(row)})";

    private string Rank(Observation row) => Say("figure.rank." + row.Rank);

    private string Length(Observation row)
    {
        var (months, days) = PeriodLength.Of(row.From, row.To);
        return (months, days) switch
        {
            (12, _) => Say("figure.period.year"),
            (1, _) => Say("figure.period.month"),
            ( > 0, _) => Say("figure.period.months", ("count", Numbers.Text(months))),
            _ => Say("figure.period.days", ("count", Numbers.Text(days))),
        };
    }

    private string Say(string key, params (string Name, string Value)[] values) => text.Messages.Say(key, values);
}
