using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Features.Directives;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class DirectiveStatesTests
{
    private static readonly string[] Life =
    [
        "acknowledge 1 --day 2025-10-04", "report 1 --text xong --day 2025-10-18", "return 1 --why thiếu",
        "@2025-11-03 extend 2 --to 2025-11-20 --document 500/TB-UBND --why chờ", "@2025-11-04 report 2 --text xong", "@2025-11-06 confirm 2",
        "@2025-11-08 report 4 --text báo_cáo --occurrence 2025-10-31", "@2025-11-09 report 1 --text xong --day 2025-10-25", "@2025-11-09 confirm 1",
        "@2025-11-10 trigger 5 --why đủ_hồ_sơ --day 2025-11-01", "@2025-11-11 withdraw 3 --why nhầm", "@2025-12-20 replace 4 --with #2",
    ];

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task States_KeptByEachStep_AreThoseMadeAgainFromTheSteps(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);
        await book.ThenAsync(Life);
        var kept = await RowsAsync(book);

        var run = await book.RunAsync("directives", "rebuild");

        run.Exit.ShouldBe(0, run.Error);
        kept.Count.ShouldBeGreaterThan(20);
        (await RowsAsync(book)).ShouldBe(kept);
        await using var db = book.Province.Open();
        (await db.Journal.Select(j => j.Payload).ToListAsync()).ShouldAllBe(p => !p.Contains("directive_states"));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Counts_OfAnyDayAndKnowledge_AreThoseOfTheStatesOneByOne(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);
        await book.ThenAsync(Life);
        await using var db = book.Province.Open();
        var directives = await db.Directives.AsNoTracking().ToListAsync();
        var acts = (await db.DirectiveActs.AsNoTracking().ToListAsync()).ToLookup(a => a.DirectiveId);

        foreach (var day in Days("2025-10-02", "2025-10-03", "2025-10-18", "2025-10-20", "2025-11-01", "2025-11-05", "2025-11-09", "2025-12-19", "2025-12-20", "2027-06-01"))
        {
            foreach (var known in Days("2025-10-19", "2025-11-03", "2025-11-09", "2030-01-01").Select(d => d.Year == 2030 ? (DateOnly?)null : d))
            {
                var expected =
                    from directive in directives
                    from state in Timeline.StatesOn(directive, acts[directive.Id], day, known)
                    from lead in directive.Lead
                    group lead by (lead.CountedAs, state.Status) into same
                    orderby same.Key.CountedAs, same.Key.Status
                    select (same.Key.CountedAs, same.Key.Status, (long)same.Count());

                var counts = await DirectiveCounts.ByLeadAsync(db, 20, day, known, default);

                counts.Select(c => (c.AgencyKey, c.Status, c.Count)).ShouldBe(expected, $"as of {day}, known on {known}");
                (await DirectiveCounts.ByLeadAsync(db, null, day, known, default)).ShouldBe(counts);
                counts.Sum(c => c.FirstLead).ShouldBe(directives.Sum(d => Timeline.StatesOn(d, acts[d.Id], day, known).Count));
            }
        }
    }

    private static IEnumerable<DateOnly> Days(params string[] days) => days.Select(d => DateOnly.Parse(d, System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<List<string>> RowsAsync(Book book)
    {
        await using var db = book.Province.Open();
        var rows = await db.DirectiveStates.AsNoTracking()
            .OrderBy(s => s.DirectiveId).ThenBy(s => s.Occurrence).ThenBy(s => s.LeadOrdinal).ThenBy(s => s.KnownFrom).ThenBy(s => s.FromDay).ToListAsync();
        return rows.ConvertAll(s => $"{s.DirectiveId} {s.Occurrence} {s.LeadOrdinal} {s.AgencyKey} {s.FromDay}-{s.UntilDay} {s.KnownFrom}-{s.KnownUntil} {s.Standing} {s.Due} {s.OriginalDue} {s.DoneOn}");
    }
}
