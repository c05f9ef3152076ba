using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Security;

/// <summary>Codes of six digits that change every half minute (RFC 6238, as authenticator apps make them). Each is taken once.</summary>
/// <param name="db">The open data.</param>
/// <param name="time">What time it is.</param>
public sealed class Totp(TiendoDb db, TimeProvider time) : IUserTwoFactorTokenProvider<AccountUser>
{
    private const int Seconds = 30;
    private const int Digits = 6;
    private const int Range = 1_000_000;

    /// <summary>The code of a half minute.</summary>
    /// <param name="key">The key in base 32.</param>
    /// <param name="step">Half minutes since 1970.</param>
    public static string Code(string key, long step)
    {
        Span<byte> message = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 says SHA-1, and apps know no other; nothing rests on its collisions here.
        HMACSHA1.HashData(Base32.Decode(key), message, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Range).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute of a moment.</summary>
    public static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <inheritdoc/>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<AccountUser> manager, AccountUser user)
    {
        var given = string.Concat(token.Where(char.IsAsciiDigit));
        if (given.Length != Digits || await manager.GetAuthenticatorKeyAsync(user) is not { } key) return false;
        var now = StepOf(time.GetUtcNow());
        // A clock may be half a minute off; none of the three is passed over, so that the time taken says nothing.
        long? found = null;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(key, step)), Encoding.ASCII.GetBytes(given))) found = step;
        }
        if (found is not { } used) return false;
        var credential = user.Credential;
        return await db.Credentials.Where(c => c.ProvinceId == credential.ProvinceId && c.AccountId == credential.AccountId && (c.LastStep == null || c.LastStep < used))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastStep, used)) == 1;
    }

    /// <inheritdoc/>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<AccountUser> manager, AccountUser user) => Task.FromResult(user.Credential.AuthenticatorKey is not null);

    /// <inheritdoc/>
    public Task<string> GenerateAsync(string purpose, UserManager<AccountUser> manager, AccountUser user) => throw new NotSupportedException("The person's app makes the codes.");
}
