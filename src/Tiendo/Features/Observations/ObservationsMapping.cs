using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Observations;

internal static class ObservationsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Observation>(observation =>
        {
            observation.ToTable("Observations").HasKey(o => new { o.ProvinceId, o.Id });
            observation.HasOne<Place>().WithMany().HasForeignKey(o => new { o.ProvinceId, o.PlaceId }).OnDelete(DeleteBehavior.NoAction);
            observation.HasOne<Document>().WithMany().HasForeignKey(o => new { o.ProvinceId, o.DocumentId }).OnDelete(DeleteBehavior.NoAction);
            observation.HasIndex(o => new { o.ProvinceId, o.PlaceId, o.Measure, o.To });
            observation.HasIndex(o => new { o.ProvinceId, o.DocumentId });
        });
        model.Entity<Supersession>(supersession =>
        {
            supersession.ToTable("Supersessions").HasKey(s => new { s.ProvinceId, s.ObservationId });
            supersession.HasOne<Observation>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.ObservationId }).OnDelete(DeleteBehavior.NoAction);
            supersession.HasOne<Observation>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.ById }).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
