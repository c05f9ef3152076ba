using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Tests.Features.Generate;

/// <summary>One hash over every row of every table but the journal, whatever the engine.</summary>
internal static class ContentHash
{
    public static async Task<string> OfAsync(TiendoDb db)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType != typeof(JournalRow) && e.ClrType != typeof(JournalHead)).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var rows = await (Task<IReadOnlyList<string>>)typeof(ContentHash).GetMethod(nameof(RowsAsync))!.MakeGenericMethod(entity.ClrType).Invoke(null, [db])!;
            foreach (var row in rows) hash.AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static async Task<IReadOnlyList<string>> RowsAsync<T>(TiendoDb db) where T : class =>
        [.. (await db.Set<T>().AsNoTracking().ToListAsync()).Select(row => typeof(T).Name + JsonSerializer.Serialize(row)).Order(StringComparer.Ordinal)];
}
