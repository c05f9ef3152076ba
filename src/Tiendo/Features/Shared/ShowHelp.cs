using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace Tiendo.Features.Shared;

/// <summary>Explains the program or one command in the user's language.</summary>
public sealed class ShowHelp(App app) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var root = command == parseResult.RootCommandResult.Command;
        var text = new StringBuilder(command.Description).AppendLine().AppendLine();
        text.Append(app.Messages["help.usage"]).Append(" ./run");
        foreach (var word in Path(command)) text.Append(' ').Append(word);
        foreach (var argument in command.Arguments)
        {
            var word = argument.HelpName ?? argument.Name;
            text.Append(' ').Append(word).Append(argument.Arity.MaximumNumberOfValues > 1 && !word.EndsWith('…') ? " …" : "");
        }

        if (root || command.Subcommands.Count > 0)
        {
            text.Append(' ').Append(app.Messages["help.command"]);
        }

        text.Append(' ').Append(app.Messages["help.options"]).AppendLine().AppendLine();
        foreach (var subcommand in command.Subcommands)
        {
            Row(text, subcommand.Name, FirstLine(subcommand.Description));
        }

        foreach (var argument in command.Arguments)
        {
            Row(text, argument.HelpName ?? argument.Name, argument.Description);
        }

        var inherited = root ? [] : parseResult.RootCommandResult.Command.Options.Where(o => o.Recursive);
        foreach (var option in command.Options.Concat(inherited).Where(o => !o.Hidden))
        {
            Row(text, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description);
        }

        app.Terminal.Say(text.ToString().TrimEnd());
        return 0;
    }

    /// <summary>The words of a command as a person types them, each followed by a space; nothing for the program itself.</summary>
    public static string Words(Command command) => string.Concat(Path(command).Select(word => word + " "));

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name).Append(command.Name).Where(_ => command is not RootCommand);

    private static void Row(StringBuilder text, string name, string? description) =>
        text.Append("  ").Append(name.PadRight(31)).Append(' ').Append(description).AppendLine();

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0];
}
