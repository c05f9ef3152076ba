using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Search;

namespace Tiendo.Features.Search;

internal static class SearchMapping
{
    public static void Map(ModelBuilder model) =>
        model.Entity<SearchEntry>(entry =>
        {
            entry.ToTable("SearchEntries").HasKey(e => new { e.ProvinceId, e.Id });
            entry.HasIndex(e => e.Key).IsUnique();
            entry.IsDerived();
        });
}
