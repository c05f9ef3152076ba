using Microsoft.EntityFrameworkCore;

namespace Tiendo.Data;

internal static class JournalMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<JournalRow>(row =>
        {
            row.ToTable("Journal").HasKey(r => new { r.ProvinceId, r.Seq });
            row.HasIndex(r => new { r.ProvinceId, r.At });
        });
        model.Entity<JournalHead>(head =>
        {
            head.ToTable("JournalHeads").HasKey(h => h.ProvinceId);
            head.Property(h => h.ProvinceId).ValueGeneratedNever();
        });
        model.Entity<Setting>().ToTable("Settings").HasKey(s => s.Key);
    }
}
