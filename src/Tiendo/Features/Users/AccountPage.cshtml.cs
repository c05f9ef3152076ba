using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>One's own account: password, second factor, sessions, language.</summary>
/// <param name="users">Identity.</param>
/// <param name="sessions">Who is signed in.</param>
/// <param name="choose">Another password.</param>
/// <param name="second">The second factor.</param>
[SignedIn]
public sealed class AccountPageModel(UserManager<AccountUser> users, SessionBook sessions, ChoosePassword choose, SecondFactor second) : LedgerPage
{
    private const int MostSessions = 50;

    /// <summary>The password or code that was typed.</summary>
    [FromForm(Name = "current")]
    public string? Current { get; set; }

    /// <summary>The new password that was typed.</summary>
    [FromForm(Name = "password")]
    public string? Password { get; set; }

    /// <summary>The same once more.</summary>
    [FromForm(Name = "again")]
    public string? Again { get; set; }

    /// <summary>Who it is.</summary>
    public AccountUser Account { get; private set; } = null!;

    /// <summary>The sessions that go on, the latest first.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>The session of this browser.</summary>
    public string ThisSession => SessionBook.IdOf(User)?.Id ?? "";

    /// <summary>The key that an app is to learn; null when none is being set up.</summary>
    public string? Key { get; private set; }

    /// <summary>Recovery codes, this once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>What was recorded together with them.</summary>
    public JournalRow? Wrote { get; private set; }

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Another password.</summary>
    public Task<IActionResult> OnPostPasswordAsync() => ChangeAsync(async user =>
    {
        if (Password != Again) throw new RuleBroken("users.password-again");
        var row = await choose.RunAsync(user, Current ?? "", Password ?? "", HttpContext.Connection.RemoteIpAddress, ThisSession, Visit.ActOf(Visit.Say["users.why-password"]), Visit.Stop);
        return Done("/account", row);
    });

    /// <summary>Shows a new key to the app.</summary>
    public Task<IActionResult> OnPostKeyAsync() => ChangeAsync(async user =>
    {
        Key = await second.NewKeyAsync(user);
        return await ShowAsync();
    });

    /// <summary>Turns the second factor on.</summary>
    public async Task<IActionResult> OnPostSecondOnAsync()
    {
        var answer = await ChangeAsync(async user =>
        {
            (RecoveryCodes, Wrote) = await second.TurnOnAsync(user, Current ?? "", HttpContext.Connection.RemoteIpAddress, Visit.ActOf(Visit.Say["users.why-second-on"]), Visit.Stop);
            return await ShowAsync();
        });
        // A wrong code: the same key is shown again.
        if (Broken is not null && !Account.Credential.SecondFactor) Key = await users.GetAuthenticatorKeyAsync(Account);
        return answer;
    }

    /// <summary>Turns it off.</summary>
    public Task<IActionResult> OnPostSecondOffAsync() => ChangeAsync(async user =>
        Done("/account", await second.TurnOffAsync(user, Current ?? "", HttpContext.Connection.RemoteIpAddress, Visit.ActOf(Visit.Say["users.why-second-off"]), Visit.Stop)));

    /// <summary>Ends a session of one's own, or all others.</summary>
    public Task<IActionResult> OnPostEndAsync([FromForm(Name = "session")] string? session) => ChangeAsync(async user =>
    {
        await sessions.EndAsync(Visit.Db, (user.Account.ProvinceId, user.Account.Id), string.IsNullOrEmpty(session) ? null : session, string.IsNullOrEmpty(session) ? ThisSession : null, Visit.Stop);
        return LocalRedirect("/account");
    });

    /// <summary>Chooses the language.</summary>
    public Task<IActionResult> OnPostLanguageAsync([FromForm(Name = "language")] string? language) => ChangeAsync(async user =>
    {
        var row = await new ChooseLanguage(Visit.Db).RunAsync(user.Account.ProvinceId, user.Account.Id, language ?? "", Visit.ActOf(Visit.Say["users.why-language"]), Visit.Stop);
        BeginVisit.Choose(HttpContext, "lang", language!);
        return Done("/account", row);
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var person = Visit.Person;
        Account = await FindAsync();
        var oldest = Visit.Installation.Time.GetUtcNow().UtcDateTime - SessionBook.Life;
        Sessions = await Visit.Db.Sessions.Where(s => s.ProvinceId == person.ProvinceId && s.AccountId == person.AccountId && s.EndedAt == null && s.SeenAt > oldest)
            .OrderByDescending(s => s.SeenAt).Take(MostSessions).ToListAsync(Visit.Stop);
    }

    private async Task<IActionResult> ChangeAsync(Func<AccountUser, Task<IActionResult>> change)
    {
        var user = await FindAsync();
        var answer = await WriteAsync(() => change(user));
        SignInRules.SetStatus(Response, Broken);
        return answer;
    }

    private async Task<AccountUser> FindAsync() => await users.FindByIdAsync(FormattableString.Invariant($"{Visit.Person.ProvinceId}:{Visit.Person.AccountId}")) ?? throw new RuleBroken("users.account-unknown");
}
