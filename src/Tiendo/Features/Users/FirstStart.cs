using Tiendo.Web;

namespace Tiendo.Features.Users;

/// <summary>How the first person gets in: by the accounts of the sample province, or by a link for the first administrator.</summary>
internal static class FirstStart
{
    /// <summary>Makes the accounts of a sample province.</summary>
    public static async Task PrepareAsync(Installation installation, CancellationToken stop)
    {
        await using var db = installation.Database.Open();
        await SampleAccounts.MakeAsync(db, installation.Time, stop);
    }

    /// <summary>Says the link, with every start until there is an administrator.</summary>
    public static async Task GreetAsync(App app, Installation installation, string address, CancellationToken stop)
    {
        await using var db = installation.Database.Open();
        if (await UsersQueries.IsSetUpAsync(db, stop)) return;
        app.Terminal.Say(app.Messages.Say("users.set-up-link", ("address", $"{address.TrimEnd('/')}/set-up/{await SetUp.MakeLinkAsync(db, installation.Time, stop)}")));
    }
}
