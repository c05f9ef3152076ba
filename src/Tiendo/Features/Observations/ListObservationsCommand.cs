using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>observations list</c>: what was recorded; of one place the latest day first, else what was recorded last first.</summary>
internal static class ListObservationsCommand
{
    private const int Usual = 200;

    public static Command Create(App app)
    {
        var say = app.Messages;
        var place = FigureOptions.Place(say);
        var measure = FigureOptions.Measure(say);
        var kind = FigureOptions.Kind(say);
        var document = FigureOptions.Document(say);
        var from = new Option<string>("--from") { Description = say["help.figures.from"], HelpName = say["help.day"] };
        var to = new Option<string>("--to") { Description = say["help.figures.to"], HelpName = say["help.day"] };
        var limit = new Option<int?>("--limit") { Description = say["help.limit"], HelpName = say["help.number"] };
        var skip = new Option<int?>("--skip") { Description = say["help.figures.skip"], HelpName = say["help.number"] };
        return LedgerCommand.Create(app, "list", say["help.observations.list"], [place, measure, kind, document, from, to, limit, skip], async (call, stop) =>
        {
            var most = call.GetCount(limit, Usual);
            var rows = call.Db.Observations.AsQueryable();
            if (call.KnownOn is { } known) rows = rows.Where(o => o.RecordedOn <= known);
            if (call.AsOfGiven is { } day) rows = rows.Where(o => o.To <= day);
            if (call.GetDay(from) is { } first) rows = rows.Where(o => o.To >= first);
            if (call.GetDay(to) is { } last) rows = rows.Where(o => o.From <= last);
            if (call.Get(kind) is { } word)
            {
                var wanted = FigureOptions.Kind(word);
                rows = rows.Where(o => o.Kind == wanted);
            }
            if (call.Get(measure) is { } name)
            {
                var code = FigureOptions.Measure(MeasuresFile.Load(app.ListsFolder), name).Code;
                rows = rows.Where(o => o.Measure == code);
            }
            if (call.Get(document) is { } paper)
            {
                var id = RowId.Parse(paper) ?? 0;
                rows = rows.Where(o => call.Db.Documents.Any(d => d.ProvinceId == o.ProvinceId && d.Id == o.DocumentId && (d.Id == id || d.Number == paper)));
            }
            var at = call.Get(place) is { } where ? await ParksQueries.FindPlaceAsync(call.Db, null, where, call.AsOf, stop) : null;
            if (at is not null) rows = rows.Where(o => o.ProvinceId == at.ProvinceId && o.PlaceId == at.Id);
            rows = at is null ? rows.OrderByDescending(o => o.ProvinceId).ThenByDescending(o => o.Id) : rows.OrderByDescending(o => o.To).ThenByDescending(o => o.Id);
            var page = await rows.Skip(call.GetCount(skip, 0, least: 0)).Take(most + 1).ToListAsync(stop);
            var answer = await FigureRows.ReadAsync(call, page.Take(most).ToList(), stop);
            var text = new FigureText(MeasuresFile.Load(app.ListsFolder), say);
            call.Answer.List(answer,
                new("column.id", r => r.Id, true), new("column.where", r => r.PlaceName), new("column.measure", r => text.Measure(r.Measure)),
                new("column.value", r => text.Value(r.Value, r.Upper, r.Unit, r.Hedge), true), new("figure.column.period", r => FigureText.Period(r.From, r.To)),
                new("figure.column.kind", r => call.Say["figure.kind." + r.Kind]), new("figure.column.source", r => r.Source), new("figure.column.superseded", r => r.Superseded ? say["figure.answer.yes"] : null));
            if (page.Count > most) call.Answer.Remark(say["answer.more"]);
            return 0;
        });
    }
}
