using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Start;

/// <summary>Leads to one's province; somebody of the whole country chooses one.</summary>
[SignedIn]
public sealed class IndexModel : LedgerPage
{
    /// <summary>The provinces in the data.</summary>
    public IReadOnlyList<(int Id, string Name)> Provinces { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Visit.Person.ProvinceId != 0) return Redirect($"/{Visit.Person.ProvinceId}");
        Provinces = (await Visit.Db.Places.Where(p => p.Kind == PlaceKind.Province).OrderBy(p => p.ProvinceId).Select(p => new { p.ProvinceId, p.Name }).ToListAsync(Visit.Stop))
            .ConvertAll(p => (p.ProvinceId, p.Name));
        return Page();
    }
}
