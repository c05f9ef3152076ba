using System.Net;
using Microsoft.AspNetCore.Identity;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Gives oneself another password. One's other sessions end.</summary>
/// <param name="db">The open data.</param>
/// <param name="users">Identity, on the same data.</param>
/// <param name="check">Looks at the password that held so far.</param>
/// <param name="sessions">Who is signed in.</param>
public sealed class ChoosePassword(TiendoDb db, UserManager<AccountUser> users, CheckSignIn check, SessionBook sessions)
{
    /// <summary>Does it.</summary>
    /// <param name="user">Who.</param>
    /// <param name="current">The password that held so far.</param>
    /// <param name="password">The one that is to hold.</param>
    /// <param name="address">Where the request comes from.</param>
    /// <param name="session">The session that goes on.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">sign-in.…, users.password-…</exception>
    public async Task<JournalRow> RunAsync(AccountUser user, string current, string password, IPAddress? address, string session, Act act, CancellationToken stop)
    {
        SignInRules.Check(await check.AgainAsync(user, current, address, stop), "users.password-wrong");
        var (province, id) = (user.Account.ProvinceId, user.Account.Id);
        await using var write = await Write.BeginAsync(db, province, "users.password", act, stop);
        await Passwords.ChooseAsync(users, user, password);
        await sessions.EndAsync(db, (province, id), null, session, stop);
        var row = await write.CommitAsync(stop);
        sessions.Forget(province, id);
        return row;
    }
}
