using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary><c>users invite NAME</c>: an account, and the link by which its person chooses a password.</summary>
internal static class InviteUserCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var name = new Argument<string>("name") { HelpName = say["help.name"], Description = say["help.users.name"], Arity = ArgumentArity.ZeroOrOne };
        var display = new Option<string>("--display-name") { Description = say["help.users.display-name"], HelpName = say["help.words"] };
        var role = new Option<string>("--role") { Description = say.Say("help.users.role", ("roles", string.Join(", ", Enum.GetValues<Role>().Select(Data.Conventions.Word)))), HelpName = say["help.name"] };
        var agency = new Option<string>("--agency") { Description = say["help.users.agency"], HelpName = say["help.name"] };
        var parks = new Option<string[]>("--park") { Description = say["help.users.park"], HelpName = say["help.park"], AllowMultipleArgumentsPerToken = false };
        var (province, url, why) = (AgenciesQueries.ProvinceOption(say), UserLinks.Option(say), new Option<string>("--why") { Description = say["help.why"], HelpName = say["help.words"] });
        return LedgerCommand.Create(app, "invite", say["help.users.invite"], [name, display, role, agency, parks, province, url, why], async (call, stop) =>
        {
            var asName = call.Need(name);
            var provinceId = await AgenciesQueries.WrittenProvinceAsync(call, province, null, stop);
            var parkIds = new List<long>();
            foreach (var park in call.Get(parks) ?? []) parkIds.Add((await ParksQueries.FindPlaceAsync(call.Db, provinceId, park, call.AsOf, stop)).Id);
            var input = new NewAccount(asName, call.Get(display) ?? asName, RoleOf(call.Need(role)), call.Get(agency), parkIds);
            var register = await AgenciesQueries.RegisterAsync(call.Db, app.ListsFolder, stop);
            UserLinks.Show(call, await new InviteAccount(call.Db, register, app.Time).RunAsync(provinceId, input, call.ActOf(call.Get(why) ?? say["users.why-invite"]), stop), call.Get(url));
            return 0;
        });
    }

    private static Role RoleOf(string word) => Enum.GetValues<Role>().Where(role => Data.Conventions.Word(role) == word).Cast<Role?>().FirstOrDefault()
        ?? throw new RuleBroken("call.choice", null, ("option", "--role"), ("given", word), ("choices", string.Join(", ", Enum.GetValues<Role>().Select(Data.Conventions.Word))));
}
