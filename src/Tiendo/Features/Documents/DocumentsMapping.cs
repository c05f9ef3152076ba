using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Documents;

internal static class DocumentsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Blob>().ToTable("Blobs").HasKey(b => new { b.ProvinceId, b.Hash });
        model.Entity<Document>(document =>
        {
            document.ToTable("Documents").HasKey(d => new { d.ProvinceId, d.Id });
            document.HasOne<Blob>().WithMany().HasForeignKey(d => new { d.ProvinceId, d.Blob }).OnDelete(DeleteBehavior.NoAction);
            document.HasIndex(d => new { d.ProvinceId, d.Blob });
            document.HasIndex(d => new { d.ProvinceId, d.Number });
        });
    }
}
