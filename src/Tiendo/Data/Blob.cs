using System.Security.Cryptography;

namespace Tiendo.Data;

/// <summary>Bytes of a document, kept once under their hash.</summary>
public sealed class Blob
{
    /// <summary>The province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The hash of some bytes.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Keeps the bytes unless they are kept already, and gives their hash.</summary>
    public static async Task<string> KeepAsync(TiendoDb db, int provinceId, byte[] bytes, CancellationToken stop)
    {
        var hash = HashOf(bytes);
        if (await db.Blobs.FindAsync([provinceId, hash], stop) is null) db.Add(new Blob { ProvinceId = provinceId, Hash = hash, Bytes = bytes });
        return hash;
    }
}
