using System.CommandLine;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Search;

/// <summary><c>search WORDS</c>: finds documents, orders, parks, agencies and figures.</summary>
internal static class SearchCommand
{
    private const int Usual = 20;
    private const int Most = 200;

    private sealed record Row(SearchKind Kind, int Province, long Id, DateOnly? Day, string Title, string Snippet, IReadOnlyList<string> Marked);

    public static Command Create(App app)
    {
        var words = new Argument<string[]>("words") { HelpName = app.Messages["help.words"], Description = app.Messages["help.search.words"], Arity = ArgumentArity.ZeroOrMore };
        var province = new Option<int?>("--province") { Description = app.Messages["help.search.province"], HelpName = "20" };
        var kind = new Option<string>("--kind") { Description = app.Messages["help.search.kind"], HelpName = "park" };
        var limit = new Option<int>("--limit") { Description = app.Messages["help.search.limit"], HelpName = "20", DefaultValueFactory = _ => Usual };
        return LedgerCommand.Create(app, "search", app.Messages["help.search"], [words, province, kind, limit], async (call, stop) =>
        {
            var query = SearchQuery.Parse(string.Join(' ', call.Get(words) ?? []));
            if (call.Get(limit) is < 1 or > Most)
                throw new RuleBroken("call.choice", null, ("option", "--limit"), ("given", $"{call.Get(limit)}"), ("choices", $"1 … {Most}"));
            var answer = await FindEntries.RunAsync(call.Db, query, call.Get(province), KindOf(call.Get(kind)), call.Get(limit), stop);
            call.Answer.List([.. answer.Hits.Select(RowOf)],
                new("search.column.kind", r => app.Messages[$"search.kind.{Conventions.Word(r.Kind)}"]), new("column.id", r => $"{r.Province}/{r.Id}", true), new("column.day", r => r.Day),
                new("search.column.title", r => r.Title), new("search.column.found", r => r.Snippet));
            if (answer.IsPartial) call.Answer.Remark(app.Messages["search.partial"]);
            return 0;
        });
    }

    private static SearchKind? KindOf(string? word)
    {
        if (word is null) return null;
        var kinds = Enum.GetValues<SearchKind>();
        return Array.Find(kinds, kind => Conventions.Word(kind) == word) is var found && Conventions.Word(found) == word
            ? found
            : throw new RuleBroken("call.choice", null, ("option", "--kind"), ("given", word), ("choices", string.Join(", ", kinds.Select(Conventions.Word))));
    }

    private static Row RowOf(SearchHit hit) => new(
        hit.Entry.Kind,
        hit.Entry.ProvinceId,
        hit.Entry.Id,
        hit.Entry.Day == DateOnly.MinValue ? null : hit.Entry.Day,
        Shown(hit.Title),
        Shown(hit.Body),
        [.. new[] { hit.Title, hit.Body }.SelectMany(text => text.Marks.Select(mark => text.Text.Substring(mark.Start, mark.Length))).Distinct(StringComparer.Ordinal)]);

    // Marked as **word**, which reads well in a terminal and is plain in JSON and CSV.
    private static string Shown(MarkedText text)
    {
        var shown = text.Marks.Reverse().Aggregate(text.Text, (written, mark) => written.Insert(mark.Start + mark.Length, "**").Insert(mark.Start, "**"));
        return (text.CutBefore ? "… " : "") + string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + (text.CutAfter ? " …" : "");
    }
}
