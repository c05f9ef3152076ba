using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Parks;
using Tiendo.Features.Directives;

namespace Tiendo.Features.Milestones;

/// <summary>An accepted order and the earlier orders it probably repeats, best first.</summary>
public sealed record ProposedMilestones(Directive Directive, IReadOnlyList<Proposal> Proposals);

/// <summary>Looks for the earlier orders that accepted orders repeat: among those about the same places, never among all.</summary>
/// <param name="db">The data.</param>
/// <param name="words">The list of matters.</param>
/// <param name="register">Who succeeded whom; null: leads are compared by their keys.</param>
/// <param name="most">So many earlier orders about one place, the latest, are compared.</param>
public sealed class ProposeMilestones(TiendoDb db, MatterWords words, AgencyRegister? register = null, int most = ProposeMilestones.MostCandidates)
{
    /// <summary>More earlier orders than one place has: a park has some hundreds.</summary>
    private const int MostCandidates = 2000;

    private const long WholeProvince = 0;

    // Orders of one document about the same places have the same candidates.
    private readonly Dictionary<(long Document, DateOnly Day, string Places), List<MatterOrder>> candidatesOf = [];

    /// <summary>The proposals for one order.</summary>
    /// <exception cref="Domain.RuleBroken">directive.unknown</exception>
    public async Task<ProposedMilestones> RunAsync(int provinceId, long directiveId, CancellationToken stop)
    {
        return await RunAsync(await DirectivesQueries.GetAsync(db, provinceId, directiveId, stop), stop);
    }

    /// <summary>The proposals for orders of one document, accepted or not. Where two of them claim one earlier order, only the nearer stays strong.</summary>
    public async Task<IReadOnlyList<ProposedMilestones>> OfAsync(IReadOnlyList<Directive> orders, CancellationToken stop)
    {
        var all = new List<ProposedMilestones>();
        foreach (var order in orders) all.Add(await RunAsync(order, stop));
        var claims = all.Where(one => one.Proposals is [{ Strong: true }, ..]).ToLookup(Target);
        return all.ConvertAll(one => one.Proposals is [{ Strong: true } best, ..] && claims[Target(one)].Any(other => other != one && other.Proposals[0].Score >= best.Score)
            ? one with { Proposals = [best with { Strong = false }, .. one.Proposals.Skip(1)] }
            : one);

        static (bool, long) Target(ProposedMilestones one) => one.Proposals[0].Earlier is var earlier && earlier.MilestoneId is { } milestone ? (true, milestone) : (false, earlier.Id);
    }

    private async Task<ProposedMilestones> RunAsync(Directive directive, CancellationToken stop)
    {
        var places = await PlacesAsync(directive.ProvinceId, [directive], stop);
        var key = (directive.DocumentId, directive.GivenOn, string.Join(' ', places.Keys.Order()));
        if (!candidatesOf.TryGetValue(key, out var candidates)) candidatesOf[key] = candidates = await CandidatesAsync(directive, places, stop);
        return new(directive, new MilestoneProposals(words).For(Order(directive, places, null, null), candidates));
    }

    /// <summary>The proposals for all orders of a document. Where two of them claim one earlier order, only the nearer stays strong.</summary>
    public async Task<IReadOnlyList<ProposedMilestones>> OfDocumentAsync(int provinceId, long documentId, CancellationToken stop)
    {
        var orders = await db.Directives.AsNoTracking().Include(d => d.Places).Where(d => d.ProvinceId == provinceId && d.DocumentId == documentId).OrderBy(d => d.Ordinal).ToListAsync(stop);
        return await OfAsync(orders, stop);
    }

    private async Task<List<MatterOrder>> CandidatesAsync(Directive directive, Dictionary<long, Place> places, CancellationToken stop)
    {
        var own = directive.Places.Where(place => place.PlaceId is not null).Select(place => places[place.PlaceId!.Value]).ToList();
        var ids = own.Select(place => place.Id).ToHashSet();
        var parks = own.Where(place => place.Kind is PlaceKind.Park or PlaceKind.Phase).ToList();
        ids.UnionWith(parks.Where(place => place.Kind == PlaceKind.Phase && place.ParentId is not null).Select(place => place.ParentId!.Value));
        var parkIds = parks.ConvertAll(place => (long?)place.Id);
        ids.UnionWith(await db.Places.Where(place => place.ProvinceId == directive.ProvinceId && place.Kind == PlaceKind.Phase && parkIds.Contains(place.ParentId)).Select(place => place.Id).ToListAsync(stop));
        var about = ids.Select(id => (long?)id).ToList();
        var wide = own.Count == 0 || own.Exists(place => place.Kind is PlaceKind.Province or PlaceKind.Country);

        // Ids first, by the index of places: nothing of the province's other orders is read.
        var near = await db.Set<DirectivePlace>().Where(place => place.ProvinceId == directive.ProvinceId && about.Contains(place.PlaceId)).Select(place => place.DirectiveId).ToListAsync(stop);
        if (wide) near.AddRange(await WithoutPlaceAsync(directive.ProvinceId, stop));
        var latest = near.Distinct().OrderDescending().Take(2 * MostCandidates).ToList();
        var found = await db.Directives.AsNoTracking().Include(d => d.Places)
            .Where(d => d.ProvinceId == directive.ProvinceId && latest.Contains(d.Id) && d.GivenOn < directive.GivenOn && d.DocumentId != directive.DocumentId)
            .OrderByDescending(d => d.GivenOn).ThenByDescending(d => d.Id).Take(most).ToListAsync(stop);
        var candidates = found.ConvertAll(d => d.Id);
        var acts = (await db.DirectiveActs.AsNoTracking().Where(act => act.ProvinceId == directive.ProvinceId && candidates.Contains(act.DirectiveId)).ToListAsync(stop)).ToLookup(act => act.DirectiveId);
        var changes = (await db.MilestoneChanges.AsNoTracking().Where(change => change.ProvinceId == directive.ProvinceId && candidates.Contains(change.DirectiveId)).ToListAsync(stop)).ToLookup(change => change.DirectiveId);
        foreach (var (id, place) in await PlacesAsync(directive.ProvinceId, found, stop)) places.TryAdd(id, place);
        return [.. from earlier in found
                   let state = Timeline.StateOn(earlier, acts[earlier.Id], directive.GivenOn)
                   where state?.Status != DirectiveStatus.Withdrawn
                   select Order(earlier, places, state, MilestoneChange.MilestoneOf(changes[earlier.Id]))];
    }

    // A list that is made once, not a question for each order: SQLite would look through all places every time.
    private Task<List<long>> WithoutPlaceAsync(int provinceId, CancellationToken stop) =>
        db.Directives.Where(d => d.ProvinceId == provinceId && !db.Set<DirectivePlace>().Where(place => place.ProvinceId == provinceId && place.PlaceId != null).Select(place => place.DirectiveId).Contains(d.Id))
            .OrderByDescending(d => d.Id).Take(2 * MostCandidates).Select(d => d.Id).ToListAsync(stop);

    private async Task<Dictionary<long, Place>> PlacesAsync(int provinceId, List<Directive> directives, CancellationToken stop)
    {
        var ids = directives.SelectMany(d => d.Places).Where(place => place.PlaceId is not null).Select(place => place.PlaceId!.Value).Distinct().ToList();
        return await db.Places.AsNoTracking().Where(place => place.ProvinceId == provinceId && ids.Contains(place.Id)).ToDictionaryAsync(place => place.Id, stop);
    }

    private MatterOrder Order(Directive directive, Dictionary<long, Place> places, DirectiveState? state, long? milestoneId)
    {
        var about = directive.Places.Where(place => place.PlaceId is not null).Select(place => Place(places[place.PlaceId!.Value], place.Words)).Distinct().ToList();
        return new()
        {
            Id = directive.Id, Date = directive.GivenOn, DocumentId = directive.DocumentId, Action = directive.Quote, Topics = directive.Topics,
            Places = about.Count > 0 ? about : [new(WholeProvince, "", Wide: true)],
            Leads = [.. directive.Lead.Select(lead => (Today(lead), lead.Name))],
            Due = directive.Recurrence is null ? state?.Due ?? directive.Due : null, DoneOn = state?.DoneOn, MilestoneId = milestoneId,
        };
    }

    private static MatterPlace Place(Place place, string words) => place.Kind is PlaceKind.Province or PlaceKind.Country
        ? new(WholeProvince, place.Name, Wide: true)
        : new(place.Id, place.Name.Length > 0 ? place.Name : words, place.ParentId, place.Kind == PlaceKind.Unit);

    private string Today(DirectiveAgency lead) => lead.Key is { } key && register?.Successor(key, DateOnly.MaxValue) is { } heir ? heir.Key : lead.CountedAs;
}
