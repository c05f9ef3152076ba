using System.Text;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;
using Tiendo.Features.Notices;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>A reading and what a person accepts of it.</summary>
/// <param name="Notice">The file as read.</param>
/// <param name="Bytes">Its bytes, which are kept.</param>
/// <param name="Chosen">Numbers of the orders accepted, from 1.</param>
/// <param name="Changes">What the person changes, by number.</param>
public sealed record ReadingAccepted(NoticeFile Notice, byte[] Bytes, IReadOnlySet<int> Chosen, IReadOnlyDictionary<int, OrderChange> Changes);

/// <summary>What came of an acceptance.</summary>
/// <param name="Document">The document, kept with its reading.</param>
/// <param name="Directives">The new directives, with their places.</param>
/// <param name="Dropped">Orders left out, with the reason given.</param>
/// <param name="Known">Orders that had been accepted before: number and id.</param>
/// <param name="Row">The journal row.</param>
public sealed record AcceptedOrders(
    Document Document, IReadOnlyList<Directive> Directives, IReadOnlyList<(int Ordinal, string Why)> Dropped, IReadOnlyDictionary<int, long> Known, JournalRow Row);

/// <summary>Turns orders of a reading into directives, because a person says so.</summary>
/// <param name="db">The data.</param>
/// <param name="register">Finds bodies.</param>
/// <param name="listsFolder">Where the list of units lies, in case none was loaded.</param>
public sealed class AcceptReading(TiendoDb db, AgencyRegister register, string? listsFolder = null)
{
    /// <summary>Keeps the document and the orders chosen, in one write.</summary>
    /// <exception cref="RuleBroken">directives.nothing-new, directives.number-beyond</exception>
    public async Task<AcceptedOrders> RunAsync(int provinceId, ReadingAccepted input, Act act, CancellationToken stop)
    {
        var count = input.Notice.Reading.Directives.Count;
        if (input.Chosen.Concat(input.Changes.Keys).FirstOrDefault(n => n < 1 || n > count) is not 0 and var beyond)
            throw new RuleBroken("directives.number-beyond", null, ("given", Numbers.Text(beyond)), ("count", Numbers.Text(count)));
        var dropped = input.Changes.Where(c => c.Value.Drop is not null).OrderBy(c => c.Key).Select(c => (Ordinal: c.Key, Why: c.Value.Drop!)).ToList();

        await using var write = await Write.BeginAsync(db, provinceId, "notices.accept", WithDropped(act, dropped), stop);
        var (document, _) = await AddDocument.KeepAsync(db, write, DocumentOf(input), stop);
        var known = await ReadOrders.AcceptedAsync(db, provinceId, document.Id, stop);
        var chosen = input.Chosen.Where(n => !known.ContainsKey(n) && !dropped.Exists(d => d.Ordinal == n)).Order().ToList();
        if (chosen.Count == 0) throw new RuleBroken("directives.nothing-new", input.Notice.Source);

        var orders = new ReadOrders(db, register, await ParksQueries.FinderAsync(db, provinceId, stop, listsFolder), input.Notice, provinceId, act.Day);
        var directives = new List<Directive>();
        foreach (var ordinal in chosen)
        {
            var directive = orders.Accept(ordinal, input.Changes.GetValueOrDefault(ordinal, OrderChange.None), write.NextId(), document.Id, act);
            var accepted = Lifecycle.Accept(directive, write.NextId(), directive.ChangedWhy);
            db.Add(directive);
            db.Add(accepted);
            KeepStates.Add(db, directive, [accepted]);
            directives.Add(directive);
        }

        await SearchIndex.PutAsync(db, directives.ConvertAll(DirectivesSearch.EntryOf), stop);
        return new(document, directives, dropped, known, await write.CommitAsync(stop));
    }

    // The reason for leaving an order out stands in the journal with the acceptance of the others.
    private static Act WithDropped(Act act, List<(int Ordinal, string Why)> dropped) =>
        dropped.Count == 0 ? act : act with { Why = act.Why + "; " + string.Join("; ", dropped.Select(d => $"bỏ {d.Ordinal}: {d.Why}")) };

    private static DocumentInput DocumentOf(ReadingAccepted input)
    {
        var read = input.Notice.Reading.Document;
        var name = Path.GetFileName(input.Notice.Source);
        return new(read.Kind == "quyết định" ? SourceRank.Decision : SourceRank.Official, read.Kind ?? "văn bản", read.Subject ?? read.Number ?? name)
        {
            Number = read.Number, IssuedOn = read.Date, Issuer = read.Issuer, FileName = name, Bytes = input.Bytes, Reading = ReadingOf(input.Notice),
        };
    }

    private static string ReadingOf(NoticeFile notice)
    {
        using var bytes = new MemoryStream();
        using (var json = new ReadingJson(bytes, Messages.Vietnamese, withText: true, several: false))
        {
            json.Write(notice);
            json.Finish();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
