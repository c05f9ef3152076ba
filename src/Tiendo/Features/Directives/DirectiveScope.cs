using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Keys under which orders of an agency are counted: its own and those of the bodies whose duty it has taken over.</summary>
public static class DirectiveScope
{
    /// <summary>The keys of the agency of the person who asks; null where the person sees every order.</summary>
    public static async Task<IReadOnlyList<string>?> OwnKeysAsync(Visit visit) =>
        visit.Person.May(Right.SeeAllOrders) ? null : visit.Person.AgencyKey is { } own ? await KeysAsync(visit, own) : [];

    /// <summary>The keys of an agency of today.</summary>
    public static async Task<IReadOnlyList<string>> KeysAsync(Visit visit, string agencyKey)
    {
        var agencies = new AgenciesToday(await AgenciesQueries.RegisterAsync(visit), visit.AsOf);
        var today = agencies.KeyOf(agencyKey, visit.Province);
        return [.. (await UsedAsync(visit)).Where(key => agencies.KeyOf(key, visit.Province) == today)];
    }

    /// <summary>The keys that a name means; of a body that no register knows, those whose name holds the words.</summary>
    public static async Task<IReadOnlyList<string>> NamedAsync(Visit visit, string text)
    {
        var register = await AgenciesQueries.RegisterAsync(visit);
        var agencies = new AgenciesToday(register, visit.AsOf);
        var today = register.Resolve(text, visit.AsOf, visit.Province, visit.AsOf) is { Today: [{ } body, ..] } ? body.Key : text;
        var words = Folded.Of(text);
        return [.. (await UsedAsync(visit)).Where(key => agencies.KeyOf(key, visit.Province) == today || (key.StartsWith('~') && words.Length > 0 && Folded.Of(key).Contains(words, StringComparison.Ordinal)))];
    }

    /// <summary>Every key that leads an order of the province.</summary>
    public static Task<List<string>> UsedAsync(Visit visit) => visit.Remembered.GetAsync(visit, "directives.leads", () =>
        visit.Db.DirectiveStates.Where(s => s.ProvinceId == visit.Province).Select(s => s.AgencyKey).Distinct().OrderBy(key => key).ToListAsync(visit.Stop));
}
