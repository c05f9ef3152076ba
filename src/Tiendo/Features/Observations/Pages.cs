using System.Globalization;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Pages of a list that is remembered whole: by their number.</summary>
internal static class Pages
{
    public static (IReadOnlyList<T> Rows, ListView List) Of<T>(Visit visit, IReadOnlyList<T> all, int size, IReadOnlyList<string> said)
    {
        var page = int.TryParse(visit.Http.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and < 1_000_000 ? given : 1;
        var rows = all.Skip((page - 1) * size).Take(size).ToList();
        var next = page * size < all.Count ? visit.Here(("page", Numbers.Text(page + 1))) : null;
        return (rows, new(rows.Count, all.Count, said, next, page == 1 ? null : visit.Here(("page", null))));
    }
}
