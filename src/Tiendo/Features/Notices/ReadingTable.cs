using System.Globalization;
using System.Text;
using Spectre.Console;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>For a person at a terminal: the header of the document, then the orders of each section, as a table where there is room for one.</summary>
public sealed class ReadingTable(Stream stream, Messages messages, bool withText, int width, bool colours) : IReadingWriter
{
    private const int NarrowestTable = 70;
    private const int FrameWidth = 13;
    private readonly IAnsiConsole console = CreateConsole(stream, width, colours);
    private bool first = true;

    /// <inheritdoc/>
    public void Write(NoticeFile notice)
    {
        if (!first)
        {
            console.WriteLine();
        }

        first = false;
        WriteHeader(notice);
        var number = 0;
        foreach (var section in InSections(notice.Reading.Directives))
        {
            console.WriteLine();
            var head = $"{section[0].Section}{(section[0].Section.Length > 0 ? ". " : "")}{section[0].Heading}".Trim();
            console.WriteLine(head.Length > 0 ? Clean(head) : messages["table.no-section"], new Style(decoration: Decoration.Bold));
            var orders = section.Select(order => OrderCells.Of(notice, order, ++number, messages));
            if (width < NarrowestTable)
            {
                WriteList(orders);
            }
            else
            {
                WriteTable(orders);
            }
        }

        if (withText)
        {
            console.WriteLine();
            console.WriteLine($"— {messages["table.text"]} —", new Style(decoration: Decoration.Bold));
            console.WriteLine(Clean(notice.Reading.Text));
        }

        console.Profile.Out.Writer.Flush();
    }

    /// <inheritdoc/>
    public void Finish() => console.Profile.Out.Writer.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteHeader(NoticeFile notice)
    {
        var document = notice.Reading.Document;
        var named = new[] { document.Number, Day(document.Date), document.Issuer }.Where(v => v is not null);
        console.WriteLine(Clean(notice.Source), new Style(Color.Grey));
        WriteIfAny(string.Join(" · ", named), new Style(decoration: Decoration.Bold));
        WriteIfAny(string.Join(" — ", new[] { document.Kind, document.Subject }.Where(v => v is not null)), Style.Plain);
        var orders = notice.Reading.Directives;
        WriteIfAny(
            orders.Count == 0
                ? messages["table.nothing"]
                : messages.Say(
                    "table.summary",
                    ("orders", Numbers.Text(orders.Count)),
                    ("dated", Numbers.Text(orders.Count(o => o.Deadline.Due is not null))),
                    ("repeating", Numbers.Text(orders.Count(o => o.Deadline is { Due: null, Recurrence: not null }))),
                    ("undated", Numbers.Text(orders.Count(o => o.Deadline is { Due: null, Recurrence: null }))),
                    ("doubtful", Numbers.Text(orders.Count(o => o.Doubts.Count > 0)))),
            Style.Plain);
        foreach (var remark in notice.Document.Remarks.Select(r => messages[r]).Concat(notice.Reading.Doubts.Select(messages.Explain)))
        {
            WriteIfAny("? " + remark, new Style(Color.Yellow));
        }
    }

    private void WriteTable(IEnumerable<OrderCells> orders)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        var spare = width - NarrowestTable;
        var (number, due, who) = (9, 10 + Math.Min(10, spare / 5), 10 + Math.Min(20, spare / 4));
        table.AddColumn(new TableColumn("#").Width(number));
        table.AddColumn(new TableColumn(messages["table.due"]).Width(due));
        table.AddColumn(new TableColumn(messages["table.lead"]).Width(who));
        table.AddColumn(new TableColumn(messages["table.order"]).Width(width - FrameWidth - number - due - who));
        foreach (var order in orders)
        {
            table.AddRow(order.Number, order.Due, order.Who, order.What);
        }

        console.Write(table);
    }

    private void WriteList(IEnumerable<OrderCells> orders)
    {
        foreach (var order in orders)
        {
            foreach (var cell in new[] { order.Number, order.Due, order.Who, order.What })
            {
                console.Write(cell);
                console.WriteLine();
            }

            console.WriteLine();
        }
    }

    private static IEnumerable<List<Directive>> InSections(IEnumerable<Directive> orders)
    {
        List<Directive> section = [];
        foreach (var order in orders)
        {
            if (section.Count > 0 && (section[0].Section != order.Section || section[0].Heading != order.Heading))
            {
                yield return section;
                section = [];
            }

            section.Add(order);
        }

        if (section.Count > 0)
        {
            yield return section;
        }
    }

    private void WriteIfAny(string text, Style style)
    {
        if (text.Length > 0)
        {
            console.WriteLine(Clean(text), style);
        }
    }

    private static string Clean(string text) => Terminal.Printable(text);

    private static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static IAnsiConsole CreateConsole(Stream stream, int width, bool colours)
    {
        var created = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))),
        });
        created.Profile.Width = width;
        created.Profile.Capabilities.Unicode = true;
        created.Profile.Capabilities.Links = false;
        return created;
    }
}
