using System.Globalization;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>What a person must look at before the orders are handed out: nobody to do it, or a day that may be wrong.</summary>
public sealed class StrictCheck(Messages messages)
{
    private const int ShownLength = 80;
    private readonly List<string> found = [];

    /// <summary>The doubts that do not merely explain a reading but may make it wrong.</summary>
    public static IReadOnlySet<DoubtKind> NeedAPerson { get; } = new HashSet<DoubtKind>
    {
        DoubtKind.LeadMissing, DoubtKind.ImpossibleDate, DoubtKind.SeveralDates, DoubtKind.DueNotAfterIssue,
        DoubtKind.HolidaysUnconfirmed, DoubtKind.UnclearCharacter, DoubtKind.OperativePartUnmarked,
    };

    /// <summary>One line each: file, place, doubt, order.</summary>
    public IReadOnlyList<string> Found => found;

    /// <summary>Notes what needs a person.</summary>
    public void Look(NoticeFile notice)
    {
        foreach (var doubt in notice.Reading.Doubts.Where(d => NeedAPerson.Contains(d.Kind)))
        {
            found.Add($"{notice.Source}: {messages.Explain(doubt)}");
        }

        foreach (var order in notice.Reading.Directives)
        {
            foreach (var doubt in order.Doubts.Where(d => NeedAPerson.Contains(d.Kind)))
            {
                found.Add($"{notice.Source}: {notice.WhereIs(order, messages)}: {messages.Explain(doubt)} — {Shorten(order.Action)}");
            }
        }
    }

    /// <summary>Lists it on standard error.</summary>
    public void Tell(Terminal terminal)
    {
        terminal.Complain(messages.Say("strict.heading", ("count", found.Count.ToString(CultureInfo.InvariantCulture))));
        foreach (var line in found)
        {
            terminal.Complain(line);
        }
    }

    private static string Shorten(string text) => text.Length <= ShownLength ? text : text[..ShownLength].TrimEnd() + "…";
}
