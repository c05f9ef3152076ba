using System.Text;
using Spectre.Console;

namespace Tiendo.Features.Shared;

/// <summary>A table as wide as the terminal.</summary>
internal static class AnswerTable
{
    public static void Write<T>(Terminal terminal, Messages messages, IReadOnlyCollection<T> rows, IReadOnlyList<AnswerColumn<T>> columns)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        foreach (var column in columns)
        {
            var head = new TableColumn(new Text(messages[column.Key], new Style(decoration: Decoration.Bold)));
            table.AddColumn(column.IsNumber ? head.RightAligned() : head);
        }
        foreach (var row in rows) table.AddRow(columns.Select(c => new Text(Terminal.Printable(c.Text(row)))));
        Draw(terminal, console => console.Write(table));
    }

    public static void WriteFields<T>(Terminal terminal, Messages messages, T item, IReadOnlyList<AnswerColumn<T>> columns)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn();
        foreach (var column in columns.Where(c => c.Text(item).Length > 0))
            grid.AddRow(new Text(messages[column.Key], new Style(decoration: Decoration.Bold)), new Text(Terminal.Printable(column.Text(item))));
        Draw(terminal, console => console.Write(grid));
    }

    private static void Draw(Terminal terminal, Action<IAnsiConsole> draw)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Math.Max(terminal.Width, 60);
        console.Profile.Encoding = Encoding.UTF8;
        draw(console);
        terminal.Say(string.Join('\n', text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd())));
    }
}
