using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary>The province in whose books something is written: the one named, else that of the document, else the only one there is.</summary>
internal static class ProvinceChoice
{
    /// <param name="call">The call.</param>
    /// <param name="asked">What the person named.</param>
    /// <param name="ofDocument">Words of the document that name a province.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">province.unknown, province.unsaid</exception>
    public static async Task<int> OfAsync(LedgerCall call, string? asked, string? ofDocument, CancellationToken stop)
    {
        var register = await AgenciesQueries.RegisterAsync(call.Db, call.App.ListsFolder, stop);
        if (asked is not null) return AgenciesQueries.ProvinceId(register, asked);
        if (ofDocument is not null && register.FindProvince(ofDocument) is { } named) return int.Parse(named.Key, System.Globalization.CultureInfo.InvariantCulture);
        var here = await call.Db.Places.Where(p => p.Kind == PlaceKind.Province).Select(p => p.ProvinceId).Distinct().Take(2).ToListAsync(stop);
        return here.Count == 1 ? here[0] : throw new RuleBroken("province.unsaid");
    }
}
