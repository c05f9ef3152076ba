using System.CommandLine;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary><c>documents add</c>: a file, or what a document is called.</summary>
internal static class AddDocumentCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, HelpName = say["help.file"], Description = say["help.documents.file"] };
        var number = Words("--number", "help.documents.number");
        var issued = new Option<string>("--issued") { Description = say["help.documents.issued"], HelpName = say["help.day"] };
        var issuer = Words("--issuer", "help.documents.issuer");
        var kind = Words("--kind", "help.documents.kind");
        var title = Words("--title", "help.documents.title");
        var publisher = Words("--publisher", "help.documents.publisher");
        var language = new Option<string>("--language") { Description = say["help.documents.language"], HelpName = "vi|en" };
        var rank = new Option<string>("--rank") { Description = say["help.documents.rank"], HelpName = "decision|official|report|press|other" };
        var province = AgenciesQueries.ProvinceOption(say);
        var why = Words("--why", "help.why");
        return LedgerCommand.Create(app, "add", say["help.documents.add"], [file, number, issued, issuer, kind, title, publisher, language, rank, province, why], async (call, stop) =>
        {
            var path = call.Get(file);
            var name = call.Get(title) ?? call.Get(number) ?? (path is null ? null : Path.GetFileName(path));
            if (name is null) throw new RuleBroken("document.nothing-said");
            var input = new DocumentInput(RankOf(call.Get(rank)), call.Get(kind) ?? say["document.kind-unsaid"], name)
            {
                Number = call.Get(number), IssuedOn = call.GetDay(issued), Issuer = call.Get(issuer), Publisher = call.Get(publisher),
                Language = LanguageOf(call.Get(language)), FileName = path is null ? null : Path.GetFileName(path), Bytes = path is null ? null : DocumentBytes.Read(path),
            };
            var provinceId = await AgenciesQueries.WrittenProvinceAsync(call, province, null, stop);
            var (document, row) = await new AddDocument(call.Db).RunAsync(provinceId, input, call.ActOf(call.Get(why) ?? say["document.why-add"]), stop);
            if (row is null) call.Answer.Remark(say.Say("document.known", ("id", Numbers.Text(document.Id)), ("name", DocumentsQueries.Name(document))));
            call.Answer.Show(DocumentRow.Of(document), DocumentRow.Columns);
            if (row is not null) call.SayRecorded(row);
            return 0;
        });

        Option<string> Words(string option, string help) => new(option) { Description = say[help], HelpName = say["help.words"] };
    }

    private static SourceRank RankOf(string? text) => text switch
    {
        null or "official" => SourceRank.Official,
        "decision" => SourceRank.Decision,
        "report" => SourceRank.Report,
        "press" => SourceRank.Press,
        "other" => SourceRank.Other,
        _ => throw new RuleBroken("call.choice", null, ("option", "--rank"), ("given", text), ("choices", "decision, official, report, press, other")),
    };

    private static string LanguageOf(string? text) => text switch
    {
        null => "vi",
        "vi" or "en" => text,
        _ => throw new RuleBroken("call.choice", null, ("option", "--language"), ("given", text), ("choices", "vi, en")),
    };
}
