using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>Links that work once, as a command prints them.</summary>
internal static class UserLinks
{
    private const string UsualUrl = "http://127.0.0.1:5080";

    private sealed record Row(int Province, string Name, string Link, string Until);

    /// <summary>The address by which people reach the pages.</summary>
    public static Option<string> Option(Messages say) => new("--url") { Description = say.Say("help.users.url", ("usual", UsualUrl)), HelpName = "URL" };

    /// <summary>Shows a link. It is the only time.</summary>
    public static void Show(LedgerCall call, Invited invited, string? url)
    {
        Show(call, new Row(invited.Account.ProvinceId, invited.Account.Name, Address(url, "invitation", invited.Token), Days.Moment(invited.ExpiresAt)));
        call.SayRecorded(invited.Journal);
    }

    /// <summary>Shows the link for the first administrator.</summary>
    public static void ShowSetUp(LedgerCall call, string token, string? url) =>
        Show(call, new Row(0, "", Address(url, "set-up", token), Days.Moment((call.App.Time.GetUtcNow() + Invitation.SetUpLife).UtcDateTime)));

    /// <summary>The living account of a name.</summary>
    /// <exception cref="RuleBroken">users.account-unknown</exception>
    public static async Task<Account> FindAsync(LedgerCall call, string name, CancellationToken stop)
    {
        var asked = name.Trim().ToLowerInvariant();
        return await call.Db.Accounts.SingleOrDefaultAsync(a => a.Name == asked, stop) ?? throw new RuleBroken("users.account-unknown", null, ("name", asked));
    }

    private static void Show(LedgerCall call, Row row) => call.Answer.Show(
        row, new("users.column.name", r => r.Name), new("users.column.link", r => r.Link), new("users.column.until", r => r.Until));

    private static string Address(string? url, string page, string token) => $"{(url ?? UsualUrl).TrimEnd('/')}/{page}/{token}";
}
