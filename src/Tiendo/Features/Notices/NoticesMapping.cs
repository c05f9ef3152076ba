using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Domain.Sources;
using Tiendo.Features.Notices.Uploads;

namespace Tiendo.Features.Notices;

internal static class NoticesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Notice>(notice =>
        {
            notice.ToTable("Notices").HasKey(n => new { n.ProvinceId, n.DocumentId });
            notice.Ignore(n => n.Open);
            notice.HasOne<Document>().WithOne().HasForeignKey<Notice>(n => new { n.ProvinceId, n.DocumentId }).OnDelete(DeleteBehavior.NoAction);
            notice.HasIndex(n => new { n.ProvinceId, n.State, n.DocumentId });
        });
        model.Entity<NoticePage>(page =>
        {
            page.ToTable("NoticePages").HasKey(p => new { p.ProvinceId, p.DocumentId, p.Number });
            page.HasOne<Notice>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.DocumentId }).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<ReviewedOrder>(order =>
        {
            order.ToTable("ReviewOrders").HasKey(o => new { o.ProvinceId, o.DocumentId, o.Ordinal });
            order.Property(o => o.Change).HasConversion(change => change.ToJson(), json => OrderChange.FromJson(json));
            order.Ignore(o => o.IsAdded);
            order.HasOne<Notice>().WithMany().HasForeignKey(o => new { o.ProvinceId, o.DocumentId }).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<Upload>(upload =>
        {
            upload.ToTable("Uploads").HasKey(u => new { u.ProvinceId, u.Id });
            upload.IsOperational(inBackup: false);
            upload.HasIndex(u => new { u.ProvinceId, u.SentBy });
        });
        model.Entity<UploadPart>(part =>
        {
            part.ToTable("UploadParts").HasKey(p => new { p.ProvinceId, p.UploadId, p.Position });
            part.IsOperational(inBackup: false);
            part.HasOne<Upload>().WithMany().HasForeignKey(p => new { p.ProvinceId, p.UploadId }).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
