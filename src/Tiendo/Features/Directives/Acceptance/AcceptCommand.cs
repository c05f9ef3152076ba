using System.CommandLine;
using System.Text;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary><c>notices accept</c>: reads a notice, shows its orders, and keeps those that a person accepts.</summary>
internal static class AcceptCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var file = new Argument<string>("file") { HelpName = say["help.file"], Description = say["help.notices.file"], Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = say["help.notices.all"] };
        var only = new Option<string>("--only") { Description = say["help.notices.only"], HelpName = "1,3-5" };
        var sure = new Option<bool>("--without-doubts") { Description = say["help.notices.without-doubts"] };
        var edit = new Option<string>("--edit") { Description = say["help.notices.edit"], HelpName = say["help.file"] };
        var province = AgenciesQueries.ProvinceOption(say);
        var join = new Option<bool>("--join-proposed") { Description = say["help.notices.join-proposed"] };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        return LedgerCommand.Create(app, "accept", say["help.notices.accept"], [file, all, only, sure, edit, join, province, why], async (call, stop) =>
        {
            var path = call.Need(file);
            var (bytes, notice) = Read(app, path, stop);
            var register = await AgenciesQueries.RegisterAsync(call.Db, app.ListsFolder, stop);
            var header = notice.Reading.Document;
            var provinceId = await AgenciesQueries.WrittenProvinceAsync(call, province, ProvinceWords(header), stop);
            var changes = call.Get(edit) is { } edits ? OrderChangesFile.Read(edits) : new Dictionary<int, OrderChange>();
            var choice = new AcceptanceChoice(notice.Reading.Directives, changes);
            var chosen = choice.Of(call.Get(all), call.Get(only), call.Get(sure));

            if (chosen is null)
            {
                var proposals = await OrderProposal.OfAsync(call, notice, provinceId, register, stop);
                AcceptanceAnswer.Propose(call, notice, proposals);
                if (proposals.Count == 0) throw new RuleBroken("directives.no-orders", path);
                chosen = Ask(call, choice);
                if (chosen is null)
                {
                    call.Answer.Remark(say.Say("notices.how-to-accept", ("file", path)));
                    return 0;
                }
            }

            var accepted = await new AcceptReading(call.Db, register, app.ListsFolder).RunAsync(
                provinceId, new(notice, chosen, changes) { Bytes = bytes }, call.ActOf(call.Get(why) ?? say.Say("notices.why-accept", ("document", header.Number ?? path))), stop);
            var repeated = await MilestonesLinks.RepeatedAsync(call, register, provinceId, accepted.Document.Id, [.. accepted.Directives.Select(d => d.Id)], call.Get(join), stop);
            AcceptanceAnswer.Tell(call, accepted, register, repeated);
            return 0;
        }, createsData: true);
    }

    private static (byte[] Bytes, NoticeFile Notice) Read(App app, string path, CancellationToken stop)
    {
        var bytes = DocumentBytes.Read(path);
        var text = new NoticeSource(path).Read(new DocumentReader(), app.Terminal.Input, new ReadNotices.PageLine(app, path), stop);
        app.Terminal.ShowProgress("");
        return (bytes, new(path, text, new NoticeReader(AgencyLists.Load(app.ListsFolder)).Read(text.Text)));
    }

    // "UBND tỉnh Lạng Sơn" names its province last; a body without one speaks from where it signs.
    private static string? ProvinceWords(NoticeDocument header) =>
        header.Issuer is { } issuer && issuer.IndexOf("tỉnh ", StringComparison.Ordinal) is >= 0 and var at ? issuer[(at + "tỉnh ".Length)..] : header.Place;

    // Only where a person looks at the screen and can answer.
    private static IReadOnlySet<int>? Ask(LedgerCall call, AcceptanceChoice choice)
    {
        if (!call.App.Terminal.OutputIsTerminal || call.Answer.Form != AnswerForm.Table) return null;
        call.Answer.Remark(call.Say["notices.ask"]);
        using var input = new StreamReader(call.App.Terminal.Input, Encoding.UTF8, leaveOpen: true);
        return choice.Answered(input.ReadLine());
    }
}
