using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Which orders somebody sees: all; those that the own agency, or a body whose duty it has taken over, leads or works with; or those about own parks.</summary>
/// <param name="PartyKeys">Keys of the agency; null where they do not matter.</param>
/// <param name="PlaceIds">Own parks with their phases; null where they do not matter.</param>
public sealed record DirectiveScope(IReadOnlyList<string>? PartyKeys, IReadOnlyList<long>? PlaceIds)
{
    /// <summary>That of the person who asks.</summary>
    public static async Task<DirectiveScope> OfAsync(Visit visit) => visit.Person switch
    {
        var person when person.May(Right.SeeAllOrders) => new(null, null),
        { Role: Role.Investor } investor => new(null, await OwnPlacesAsync(visit, investor.ParkIds)),
        { AgencyKey: { } own } => new(await KeysAsync(visit, own), null),
        _ => new([], null),
    };

    /// <summary>The filter within the scope.</summary>
    public DirectiveFilter Limit(DirectiveFilter filter) => filter with { PartyKeys = PartyKeys, WithinPlaceIds = PlaceIds };

    /// <summary>Whether an order is within it.</summary>
    public bool Holds(Directive directive) =>
        (PartyKeys is null || directive.Lead.Concat(directive.Coordinate).Any(a => PartyKeys.Contains(a.CountedAs)))
        && (PlaceIds is null || directive.Places.Any(p => p.PlaceId is { } id && PlaceIds.Contains(id)));

    /// <summary>Whether the agency of the person who asks leads an order.</summary>
    public static async Task<bool> LeadsAsync(Visit visit, Directive directive)
    {
        if (visit.Person.AgencyKey is not { } own) return false;
        var agencies = await AgenciesToday.OfAsync(visit);
        var today = agencies.KeyOf(own, visit.Province);
        return directive.Lead.Any(lead => lead.Key is { } key && agencies.KeyOf(key, visit.Province) == today);
    }

    /// <summary>The keys of an agency of today, its own and those of the bodies whose duty it has taken over.</summary>
    public static async Task<IReadOnlyList<string>> KeysAsync(Visit visit, string agencyKey)
    {
        var (agencies, province) = (await AgenciesToday.OfAsync(visit), visit.Province);
        var used = await UsedAsync(visit);
        var today = agencies.KeyOf(agencyKey, province);
        return await visit.Remembered.GetAsync(visit, "directives.keys " + today, () => Task.FromResult<IReadOnlyList<string>>([.. used.Where(key => agencies.KeyOf(key, province) == today)]));
    }

    /// <summary>The keys that a name means; of a body that no register knows, those whose name holds the words.</summary>
    public static async Task<IReadOnlyList<string>> NamedAsync(Visit visit, string text)
    {
        var register = await AgenciesQueries.RegisterAsync(visit);
        var agencies = await AgenciesToday.OfAsync(visit);
        var today = register.Resolve(text, visit.AsOf, visit.Province, visit.AsOf) is { Today: [{ } body, ..] } ? body.Key : text;
        var words = Folded.Of(text);
        return [.. (await UsedAsync(visit)).Where(key => agencies.KeyOf(key, visit.Province) == today || (key.StartsWith('~') && words.Length > 0 && Folded.Of(key).Contains(words, StringComparison.Ordinal)))];
    }

    /// <summary>Every key that an order of the province names.</summary>
    public static Task<List<string>> UsedAsync(Visit visit) => visit.Remembered.GetAsync(visit, "directives.parties", () =>
        visit.Db.DirectiveParties.Where(p => p.ProvinceId == visit.Province).Select(p => p.AgencyKey).Distinct().OrderBy(key => key).ToListAsync(visit.Stop));

    private static Task<IReadOnlyList<long>> OwnPlacesAsync(Visit visit, IReadOnlyList<long> parks) => visit.Remembered.GetAsync<IReadOnlyList<long>>(visit, "directives.parks " + string.Join(' ', parks), async () =>
        [.. parks, .. await visit.Db.Places.Where(p => p.ProvinceId == visit.Province && p.Kind == PlaceKind.Phase && p.ParentId != null && parks.Contains(p.ParentId.Value)).Select(p => p.Id).ToListAsync(visit.Stop)]);
}
