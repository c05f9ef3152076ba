using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Rows that stand beside accounts and are in no journal: written by SQL, in the transaction that is under way.</summary>
internal static class CredentialRows
{
    /// <summary>An account without a password, unless it has its row already.</summary>
    public static Task AddAsync(TiendoDb db, Account account, string? passwordHash, CancellationToken stop)
    {
        var stamp = Secret.New();
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO credentials (province_id, account_id, password_hash, stamp, failed_count, locked_until, second_factor, authenticator_key, last_step, recovery_codes)
            VALUES ({account.ProvinceId}, {account.Id}, {passwordHash}, {stamp}, 0, NULL, FALSE, NULL, NULL, NULL) ON CONFLICT (province_id, account_id) DO NOTHING
            """,
            stop);
    }

    /// <summary>A link that works once; what stands in it.</summary>
    public static async Task<string> AddInvitationAsync(TiendoDb db, int provinceId, long? accountId, DateTime expiresAt, CancellationToken stop)
    {
        var secret = Secret.New();
        var id = Secret.Hash(secret);
        await db.Database.ExecuteSqlAsync($"INSERT INTO invitations (province_id, id, account_id, expires_at, used_at) VALUES ({provinceId}, {id}, {accountId}, {expiresAt}, NULL)", stop);
        return secret;
    }
}
