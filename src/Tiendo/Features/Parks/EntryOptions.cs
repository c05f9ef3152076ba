using System.CommandLine;
using Tiendo.Domain.Parks;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>What every entry about a park may say: its days, its source, a remark.</summary>
internal sealed class EntryOptions(Messages say)
{
    private readonly Option<string> from = new("--from") { Description = say["help.parks.from"], HelpName = say["help.day"] };
    private readonly Option<string> to = new("--to") { Description = say["help.parks.to"], HelpName = say["help.day"] };
    private readonly Option<string> document = new("--document") { Description = say["help.parks.document"], HelpName = say["help.number"] };
    private readonly Option<string> source = new("--source") { Description = say["help.parks.source"], HelpName = say["help.words"] };
    private readonly Option<bool> uncertain = new("--uncertain") { Description = say["help.parks.uncertain"] };
    private readonly Option<string> note = new("--note") { Description = say["help.parks.note"], HelpName = say["help.words"] };
    private readonly Option<string> why = new("--why") { Description = say["help.why"], HelpName = say["help.words"] };

    public IEnumerable<Symbol> All => [from, to, document, source, uncertain, note, why];

    /// <summary>Records one row with what the options say.</summary>
    public async Task<int> RecordAsync(LedgerCall call, int provinceId, string operation, ParkRow row, CancellationToken stop)
    {
        var paper = call.Get(document) is { } text ? (await DocumentsQueries.FindAsync(call.Db, provinceId, text, stop)).Id : (long?)null;
        var full = row with
        {
            From = call.GetDay(from), To = call.GetDay(to), DocumentId = paper, Source = call.Get(source), Uncertain = call.Get(uncertain), Note = call.Get(note),
        };
        var act = call.ActOf(call.Get(why) ?? call.Say["parks.why"], paper);
        var journal = await new RecordParks(call.Db, call.App.ListsFolder).RunAsync(provinceId, operation, [full], act, stop);
        var park = (await ParkHistories.LoadAsync(call.Db, provinceId, stop)).First(known => known.Place.Code == row.Code || known.PhasePlaces.Any(phase => phase.Code == row.Code));
        await ShowParkCommand.ShowAsync(call, park, stop);
        call.SayRecorded(journal);
        return 0;
    }

    /// <summary>Describes an argument by the keys of its word and its help.</summary>
    public Argument<string> Needed(string name, string word, string help) =>
        new(name) { Arity = ArgumentArity.ZeroOrOne, HelpName = say[word], Description = say[help] };
}
