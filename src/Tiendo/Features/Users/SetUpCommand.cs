using System.CommandLine;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Users;

/// <summary><c>users set-up</c>: the link for the first administrator, while there is none who can sign in.</summary>
internal static class SetUpCommand
{
    public static Command Create(App app)
    {
        var url = UserLinks.Option(app.Messages);
        return LedgerCommand.Create(
            app, "set-up", app.Messages["help.users.set-up"], [url],
            async (call, stop) =>
            {
                UserLinks.ShowSetUp(call, await SetUp.MakeLinkAsync(call.Db, app.Time, stop), call.Get(url));
                return 0;
            },
            createsData: true);
    }
}
