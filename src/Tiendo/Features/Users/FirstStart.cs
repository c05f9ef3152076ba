using Tiendo.Data;

namespace Tiendo.Features.Users;

/// <summary>Says how the first person gets in: by the accounts of the sample province, or by a link for the first administrator.</summary>
internal static class FirstStart
{
    public static async Task RunAsync(App app, Database database, string address, CancellationToken stop)
    {
        await using var db = database.Open();
        await SampleAccounts.MakeAsync(db, app.Time, stop);
        if (await UsersQueries.IsSetUpAsync(db, stop)) return;
        app.Terminal.Say(app.Messages.Say("users.set-up-link", ("address", $"{address.TrimEnd('/')}/set-up/{await SetUp.MakeLinkAsync(db, app.Time, stop)}")));
    }
}
