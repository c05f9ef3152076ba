using System.Globalization;
using Spectre.Console;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>An order as four cells for a person: which and where, when, who, what.</summary>
internal sealed record OrderCells(Paragraph Number, Paragraph Due, Paragraph Who, Paragraph What)
{
    private static readonly Style Aside = new(Color.Grey);

    public static OrderCells Of(NoticeFile notice, Directive order, int number, Messages messages) =>
        new(NumberOf(notice, order, number, messages), DueOf(order.Deadline, messages), WhoOf(order, messages), WhatOf(order, messages));

    private static Paragraph NumberOf(NoticeFile notice, Directive order, int number, Messages messages) =>
        new Paragraph(number.ToString(CultureInfo.InvariantCulture)).Append("\n" + notice.WhereIs(order, messages), Aside);

    private static Paragraph DueOf(Deadline deadline, Messages messages)
    {
        var lines = DeadlineWords.Of(deadline, messages);
        var due = new Paragraph(lines[0], deadline.Due is null ? Style.Plain : new Style(Color.Green));
        foreach (var line in lines.Skip(1))
        {
            due.Append("\n" + Terminal.Printable(line), Aside);
        }

        return due;
    }

    private static Paragraph WhoOf(Directive order, Messages messages)
    {
        var who = new Paragraph(Terminal.Printable(string.Join("\n", order.Lead.Select(a => a.Name))));
        if (order.Coordinate.Count > 0)
        {
            var names = Terminal.Printable(string.Join(", ", order.Coordinate.Select(a => a.Name)));
            who.Append($"{(order.Lead.Count > 0 ? "\n" : "")}{messages["table.coordinate"]} {names}", Aside);
        }

        return who;
    }

    private static Paragraph WhatOf(Directive order, Messages messages)
    {
        var what = new Paragraph(Terminal.Printable(order.Action));
        foreach (var doubt in order.Doubts)
        {
            what.Append("\n? " + Terminal.Printable(messages.Explain(doubt)), new Style(Color.Yellow));
        }

        return what;
    }
}
