using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>Which parks somebody sees: an investor the own ones, an officer of a commune those that lie in it today, all others every park.</summary>
public static class ParkScopeQueries
{
    private const string CommitteeOf = "ubnd:";

    /// <summary>The parks that the person who asks sees; null for every park.</summary>
    public static async Task<IReadOnlySet<long>?> OwnParksAsync(Visit visit) => visit.Person switch
    {
        { Role: Role.Investor, ParkIds: var own } => own.ToHashSet(),
        { Role: Role.CommuneOfficer, AgencyKey: { } key } => await InCommuneAsync(visit, key),
        { Role: Role.CommuneOfficer } => new HashSet<long>(),
        _ => null,
    };

    /// <summary>The parks that the person who asks sees, with their phases; every park's for somebody who sees all.</summary>
    public static async Task<IReadOnlyList<long>> OwnPlacesAsync(Visit visit)
    {
        var own = await OwnParksAsync(visit);
        return [.. (await ParkHistories.OfAsync(visit)).Where(park => own is null || own.Contains(park.Place.Id)).SelectMany(park => park.PhasePlaces.Prepend(park.Place)).Select(place => place.Id).Order()];
    }

    // By where a park lies today, whatever day is asked about: an abolished commune counts as the one that took it over whole.
    private static async Task<IReadOnlySet<long>> InCommuneAsync(Visit visit, string key)
    {
        var register = await AgenciesQueries.RegisterAsync(visit);
        var today = Today(key);
        return (await ParkHistories.OfAsync(visit)).Where(park => park.All<ParkCommune>().On(visit.Today).Any(commune => Today(CommitteeOf + commune.Unit) == today)).Select(park => park.Place.Id).ToHashSet();

        string Today(string body) => register.Successor(body, visit.Today, visit.Province)?.Key ?? body;
    }
}
