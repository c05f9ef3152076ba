using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Agencies;

/// <summary>The words by which bodies and administrative units are found.</summary>
public static class AgenciesSearch
{
    /// <summary>The entry of one body or unit.</summary>
    public static SearchEntry EntryOf(ListedRow row) => SearchEntry.Make(
        row.ProvinceId,
        row is Unit ? SearchKind.Unit : SearchKind.Agency,
        row.Id,
        row.ValidFrom,
        row.Name,
        string.Join("; ", new[] { row.OtherNames, (row as Agency)?.Short, (row as Agency)?.Sign, (row as Unit)?.Type, (row as Unit)?.District, row.Province, row.Key.All(char.IsAsciiDigit) ? row.Key : null }.Where(text => !string.IsNullOrEmpty(text))));

    internal static Task<List<SearchEntry>> PageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop) =>
        PageAsync(db.Agencies, provinceId, after, count, stop);

    internal static Task<List<SearchEntry>> UnitPageAsync(TiendoDb db, int provinceId, long after, int count, CancellationToken stop) =>
        PageAsync(db.Units, provinceId, after, count, stop);

    private static async Task<List<SearchEntry>> PageAsync<T>(IQueryable<T> all, int provinceId, long after, int count, CancellationToken stop) where T : ListedRow
    {
        var rows = await all.AsNoTracking().Where(r => r.ProvinceId == provinceId && r.Id > after).OrderBy(r => r.Id).Take(count).ToListAsync(stop);
        return rows.ConvertAll(EntryOf);
    }
}
