using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

internal static class ParksMapping
{
    public static void Map(ModelBuilder model) =>
        model.Entity<Place>(place =>
        {
            place.ToTable("Places").HasKey(p => new { p.ProvinceId, p.Id });
            place.HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.ParentId }).OnDelete(DeleteBehavior.NoAction);
            place.HasIndex(p => p.Code).IsUnique();
        });
}
