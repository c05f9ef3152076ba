using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Parks;

internal static class ParksMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Place>(place =>
        {
            place.ToTable("Places").HasKey(p => new { p.ProvinceId, p.Id });
            place.HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.ParentId }).OnDelete(DeleteBehavior.NoAction);
            place.HasIndex(p => p.Code).IsUnique();
        });
        model.Entity<Park>(park =>
        {
            park.ToTable("Parks").HasKey(p => new { p.ProvinceId, p.PlaceId });
            park.HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.PlaceId }).OnDelete(DeleteBehavior.NoAction);
        });
        Dated<ParkName>(model, "ParkNames");
        Dated<ParkCommune>(model, "ParkCommunes");
        Dated<ParkInvestor>(model, "ParkInvestors");
        Dated<ParkStatus>(model, "ParkStatuses");
        Dated<ParkDecision>(model, "ParkDecisions");
        Dated<ParkBoundary>(model, "ParkBoundaries");
        Dated<ParkPhase>(model, "ParkPhases").HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.PhaseId }).OnDelete(DeleteBehavior.NoAction);
        Dated<ParkMerge>(model, "ParkMerges").HasOne<Place>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.IntoId }).OnDelete(DeleteBehavior.NoAction);
    }

    private static EntityTypeBuilder<T> Dated<T>(ModelBuilder model, string table) where T : DatedEntry
    {
        var entry = model.Entity<T>();
        entry.ToTable(table).HasKey(e => new { e.ProvinceId, e.Id });
        entry.Ignore(e => e.Slot);
        entry.HasOne<Place>().WithMany().HasForeignKey(e => new { e.ProvinceId, e.PlaceId }).OnDelete(DeleteBehavior.NoAction);
        entry.HasOne<Document>().WithMany().HasForeignKey(e => new { e.ProvinceId, e.DocumentId }).OnDelete(DeleteBehavior.NoAction);
        entry.HasIndex(e => new { e.ProvinceId, e.PlaceId });
        return entry;
    }
}
