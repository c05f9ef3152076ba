using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>Everything on one park.</summary>
[Needs(Right.See)]
public sealed class OneModel : LedgerPage
{
    /// <summary>What the page shows.</summary>
    public ParkShown Shown { get; private set; } = null!;

    /// <summary>The map of its boundary; null where none is known.</summary>
    public ParkMap? Map { get; private set; }

    /// <summary>Shows the park of a code or id; a phase leads to its park.</summary>
    public async Task<IActionResult> OnGetAsync(string code)
    {
        var parks = await ParkHistories.OfAsync(Visit);
        var given = code.Trim('/');
        var id = long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = parks.FirstOrDefault(park => park.PhasePlaces.Prepend(park.Place).Any(place => place.Id == id || string.Equals(place.Code, given, StringComparison.OrdinalIgnoreCase)))
            ?? throw new RuleBroken("parks.page-unknown", null, ("given", given.Length > 40 ? given[..40] : given));
        var own = await ParkScopeQueries.OwnParksAsync(Visit);
        if (own?.Contains(found.Place.Id) == false) throw new RuleBroken("right.missing", null, ("right", "SeePark"));
        if (given != found.Place.Code) return Redirect(Visit.To("/parks/" + found.Place.Code));
        // What is not known yet on the day asked for is not shown.
        if (!ParkLineQueries.Exists(found, await ParkDay.OfAsync(Visit))) throw new RuleBroken("parks.not-yet-unknown", null, ("code", found.Place.Code));
        Shown = await ShowPark.OfAsync(Visit, found);
        if (Shown.Park.Boundary is not null) Map = ParkMapQueries.Of(Visit, [Shown.Park]);
        return Page();
    }
}
