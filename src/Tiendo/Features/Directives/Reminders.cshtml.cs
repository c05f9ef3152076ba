using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>What was reminded of, agency by agency, to be printed and sent.</summary>
[Needs(Right.Confirm)]
public sealed class RemindersModel : LedgerPage
{
    /// <summary>An agency with what it is reminded of.</summary>
    /// <param name="Name">Who leads today.</param>
    /// <param name="Lines">The orders.</param>
    public sealed record Sheet(string Name, IReadOnlyList<DirectiveLine> Lines);

    /// <summary>One sheet an agency.</summary>
    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    /// <summary>The day of the reminder.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What was said with it.</summary>
    public string? Text { get; private set; }

    /// <summary>Shows the reminders of one write.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Visit.Http.Request.Query["steps"].ToString().Split('-') is not [var first, var last] || Number(first) is not { } from || Number(last) is not { } to)
            throw new RuleBroken("directives.reminder-unknown");
        var steps = await Visit.Db.DirectiveActs
            .Where(a => a.ProvinceId == Visit.Province && a.Id >= from && a.Id <= to && a.Step == DirectiveStep.Remind).OrderBy(a => a.Id).Take(RemindDirectives.Most).ToListAsync(Visit.Stop);
        if (steps.Count == 0) throw new RuleBroken("directives.reminder-unknown");
        (Day, Text) = (steps[0].Day, steps[0].Text);
        var ids = steps.Select(s => s.DirectiveId).Distinct().ToList();
        var turns = steps.Select(s => (s.DirectiveId, s.Occurrence)).ToHashSet();
        var listed = await DirectiveLines.OfAsync(Visit, new(Visit.AsOf, Visit.KnownOn) { ProvinceId = Visit.Province, Ids = ids, Limit = 20 * RemindDirectives.Most });
        var agencies = await AgenciesToday.OfAsync(Visit);
        Sheets =
        [
            .. from line in listed.Lines
               where turns.Contains((line.Row.Id, line.Row.Occurrence))
               from lead in line.Row.Lead.Select(a => a.Today ?? a.Name).DefaultIfEmpty(Visit.Say["directives.lead-none"]).Distinct()
               group line by lead into sheet
               orderby sheet.Key
               select new Sheet(sheet.Key, [.. sheet]),
        ];
        return Page();
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
