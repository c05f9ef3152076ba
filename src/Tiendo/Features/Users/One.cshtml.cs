using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>One account: its role, sessions, link and end.</summary>
/// <param name="sessions">Who is signed in.</param>
[Needs(Right.ManageUsers)]
public sealed class OneModel(SessionBook sessions) : AccountForm
{
    private const int MostSessions = 50;

    /// <summary>The account.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>The version that was seen.</summary>
    [FromForm(Name = "version")]
    public int Version { get; set; }

    /// <summary>Why.</summary>
    [FromForm(Name = "why")]
    public string? Why { get; set; }

    /// <summary>As it is.</summary>
    public AccountRow Row { get; private set; } = null!;

    /// <summary>The last change by somebody else, where this one came too late.</summary>
    public JournalRow? Meanwhile { get; private set; }

    /// <summary>Sessions that go on.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>A new link, this once.</summary>
    public Invited? Link { get; private set; }

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Changes name, role, agency, parks.</summary>
    public Task<IActionResult> OnPostChangeAsync() => WriteAsync(async () =>
    {
        var register = await AgenciesQueries.RegisterAsync(Visit);
        var change = new ChangeAccount(Visit.Db, register, sessions, Visit.Installation.Time);
        return Done(Here, await change.RunAsync(Visit.Province, Id, new(Version, DisplayName ?? "", Role, Agency, ParkIds), ActOf("users.why-change"), Visit.Stop));
    });

    /// <summary>Ends the account.</summary>
    public Task<IActionResult> OnPostEndAsync() => WriteAsync(async () =>
        Done(Here, await new EndAccount(Visit.Db, sessions, Visit.Installation.Time).RunAsync(Visit.Province, Id, Version, ActOf("users.why-end"), Visit.Stop)));

    /// <summary>Signs it out everywhere.</summary>
    public Task<IActionResult> OnPostSessionsAsync() => WriteAsync(async () =>
        Done(Here, await new EndSessions(Visit.Db, sessions).RunAsync(Visit.Province, Id, ActOf("users.why-sessions"), Visit.Stop)));

    /// <summary>Makes a new link.</summary>
    public Task<IActionResult> OnPostLinkAsync() => WriteAsync(async () =>
    {
        Link = await new MakeLink(Visit.Db, Visit.Installation.Time).RunAsync(Visit.Province, Id, ActOf("users.why-link"), Visit.Stop);
        return await ShowAsync();
    });

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        ViewData["Days"] = false;
        var register = await LoadChoicesAsync();
        var account = await Visit.Db.Accounts.SingleOrDefaultAsync(a => a.ProvinceId == Visit.Province && a.Id == Id, Visit.Stop) ?? throw new RuleBroken("users.account-unknown");
        var now = Visit.Installation.Time.GetUtcNow().UtcDateTime;
        Row = (await AccountRow.OfAsync(Visit.Db, Visit.Province, [account], register, now, Visit.Stop))[0];
        var oldest = now - SessionBook.Life;
        Sessions = await Visit.Db.Sessions.Where(s => s.ProvinceId == Visit.Province && s.AccountId == Id && s.EndedAt == null && s.SeenAt > oldest).OrderByDescending(s => s.SeenAt).Take(MostSessions).ToListAsync(Visit.Stop);
        // What was typed stays where it could not be kept.
        if (RoleName is null) (DisplayName, RoleName, Agency, ParkIds) = (account.DisplayName, account.Role.ToString(), Row.Agency, [.. account.ParkIds]);
        else if (Broken?.Code == "users.changed-meanwhile") Meanwhile = await LastChangeAsync();
        Version = account.Version;
    }

    private string Here => Visit.To("/users/" + Id.ToString(CultureInfo.InvariantCulture));

    private Act ActOf(string usual) => Visit.ActOf(string.IsNullOrWhiteSpace(Why) ? Visit.Say[usual] : Why.Trim());

    private Task<JournalRow?> LastChangeAsync()
    {
        var key = FormattableString.Invariant($"\"key\":\"{Visit.Province}/{Id}\"");
        return Visit.Db.Journal.Where(r => r.ProvinceId == Visit.Province && (r.Operation == "users.change" || r.Operation == "users.language") && r.Payload.Contains(key)).OrderByDescending(r => r.Seq).FirstOrDefaultAsync(Visit.Stop);
    }
}
