using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Enters one figure, or one in the place of another.</summary>
[Needs(Right.AddFigures)]
public sealed class AddModel : LedgerPage
{
    private readonly WrittenFigure written = new();

    /// <summary>The fields in the order of the form.</summary>
    internal static IReadOnlyList<FigureField> Fields { get; } = Enum.GetValues<FigureField>();

    /// <summary>The figure whose place this one takes; null for none.</summary>
    public long? Supersedes { get; private set; }

    /// <summary>Why, where it takes another's place.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Which sign divides the whole from the fraction: comma, point, or empty where the number tells.</summary>
    public string Decimals { get; private set; } = "";

    /// <summary>The figure as understood, with what looks wrong; null before the form was sent.</summary>
    internal FigurePreview? Preview { get; private set; }

    /// <summary>The figure it takes the place of, in words.</summary>
    internal FigureLine? Old { get; private set; }

    /// <summary>What was typed into a field.</summary>
    internal string this[FigureField field] => written[field];

    /// <summary>The figure in words, as it was understood.</summary>
    public string Understood { get; private set; } = "";

    /// <summary>What is wrong with a field; null for nothing.</summary>
    internal string? Wrong(FigureField field) => Preview?.Mistakes.FirstOrDefault(mistake => mistake.Field == field) is { } mistake ? Say(mistake) : null;

    /// <summary>Shows the form, filled with what the address says.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        foreach (var field in Fields) written[field] = Given(Visit.Http.Request.Query[WrittenFigure.Names[(int)field]]);
        Supersedes = RowId.Parse(Visit.Http.Request.Query["supersedes"].ToString());
        await LoadAsync();
        if (Old is { Row: var row } && written[FigureField.Value].Length == 0) Fill(row);
        return Page();
    }

    /// <summary>Records the figure; what looks wrong is shown before that.</summary>
    public Task<IActionResult> OnPostAsync()
    {
        var form = Visit.Http.Request.Form;
        foreach (var field in Fields) written[field] = Given(form[WrittenFigure.Names[(int)field]]);
        (Supersedes, Why, Decimals) = (RowId.Parse(form["supersedes"].ToString()), Given(form["why"]), Given(form["decimal"]));
        return WriteAsync(async () =>
        {
            var mark = FigureOptions.Decimal(Decimals.Length == 0 ? null : Decimals);
            Preview = await FigurePreview.OfAsync(Visit, written, mark, Supersedes);
            if (Preview.Mistakes is [var first, ..]) throw new RuleBroken("observations.form-wrong", null, ("count", Numbers.Text(Preview.Mistakes.Count)), ("first", $"{Visit.Say["observations.field." + WrittenFigure.Names[(int)first.Field]]}: {Say(first)}"));
            if (Supersedes is not null && Why.Length == 0) throw new RuleBroken("observations.why-missing");
            if (Preview.Same is { } same) throw new RuleBroken("observations.there-already", null, ("id", Numbers.Text(same.Id)));
            if (Preview.Warnings.Count > 0 && form["seen"] != Preview.Seen)
            {
                await LoadAsync();
                Understood = Words(Preview.Figure!);
                return Page();
            }
            try
            {
                var added = await new AddObservation(Visit.Db, FigureQueries.Measures(Visit)).RunAsync(new(written, Visit.Province, mark, Supersedes), Visit.ActOf(Why), Visit.Stop);
                return Done(Visit.To("/observations/" + Numbers.Text(added.Observation.Id)), added.Journal!);
            }
            catch (RuleBroken broken) when (broken.Code == "observation.superseded-already")
            {
                throw new RuleBroken("observation.superseded-meanwhile", null, [.. broken.Values]);
            }
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (Supersedes is not { } id) return;
        var row = await Visit.Db.Observations.Where(o => o.ProvinceId == Visit.Province && o.Id == id).FirstOrDefaultAsync(Visit.Stop) ?? throw new RuleBroken("observation.unknown", null, ("id", Numbers.Text(id)));
        var gone = await Visit.Db.Supersessions.Where(s => s.ProvinceId == Visit.Province && s.ObservationId == id).FirstOrDefaultAsync(Visit.Stop);
        Old = (await FigureLine.OfAsync(Visit, [new(row, gone)]))[0];
    }

    private void Fill(Observation row)
    {
        (written[FigureField.Place], written[FigureField.Measure], written[FigureField.Unit]) = (Old!.Place.Code, Old.Measure, row.Unit);
        (written[FigureField.Hedge], written[FigureField.Kind]) = (Conventions.Word(row.Hedge), Conventions.Word(row.Kind));
        (written[FigureField.Document], written[FigureField.Locator], written[FigureField.Quote], written[FigureField.Note]) = (row.DocumentId is { } document ? Numbers.Text(document) : "", row.Locator ?? "", row.Quote ?? "", row.Note ?? "");
        var period = FigureText.WrittenPeriod(row.From, row.To);
        if (period.Contains('/', StringComparison.Ordinal)) (written[FigureField.From], written[FigureField.To]) = (Days.Write(row.From), Days.Write(row.To));
        else written[FigureField.AsOf] = period;
        var plain = new AnswerColumn<decimal>("column.value", value => value);
        (written[FigureField.Value], written[FigureField.Upper]) = (plain.Text(row.Value), row.Upper is { } upper ? plain.Text(upper) : "");
        Decimals = "point";
    }

    private string Words(ReadFigure figure)
    {
        var text = new FigureText(FigureQueries.Measures(Visit), Visit.Say);
        return $"{text.Measure(figure.Measure.Code)}, {figure.Place.Name}, {FigureText.Period(figure.From, figure.To)}: {text.Value(figure.Value, figure.Upper, figure.Unit, figure.Hedge)}";
    }

    private string Say(FigureMistake mistake) => Visit.Say.Say(mistake.Code == "figure.number-ambiguous" ? "observations.number-ambiguous" : mistake.Code, mistake.Values);

    private static string Given(Microsoft.Extensions.Primitives.StringValues values) => values.ToString().Trim() is var text && text.Length > 4000 ? text[..4000] : text;
}
