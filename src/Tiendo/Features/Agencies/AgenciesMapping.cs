using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Agencies;

namespace Tiendo.Features.Agencies;

internal static class AgenciesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Agency>(agency =>
        {
            agency.ToTable("Agencies").HasKey(a => new { a.ProvinceId, a.Id });
            agency.HasIndex(a => new { a.ProvinceId, a.Key }).IsUnique();
        });
        model.Entity<Unit>(unit =>
        {
            unit.ToTable("Units").HasKey(u => new { u.ProvinceId, u.Id });
            unit.HasIndex(u => new { u.ProvinceId, u.Key }).IsUnique();
        });
        model.Entity<AgencySuccession>(succession =>
        {
            succession.ToTable("AgencySuccessions").HasKey(s => new { s.ProvinceId, s.Id });
            succession.HasIndex(s => new { s.ProvinceId, s.OldKey, s.NewKey }).IsUnique();
        });
        model.Entity<UnitSuccession>(succession =>
        {
            succession.ToTable("UnitSuccessions").HasKey(s => new { s.ProvinceId, s.Id });
            succession.HasIndex(s => new { s.ProvinceId, s.OldKey, s.NewKey }).IsUnique();
        });
    }
}
