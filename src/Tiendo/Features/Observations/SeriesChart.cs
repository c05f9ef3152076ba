using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>A series as the chart island draws it: every source with its own mark, targets, plans and what was set aside apart.</summary>
internal static class SeriesChart
{
    private static readonly string[] Marks = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow"];

    private sealed record Point(string Day, decimal Value, decimal? Upper, string Label, string Href);

    private sealed record Source(string Name, string Mark, IReadOnlyList<Point> Points);

    private sealed record Words(string Label);

    private sealed record Drawn(string Unit, string Kind, IReadOnlyList<Source> Sources, Words Words);

    /// <summary>What the island gets; null for dates, for yes and no, and where nothing converts.</summary>
    public static object? Of(Visit visit, Place place, Measure measure, string unit, ExchangeRate? rate, IReadOnlyList<ListedFigure> listed, FigureText text, FigureSources sources)
    {
        if (measure.Nature is MeasureNature.Date or MeasureNature.Flag) return null;
        var groups = listed.GroupBy(one => (Sort: SortOf(one), Speaker: SortOf(one) == Sort.Gone ? "" : sources.Claim(one.Row).Source)).OrderBy(group => group.Key.Sort).ThenByDescending(group => group.Count());
        var (drawn, marked) = (new List<Source>(), 0);
        foreach (var group in groups)
        {
            var points = group.OrderBy(one => one.Row.To).Select(PointOf).OfType<Point>().ToList();
            if (points.Count > 0) drawn.Add(new(NameOf(group.Key.Sort, [.. group]), MarkOf(group.Key.Sort), points));
        }
        // One mark alone is no course of anything.
        if (drawn.Sum(source => source.Points.Count) < 2) return null;
        return new Drawn(UnitWords.Unit(unit, visit.Say).Trim(), "series", drawn, new(visit.Say.Say("observations.chart", ("measure", text.Measure(measure.Code)), ("place", place.Name))));

        Point? PointOf(ListedFigure one) => Units.Convert(one.Row.Value, one.Row.Unit, unit, rate) is not { } value
            ? null
            : new(Days.Write(one.Row.To), value, one.Row.Upper is { } upper ? Units.Convert(upper, one.Row.Unit, unit, rate) : null,
                $"{text.Value(one.Row)} ({FigureText.Period(one.Row.From, one.Row.To)})", visit.To("/observations/" + Numbers.Text(one.Row.Id)));

        string NameOf(Sort sort, IReadOnlyList<ListedFigure> all)
        {
            if (sort == Sort.Gone) return visit.Say["observations.chart.gone"];
            var document = sources.Of(all[0].Row);
            var name = all.Select(one => one.Row.DocumentId).Distinct().Count() == 1 ? sources.Name(all[0].Row) : document?.Issuer ?? document?.Publisher ?? sources.Name(all[0].Row);
            return sort == Sort.Actual ? name : $"{visit.Say[sort == Sort.Target ? "figure.kind.Target" : "figure.kind.Plan"]}: {name}";
        }

        string MarkOf(Sort sort) => sort switch { Sort.Target => "emptyTriangle", Sort.Plan => "emptyRect", Sort.Gone => "emptyCircle", _ => Marks[marked++ % Marks.Length] };
    }

    private enum Sort { Actual, Plan, Target, Gone }

    private static Sort SortOf(ListedFigure one) => one.Gone is not null ? Sort.Gone : FigureQuestion.Answered(one.Row.Kind) switch { FigureKind.Target => Sort.Target, FigureKind.Plan => Sort.Plan, _ => Sort.Actual };
}
