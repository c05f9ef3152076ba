using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Tiendo.Security;

/// <summary>Something that only its bearer knows: 256 random bits. The database keeps its hash alone.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one, of 43 letters that may stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in hexadecimal, which the database keeps.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
