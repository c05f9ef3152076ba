using Microsoft.AspNetCore.Mvc;
using Tiendo.Features.Agencies;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Makes an account and the link by which its person chooses a password.</summary>
[Needs(Right.ManageUsers)]
public sealed class InviteModel : AccountForm
{
    /// <summary>The name that was typed.</summary>
    [FromForm(Name = "name")]
    public string? Name { get; set; }

    /// <summary>Somebody who was just invited, with the link.</summary>
    public Invited? Invited { get; private set; }

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Invites; the link is shown this once.</summary>
    public Task<IActionResult> OnPostAsync() => WriteAsync(async () =>
    {
        var input = new NewAccount(Name ?? "", DisplayName ?? "", Role, Agency, ParkIds);
        var register = await AgenciesQueries.RegisterAsync(Visit);
        Invited = await new InviteAccount(Visit.Db, register, Visit.Installation.Time).RunAsync(Visit.Province, input, Visit.ActOf(Visit.Say["users.why-invite"]), Visit.Stop);
        (Name, DisplayName, RoleName, Agency, ParkIds) = (null, null, null, null, []);
        return await ShowAsync();
    });

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        ViewData["Days"] = false;
        return LoadChoicesAsync();
    }
}
