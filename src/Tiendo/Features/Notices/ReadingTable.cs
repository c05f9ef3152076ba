using System.Globalization;
using System.Text;
using Spectre.Console;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>For a person at a terminal: the header of the document, then a table for each section.</summary>
public sealed class ReadingTable(Stream stream, Messages messages, bool withText, int width, bool colours) : IReadingWriter
{
    private const int NarrowestOrder = 24;
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
            var table = CreateTable();
            foreach (var order in section)
            {
                AddOrder(table, notice, order, ++number);
            }

            console.Write(table);
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
                    ("orders", Number(orders.Count)),
                    ("dated", Number(orders.Count(o => o.Deadline.Due is not null))),
                    ("repeating", Number(orders.Count(o => o.Deadline is { Due: null, Recurrence: not null }))),
                    ("undated", Number(orders.Count(o => o.Deadline is { Due: null, Recurrence: null }))),
                    ("doubtful", Number(orders.Count(o => o.Doubts.Count > 0)))),
            Style.Plain);
        foreach (var remark in notice.Document.Remarks.Concat(notice.Reading.Doubts.Select(messages.Explain)))
        {
            WriteIfAny("? " + remark, new Style(Color.Yellow));
        }
    }

    private Table CreateTable()
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true, Expand = true };
        var spare = Math.Max(0, width - 50);
        table.AddColumn(new TableColumn("#").Width(Math.Min(10, 6 + spare / 20)));
        table.AddColumn(new TableColumn(messages["table.due"]).Width(12 + Math.Min(8, spare / 10)));
        table.AddColumn(new TableColumn(messages["table.lead"]).Width(12 + Math.Min(20, spare / 5)));
        table.AddColumn(new TableColumn(messages["table.order"]).Width(Math.Max(NarrowestOrder, width)));
        return table;
    }

    private void AddOrder(Table table, NoticeFile notice, Directive order, int number)
    {
        var deadline = DeadlineWords.Of(order.Deadline, messages);
        var lead = new Paragraph(Clean(string.Join("\n", order.Lead.Select(a => a.Name))));
        if (order.Coordinate.Count > 0)
        {
            var names = string.Join(", ", order.Coordinate.Select(a => a.Name));
            lead.Append((order.Lead.Count > 0 ? "\n" : "") + messages["table.coordinate"] + " " + Clean(names), new Style(Color.Grey));
        }

        var action = new Paragraph(Clean(order.Action));
        foreach (var doubt in order.Doubts)
        {
            action.Append("\n? " + Clean(messages.Explain(doubt)), new Style(Color.Yellow));
        }

        var due = new Paragraph(deadline[0], new Style(order.Deadline.Due is null ? Color.Default : Color.Green));
        foreach (var line in deadline.Skip(1))
        {
            due.Append("\n" + Clean(line), new Style(Color.Grey));
        }

        table.AddRow(new Paragraph(Number(number)).Append("\n" + notice.WhereIs(order, messages), new Style(Color.Grey)), due, lead, action);
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

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

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
