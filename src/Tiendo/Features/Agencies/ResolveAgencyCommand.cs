using System.CommandLine;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary><c>agencies resolve NAME</c>: who bore the name on a day, and who has the duty today.</summary>
internal static class ResolveAgencyCommand
{
    public static Command Create(App app)
    {
        var say = app.Messages;
        var name = new Argument<string[]>("NAME") { Description = say["help.agencies.resolve.name"], HelpName = say["help.name"], Arity = ArgumentArity.ZeroOrMore };
        var on = new Option<string>("--on") { Description = say["help.agencies.resolve.on"], HelpName = say["help.day"] };
        var province = AgenciesQueries.ProvinceOption(say);
        return RegisterCall.Create(app, "resolve", say["help.agencies.resolve"], [name, on, province], call =>
        {
            var asked = string.Join(' ', call.Parse.GetValue(name) ?? []).Trim();
            if (asked.Length == 0) throw new RuleBroken("call.missing", null, ("what", say["help.name"]), ("command", "agencies resolve"));
            if (asked.Length > AgencyRegister.LongestName) throw new RuleBroken("agencies.name-too-long", null, ("limit", $"{AgencyRegister.LongestName}"));
            int? of = call.Parse.GetValue(province) is { } text ? AgenciesQueries.ProvinceId(call.Register, text) : null;
            var resolved = call.Register.Resolve(asked, LedgerCall.Day(call.Parse, on) ?? call.AsOf, of, call.AsOf);
            Show(call, ResolutionAnswer.Of(resolved, call.AsOf, say));
            return resolved.Kind is ResolutionKind.Ambiguous or ResolutionKind.Unknown ? 1 : 0;
        });
    }

    private static void Show(RegisterCall call, ResolutionAnswer answer)
    {
        call.Answer.Show(answer,
            new("agencies.column.answer", a => a.Words),
            new("agencies.column.then", a => a.Then is { } then ? $"{then.Name} ({then.Key})" : null),
            new("agencies.column.successors", a => string.Join('\n', a.Chain.Select(step => step.Words))),
            new("agencies.column.today", a => string.Join('\n', a.Today.Select(body => $"{body.Name} ({body.Key})"))));
    }
}
