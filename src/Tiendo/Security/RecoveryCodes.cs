using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Tiendo.Security;

/// <summary>Recovery codes as the database keeps them: one salt and a hash each.</summary>
/// <param name="options">How much work a hash is, the same as of a password.</param>
public sealed class RecoveryCodes(IOptions<PasswordHasherOptions> options)
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    /// <summary>How many stand in such a text.</summary>
    public static int Count(string? kept) => kept is null ? 0 : kept.Split(' ').Length - 1;

    /// <summary>The text for new codes.</summary>
    public string Hash(IEnumerable<string> codes)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Join(' ', codes.Select(code => Hash(salt, code)).Prepend(Convert.ToHexStringLower(salt)));
    }

    /// <summary>The text without a code; null when the code is none of them.</summary>
    public string? Without(string? kept, string code)
    {
        if (kept?.Split(' ') is not [var salt, .. var hashes]) return null;
        var given = Hash(Convert.FromHexString(salt), code);
        var left = hashes.Where(hash => !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(given))).ToArray();
        return left.Length < hashes.Length ? string.Join(' ', left.Prepend(salt)) : null;
    }

    private string Hash(byte[] salt, string code) => Convert.ToHexStringLower(
        Rfc2898DeriveBytes.Pbkdf2(code.Trim().ToUpperInvariant(), salt, options.Value.IterationCount, HashAlgorithmName.SHA512, HashBytes));
}
