using Microsoft.EntityFrameworkCore;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>How much in a province does not fit together, for pages of other features.</summary>
public static class ContradictionQueries
{
    // Looking through more takes seconds: the page of contradictions does that when it is asked for.
    private const int MostFigures = 5_000;

    /// <summary>How many contradictions the person may see; null in a province with too many figures to look through beside other things.</summary>
    public static async Task<int?> CountAsync(Visit visit) => await IsSmallAsync(visit) ? (await ProvinceContradictions.OwnAsync(visit)).Contradictions.Count : null;

    private static Task<bool> IsSmallAsync(Visit visit) => visit.Remembered.GetAsync(visit, "contradictions.small", async () =>
        await visit.Db.Observations.Where(o => o.ProvinceId == visit.Province).Take(MostFigures + 1).CountAsync(visit.Stop) <= MostFigures);
}
