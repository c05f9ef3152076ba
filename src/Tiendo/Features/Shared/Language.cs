using System.CommandLine;
using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>The user's language: --lang, else the locale's; Vietnamese where neither says.</summary>
public static class Language
{
    private const string Name = "--lang";

    /// <summary>The option, known to every command.</summary>
    public static Option<string> CreateOption(Messages messages) =>
        new(Name) { Description = messages["help.lang"], HelpName = "vi|en", Recursive = true };

    /// <summary>Chooses before the call is parsed, so that a wrong call is explained in the right language too.</summary>
    public static Messages Choose(string[] args, Func<string, string?> environment) =>
        (Asked(args) ?? Locale(environment)).StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Messages.English : Messages.Vietnamese;

    /// <summary>Refuses a language there is no text in.</summary>
    /// <exception cref="RuleBroken">call.choice</exception>
    public static void Check(ParseResult call)
    {
        if (call.GetValue<string>(Name) is { } asked && asked is not ("vi" or "en"))
        {
            throw new RuleBroken("call.choice", null, ("option", Name), ("given", asked), ("choices", "vi, en"));
        }
    }

    private static string? Asked(string[] args)
    {
        var at = Array.FindLastIndex(args, a => a == Name || a.StartsWith(Name + "=", StringComparison.Ordinal));
        return at < 0 ? null : args[at].Length > Name.Length ? args[at][(Name.Length + 1)..] : args.ElementAtOrDefault(at + 1);
    }

    private static string Locale(Func<string, string?> environment) =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(environment).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
}
