using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Agencies;

/// <summary>How does one agency do, and where does its duty come from?</summary>
[Needs(Right.See)]
public sealed class AgencyModel : LedgerPage
{
    private const int MostOrders = 20;

    /// <summary>Its key in the register.</summary>
    [FromRoute(Name = "key")]
    public string Key { get; set; } = "";

    /// <summary>The body.</summary>
    public Body Body { get; private set; } = null!;

    /// <summary>How it does; null where it leads no order.</summary>
    public AgencyIndicators? Indicators { get; private set; }

    /// <summary>Its open orders.</summary>
    public DirectiveList Orders { get; private set; } = null!;

    /// <summary>Names under which orders name it or what it took over.</summary>
    public IReadOnlyList<Body> NamedAs { get; private set; } = [];

    /// <summary>How it came to its duty, the latest step first.</summary>
    public IReadOnlyList<SuccessionStep> TookOver { get; private set; } = [];

    /// <summary>Who has its duty since it ended; empty while it lives.</summary>
    public IReadOnlyList<SuccessionStep> Successors { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var register = await AgenciesQueries.RegisterAsync(Visit);
        Body = register.Find(Key) ?? throw new RuleBroken("agencies.key-unknown", null, ("given", Key.Length > 60 ? Key[..60] : Key));
        var today = register.Successor(Key, Visit.AsOf, Visit.Province)?.Key ?? Key;
        if (!Visit.Person.May(Right.SeeAllOrders) && await DirectivesLinks.OwnAgencyAsync(Visit) != today) return StatusCode(StatusCodes.Status403Forbidden);
        TookOver = register.TookOver(Key, Visit.Province);
        Successors = register.Chain(Key, Visit.AsOf, Visit.Province);
        Indicators = (await IndicatorsQueries.OfProvinceAsync(Visit)).FirstOrDefault(a => a.Key == Key);
        Orders = await DirectivesLinks.OfAgencyAsync(Visit, Key, MostOrders);
        NamedAs = [.. (await DirectivesLinks.KeysAsync(Visit, Key)).Where(key => key != Key).Select(register.Find).OfType<Body>()];
        return Page();
    }
}
