using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>What must my agency do; what waits for the office; what does a leader follow?</summary>
[Needs(Right.See)]
public sealed class MyWorkModel : LedgerPage
{
    private const int MostOfASection = 50;
    private const int SoonDays = 14;

    private static readonly DirectiveStatus[] Open = [DirectiveStatus.Overdue, DirectiveStatus.DueSoon, DirectiveStatus.InTime, DirectiveStatus.NoDeadline];
    private static readonly DirectiveStatus[] Reported = [DirectiveStatus.ReportedLate, DirectiveStatus.ReportedInTime, DirectiveStatus.ReportedNoDeadline];

    /// <summary>A part of the page.</summary>
    /// <param name="Key">The end of its message: <c>work.section.overdue</c>.</param>
    /// <param name="Lines">The orders.</param>
    /// <param name="All">The address of all of them, where more match.</param>
    /// <param name="CanReport">A link to report on each.</param>
    public sealed record Section(string Key, IReadOnlyList<DirectiveLine> Lines, string? All, bool CanReport);

    /// <summary>The agency whose inbox it is; null for the whole province.</summary>
    public string? Agency { get; private set; }

    /// <summary>The parts, in the order of urgency.</summary>
    public IReadOnlyList<Section> Sections { get; private set; } = [];

    /// <summary>Open requests to extend; for the office.</summary>
    public IReadOnlyList<OpenRequest> Requests { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var sections = new List<Section>();
        if (Visit.Person.May(Right.Confirm)) sections.Add(await SectionAsync("confirm", All() with { Statuses = Reported }, "reported"));
        if (Visit.Person.AgencyKey is { } own) sections.AddRange(await InboxAsync(own));
        else if (Visit.Person.Role == Role.Investor) sections.AddRange(await OwnParksAsync());
        else
        {
            sections.Add(await SectionAsync("all-overdue", All() with { Statuses = [DirectiveStatus.Overdue] }, "overdue"));
            sections.Add(await SectionAsync("moved", All() with { Statuses = Open, Moved = true }, "open", ("moved", "1")));
        }
        if (Visit.Person.May(Right.Confirm)) Requests = await OpenRequests.OfAsync(Visit);
        Sections = [.. sections.Where(section => section.Lines.Count > 0)];
    }

    private DirectiveFilter All() => new(Visit.AsOf, Visit.KnownOn) { ProvinceId = Visit.Province, Limit = MostOfASection };

    private async Task<IReadOnlyList<Section>> InboxAsync(string own)
    {
        var agencies = await AgenciesToday.OfAsync(Visit);
        Agency = agencies.NameOf(own, Visit.Province) ?? own;
        var mine = All() with { AgencyKeys = await DirectiveScope.KeysAsync(Visit, own) };
        var agency = ("agency", (string?)agencies.KeyOf(own, Visit.Province));
        var (today, soon) = (Visit.AsOf, Visit.AsOf.AddDays(SoonDays));
        var sections = new List<Section>
        {
            await SectionAsync("overdue", mine with { Statuses = [DirectiveStatus.Overdue] }, "overdue", agency),
            await SectionAsync("soon", mine with { Statuses = [DirectiveStatus.DueSoon, DirectiveStatus.InTime], DueFrom = today, DueTo = soon }, "due-soon,in-time", agency, ("due-to", Shared.Days.Write(soon))),
            await SectionAsync("later", mine with { Statuses = [DirectiveStatus.InTime], DueFrom = soon.AddDays(1) }, "in-time", agency),
            await SectionAsync("no-deadline", mine with { Statuses = [DirectiveStatus.NoDeadline, DirectiveStatus.Waiting] }, "no-deadline,waiting", agency),
        };
        var returned = await ReturnedAsync([.. sections.SelectMany(s => s.Lines).Select(l => l.Row.Id)]);
        var back = sections.SelectMany(s => s.Lines).Where(l => returned.Contains(l.Row.Id)).ToList();
        sections = sections.ConvertAll(s => s with { Lines = [.. s.Lines.Where(l => !returned.Contains(l.Row.Id))], CanReport = Visit.Person.May(Right.Report) });
        sections.Insert(0, new("returned", back, null, Visit.Person.May(Right.Report)));
        sections.Add(await SectionAsync("waiting", mine with { Statuses = Reported }, "reported", agency));
        return sections;
    }

    private async Task<IReadOnlyList<Section>> OwnParksAsync()
    {
        var own = (await DirectiveScope.OfAsync(Visit)).Limit(All());
        return [await SectionAsync("overdue", own with { Statuses = [DirectiveStatus.Overdue] }, "overdue"), await SectionAsync("open", own with { Statuses = [.. Open.Skip(1)] }, "due-soon,in-time,no-deadline")];
    }

    private async Task<Section> SectionAsync(string key, DirectiveFilter filter, string state, params (string Name, string? Value)[] query)
    {
        var lines = await DirectiveLines.OfAsync(Visit, filter);
        return new(key, lines.Lines, lines.HasMore ? Visit.To("/directives", [("state", state), .. query]) : null, false);
    }

    // Open again after a report: it was returned.
    private async Task<HashSet<long>> ReturnedAsync(List<long> ids) =>
        [.. await Visit.Db.DirectiveActs.Where(a => a.ProvinceId == Visit.Province && ids.Contains(a.DirectiveId) && a.Step == DirectiveStep.Return && a.Day <= Visit.AsOf).Select(a => a.DirectiveId).Distinct().ToListAsync(Visit.Stop)];
}
