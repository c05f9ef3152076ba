using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Sources;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>A reading and what a person accepts of it.</summary>
/// <param name="Notice">The file as read.</param>
/// <param name="Chosen">Numbers of the orders accepted, from 1.</param>
/// <param name="Changes">What the person changes, by number; where nothing is said, what was changed in the review before.</param>
public sealed record ReadingAccepted(NoticeFile Notice, IReadOnlySet<int> Chosen, IReadOnlyDictionary<int, OrderChange> Changes)
{
    /// <summary>The file's bytes, which are kept; null where <see cref="DocumentId"/> is given.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The notice in the inbox; null for a file that is kept now.</summary>
    public long? DocumentId { get; init; }

    /// <summary>The version of each order that the person saw; where none is given, whatever there is.</summary>
    public IReadOnlyDictionary<int, int> Seen { get; init; } = new Dictionary<int, int>();

    /// <summary>The earlier order, or milestone, that an accepted order is joined with.</summary>
    public IReadOnlyDictionary<int, long> Joins { get; init; } = new Dictionary<int, long>();
}

/// <summary>What came of an acceptance.</summary>
/// <param name="Document">The document, kept with its reading.</param>
/// <param name="Directives">The new directives, with their places.</param>
/// <param name="Dropped">Orders left out, with the reason given.</param>
/// <param name="Known">Orders that had been accepted before: number and id.</param>
/// <param name="Joined">Orders that were joined with earlier ones.</param>
/// <param name="Row">The journal row.</param>
public sealed record AcceptedOrders(
    Document Document, IReadOnlyList<Directive> Directives, IReadOnlyList<(int Ordinal, string Why)> Dropped, IReadOnlyDictionary<int, long> Known,
    IReadOnlyList<JoinedOrder> Joined, JournalRow Row);

/// <summary>Turns orders of a reading into directives, because a person says so; what of the reading is left can be accepted later.</summary>
/// <param name="db">The data.</param>
/// <param name="register">Finds bodies.</param>
/// <param name="listsFolder">Where the list of units lies, in case none was loaded, and that of matters.</param>
public sealed class AcceptReading(TiendoDb db, AgencyRegister register, string listsFolder)
{
    /// <summary>Keeps the document and the orders chosen, in one write.</summary>
    /// <exception cref="RuleBroken">directives.nothing-new, directives.number-beyond; review.changed-meanwhile and other codes of <see cref="Review"/></exception>
    public async Task<AcceptedOrders> RunAsync(int provinceId, ReadingAccepted input, Act act, CancellationToken stop)
    {
        var count = input.Notice.Reading.Directives.Count;
        if (input.Chosen.Concat(input.Changes.Keys).FirstOrDefault(n => n < 1 || n > count) is not 0 and var beyond)
            throw new RuleBroken("directives.number-beyond", null, ("given", Numbers.Text(beyond)), ("count", Numbers.Text(count)));
        var dropped = input.Changes.Where(c => c.Value.Drop is not null).OrderBy(c => c.Key).Select(c => (Ordinal: c.Key, Why: c.Value.Drop!)).ToList();

        await using var write = await Write.BeginAsync(db, provinceId, "notices.accept", WithDropped(act, dropped), stop);
        var (document, notice) = await DocumentAsync(write, input, stop);
        var review = await ReviewRows.LoadAsync(db, notice, stop);
        foreach (var (ordinal, why) in dropped.Where(d => review.Find(d.Ordinal)?.Decision is null or OrderDecision.Open)) review.Drop(ordinal, null, why, act);
        var known = await ReadOrders.AcceptedAsync(db, provinceId, document.Id, stop);
        var chosen = input.Chosen.Where(n => input.Seen.ContainsKey(n) || (!known.ContainsKey(n) && review.Find(n)?.Decision is null or OrderDecision.Open)).Order().ToList();
        if (chosen.Count == 0) throw new RuleBroken("directives.nothing-new", input.Notice.Source);

        var orders = new ReadOrders(db, register, await ParksQueries.FinderAsync(db, provinceId, stop, listsFolder), input.Notice, provinceId, act.Day);
        var directives = new List<Directive>();
        foreach (var ordinal in chosen)
        {
            var change = input.Changes.GetValueOrDefault(ordinal) ?? review.Find(ordinal)?.Change ?? OrderChange.None;
            review.Accept(ordinal, input.Seen.TryGetValue(ordinal, out var version) ? version : null, act);
            var directive = orders.Accept(ordinal, change, write.NextId(), document.Id, act);
            var accepted = Lifecycle.Accept(directive, write.NextId(), directive.ChangedWhy);
            db.Add(directive);
            db.Add(accepted);
            KeepStates.Add(db, directive, [accepted]);
            directives.Add(directive);
        }

        ReviewRows.Keep(db, review);
        await SearchIndex.PutAsync(db, directives.ConvertAll(DirectivesSearch.EntryOf), stop);
        var joined = await JoinAsync(write, input.Joins, directives, stop);
        return new(document, directives, dropped, known, joined, await write.CommitAsync(stop));
    }

    private async Task<(Document Document, Notice Notice)> DocumentAsync(Write write, ReadingAccepted input, CancellationToken stop)
    {
        if (input.DocumentId is not { } id)
        {
            var (kept, notice, _) = await KeepNotice.RunAsync(db, write, input.Notice, input.Bytes ?? throw new ArgumentException("Neither a file nor a notice.", nameof(input)), stop);
            return (kept, notice);
        }

        return (await db.Documents.SingleAsync(d => d.ProvinceId == write.ProvinceId && d.Id == id, stop), await ReviewRows.NoticeAsync(db, write.ProvinceId, id, stop));
    }

    private async Task<IReadOnlyList<JoinedOrder>> JoinAsync(Write write, IReadOnlyDictionary<int, long> joins, List<Directive> directives, CancellationToken stop)
    {
        var wanted = directives.Where(d => joins.ContainsKey(d.Ordinal)).Select(d => (d.Id, joins[d.Ordinal])).ToList();
        if (wanted.Count == 0) return [];
        await write.SaveAsync(stop);
        return await MilestonesLinks.JoinAsync(db, write, listsFolder, wanted, stop);
    }

    // The reason for leaving an order out stands in the journal with the acceptance of the others.
    private static Act WithDropped(Act act, List<(int Ordinal, string Why)> dropped) =>
        dropped.Count == 0 ? act : act with { Why = act.Why + "; " + string.Join("; ", dropped.Select(d => $"bỏ {d.Ordinal}: {d.Why}")) };
}
