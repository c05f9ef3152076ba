using System.CommandLine;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Users;

/// <summary><c>users link NAME</c>: a new link for somebody who has lost the password or the second factor.</summary>
internal static class LinkUserCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var name = new Argument<string>("name") { HelpName = say["help.name"], Description = say["help.users.name"], Arity = ArgumentArity.ZeroOrOne };
        var (url, why) = (UserLinks.Option(say), new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] });
        return LedgerCommand.Create(app, "link", say["help.users.link"], [name, url, why], async (call, stop) =>
        {
            var account = await UserLinks.FindAsync(call, call.Need(name), stop);
            UserLinks.Show(call, await new MakeLink(call.Db, app.Time).RunAsync(account.ProvinceId, account.Id, call.ActOf(call.Get(why) ?? say["users.why-link"]), stop), call.Get(url));
            return 0;
        });
    }
}
