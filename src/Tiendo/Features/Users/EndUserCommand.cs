using System.CommandLine;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary><c>users end NAME</c>: nobody signs in by that name any more.</summary>
internal static class EndUserCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var name = new Argument<string>("name") { HelpName = say["help.name"], Description = say["help.users.name"], Arity = ArgumentArity.ZeroOrOne };
        var why = new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] };
        return LedgerCommand.Create(app, "end", say["help.users.end"], [name, why], async (call, stop) =>
        {
            var account = await UserLinks.FindAsync(call, call.Need(name), stop);
            var row = await new EndAccount(call.Db, new SessionBook(call.Database, app.Time), app.Time).RunAsync(account.ProvinceId, account.Id, null, call.ActOf(call.Need(why)), stop);
            call.Answer.Remark(say.Say("users.answer.ended", ("name", account.Name)));
            call.SayRecorded(row);
            return 0;
        });
    }
}
