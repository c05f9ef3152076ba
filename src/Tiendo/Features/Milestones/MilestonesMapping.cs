using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Milestones;

internal static class MilestonesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Milestone>(milestone =>
        {
            milestone.ToTable("Milestones").HasKey(m => new { m.ProvinceId, m.Id });
            milestone.HasOne<Place>().WithMany().HasForeignKey(m => new { m.ProvinceId, m.PlaceId }).OnDelete(DeleteBehavior.NoAction);
            milestone.HasIndex(m => new { m.ProvinceId, m.PlaceId });
        });
        model.Entity<MilestoneChange>(change =>
        {
            change.ToTable("MilestoneChanges").HasKey(c => new { c.ProvinceId, c.Id });
            change.HasOne<Directive>().WithMany().HasForeignKey(c => new { c.ProvinceId, c.DirectiveId }).OnDelete(DeleteBehavior.NoAction);
            change.HasOne<Milestone>().WithMany().HasForeignKey(c => new { c.ProvinceId, c.MilestoneId }).OnDelete(DeleteBehavior.NoAction);
            change.HasIndex(c => new { c.ProvinceId, c.DirectiveId });
            change.HasIndex(c => new { c.ProvinceId, c.MilestoneId });
        });
        // Counted by the hundred thousand: days are numbers, and the index alone answers the count.
        model.Entity<MilestoneMove>(move =>
        {
            var day = new ValueConverter<DateOnly, int>(value => value.DayNumber, number => DateOnly.FromDayNumber(number));
            move.ToTable("MilestoneMoves").HasKey(m => new { m.ProvinceId, m.MilestoneId, m.Ordinal });
            move.IsDerived();
            move.Property(m => m.MovedOn).HasConversion(day);
            move.Property(m => m.FromDue).HasConversion(day);
            move.Property(m => m.ToDue).HasConversion(day);
            move.Property(m => m.KnownFrom).HasConversion(day);
            move.Property(m => m.KnownUntil).HasConversion(day);
            move.HasIndex(m => new { m.ProvinceId, m.KnownUntil, m.MovedOn, m.KnownFrom, m.Number });
        });
    }
}
