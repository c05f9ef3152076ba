using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Tiendo.Data;
using Tiendo.Security;

namespace Tiendo.Features.Users;

internal static class UsersMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("Accounts").HasKey(a => new { a.ProvinceId, a.Id });
            account.Property(a => a.ParkIds).HasConversion(
                new ValueConverter<IReadOnlyList<long>, string>(ids => Write(ids), text => Read(text)),
                new ValueComparer<IReadOnlyList<long>>((one, other) => one!.SequenceEqual(other!), ids => ids.Count, ids => ids));
            account.HasIndex(a => a.Name).IsUnique();
        });
        model.Entity<Credential>(credential =>
        {
            credential.ToTable("Credentials").HasKey(c => new { c.ProvinceId, c.AccountId });
            credential.IsOperational(inBackup: true);
            credential.HasOne<Account>().WithMany().HasForeignKey(c => new { c.ProvinceId, c.AccountId }).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("Sessions").HasKey(s => new { s.ProvinceId, s.Id });
            session.IsOperational(inBackup: false);
            session.HasOne<Account>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.AccountId }).OnDelete(DeleteBehavior.NoAction);
            session.HasIndex(s => new { s.ProvinceId, s.AccountId });
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("Invitations").HasKey(i => new { i.ProvinceId, i.Id });
            invitation.IsOperational(inBackup: false);
            invitation.HasOne<Account>().WithMany().HasForeignKey(i => new { i.ProvinceId, i.AccountId }).OnDelete(DeleteBehavior.NoAction);
            invitation.HasIndex(i => new { i.ProvinceId, i.AccountId });
        });
    }

    private static string Write(IReadOnlyList<long> ids) => JsonSerializer.Serialize(ids);

    private static long[] Read(string text) => JsonSerializer.Deserialize<long[]>(text)!;
}
