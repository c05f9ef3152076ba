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
        text.Append(app.Messages["help.usage"]).Append(" ./run").Append(root ? "" : " " + command.Name);
        foreach (var argument in command.Arguments)
        {
            text.Append(' ').Append(argument.HelpName).Append(" …");
        }

        if (root)
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

    private static void Row(StringBuilder text, string name, string? description) =>
        text.Append("  ").Append(name.PadRight(31)).Append(' ').Append(description).AppendLine();

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0];
}
