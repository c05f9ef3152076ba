using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Security;

/// <summary>Who is signed in where. What the database says of a session is believed for a minute; what this node ends is over at once.</summary>
/// <param name="database">Where the data lies.</param>
/// <param name="time">What time it is.</param>
public sealed class SessionBook(Database database, TimeProvider time)
{
    /// <summary>The claim that holds what the browser knows.</summary>
    public const string Claim = "session";

    /// <summary>After so long without a request a session is over.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(8);

    /// <summary>After so long it is over in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);
    private const int MostRemembered = 20_000;
    private const int SecondsToWrite = 1;

    private readonly ConcurrentDictionary<string, Entry> remembered = new(StringComparer.Ordinal);

    /// <summary>Starts a session in the browser of a request.</summary>
    public async Task StartAsync(HttpContext http, Account account, CancellationToken stop)
    {
        var (secret, now) = (Secret.New(), time.GetUtcNow().UtcDateTime);
        var (id, address, browser) = (Secret.Hash(secret), BrowserWords.Network(http.Connection.RemoteIpAddress), BrowserWords.Of(http.Request.Headers.UserAgent.ToString()));
        await using (var db = database.Open())
        {
            var old = now - Longest;
            await db.Sessions.Where(s => s.ProvinceId == account.ProvinceId && s.AccountId == account.Id && s.SeenAt < old).ExecuteDeleteAsync(stop);
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO sessions (province_id, id, account_id, started_at, seen_at, ended_at, address, browser) VALUES ({account.ProvinceId}, {id}, {account.Id}, {now}, {now}, NULL, {address}, {browser})", stop);
        }
        // The cookie says which session; who that is and what the person may do, the accounts say with each request.
        var cookie = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Person().Claims().First().Value), new(Claim, secret)], IdentityConstants.ApplicationScheme);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, new(cookie), new AuthenticationProperties { IsPersistent = false });
    }

    /// <summary>The person of a session as the accounts say now; null when it is over.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(ClaimsPrincipal cookie, CancellationToken stop)
    {
        if (IdOf(cookie) is not var (province, id) || cookie.FindFirstValue(Claim) is not { } secret) return null;
        var now = time.GetUtcNow();
        if (remembered.TryGetValue(id, out var entry) && now - entry.ReadAt < Believed && now >= entry.ReadAt) return entry.Principal;
        remembered.TryRemove(id, out _);
        await using var db = database.Open();
        var oldest = (now - Life).UtcDateTime;
        var found = await db.Sessions.AsNoTracking().Where(s => s.ProvinceId == province && s.Id == id && s.EndedAt == null && s.SeenAt > oldest)
            .Join(db.Accounts.AsNoTracking().Where(a => a.EndedAt == null), s => new { s.ProvinceId, Id = s.AccountId }, a => new { a.ProvinceId, a.Id }, (s, a) => new { s.SeenAt, Account = a })
            .SingleOrDefaultAsync(stop);
        if (found is null) return null;
        if (now.UtcDateTime - found.SeenAt > SeenEvery) await SeeAsync(db, province, id, now.UtcDateTime, stop);
        if (remembered.Count >= MostRemembered) remembered.Clear();
        var principal = PrincipalOf(found.Account, secret);
        remembered[id] = new(principal, found.Account.ProvinceId, found.Account.Id, now);
        return principal;
    }

    /// <summary>The session of a request, as the database names it; null for somebody who has not signed in.</summary>
    public static (int ProvinceId, string Id)? IdOf(ClaimsPrincipal user) =>
        AccountUser.Key(user.FindFirstValue(ClaimTypes.NameIdentifier)) is var (province, _) && user.FindFirstValue(Claim) is { } secret ? (province, Secret.Hash(secret)) : null;

    /// <summary>Ends sessions of an account: one, all but one, or all.</summary>
    /// <param name="db">The open data; a transaction under way is part of it.</param>
    /// <param name="account">Whose.</param>
    /// <param name="only">That one only.</param>
    /// <param name="but">Not that one.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>How many they were.</returns>
    public async Task<int> EndAsync(TiendoDb db, (int ProvinceId, long Id) account, string? only, string? but, CancellationToken stop)
    {
        DateTime? now = time.GetUtcNow().UtcDateTime;
        var (province, id) = account;
        var count = await db.Sessions.Where(s => s.ProvinceId == province && s.AccountId == id && s.EndedAt == null && (only == null || s.Id == only) && (but == null || s.Id != but))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), stop);
        Forget(province, id);
        return count;
    }

    /// <summary>Reads the sessions of an account anew with their next request.</summary>
    public void Forget(int provinceId, long accountId)
    {
        foreach (var (id, entry) in remembered)
        {
            if (entry.ProvinceId == provinceId && entry.AccountId == accountId) remembered.TryRemove(id, out _);
        }
    }

    private static ClaimsPrincipal PrincipalOf(Account account, string secret) => new(new ClaimsIdentity(
        account.Person().Claims().Append(new Claim(Claim, secret)), IdentityConstants.ApplicationScheme, ClaimTypes.Name, Person.RoleClaim));

    // Whoever only reads does not wait for somebody's long write.
    private static async Task SeeAsync(TiendoDb db, int province, string id, DateTime now, CancellationToken stop)
    {
        db.Database.SetCommandTimeout(SecondsToWrite);
        try
        {
            await db.Sessions.Where(s => s.ProvinceId == province && s.Id == id && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), stop);
        }
        catch (Exception failure) when (DatabaseFailure.Explain(failure, null) is not null)
        {
            // The next minute tries again.
        }
    }

    private sealed record Entry(ClaimsPrincipal Principal, int ProvinceId, long AccountId, DateTimeOffset ReadAt);
}
