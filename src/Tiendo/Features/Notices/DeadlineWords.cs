using System.Globalization;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>A deadline for a person: the last on-time day first, then what makes it what it is. Without a date it says so: never a guess.</summary>
internal static class DeadlineWords
{
    /// <summary>One line or more; the first is the answer.</summary>
    public static IReadOnlyList<string> Of(Deadline deadline, Messages messages)
    {
        var lines = new List<string> { Answer(deadline, messages) };
        if (deadline.Soft)
        {
            lines.Add(messages["due.soft"]);
        }

        if (deadline.Due is not null && deadline.Recurrence is { } also)
        {
            lines.Add(messages[$"repeat.{also}"]);
        }

        if (deadline.Phrase is { Length: > 0 } phrase)
        {
            lines.Add($"“{phrase}”");
        }

        return lines;
    }

    private static string Answer(Deadline deadline, Messages messages) => deadline switch
    {
        { Due: { } due, Time: { } time } => $"{time.ToString("HH:mm", CultureInfo.InvariantCulture)} {Day(due)}",
        { Due: { } due } => Day(due),
        { Recurrence: { } recurrence } => messages[$"repeat.{recurrence}"],
        { Operator: DeadlineOperator.None } => messages["due.none"],
        _ => messages["due.unknown"],
    };

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
