using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class ParkBookTests
{
    private static readonly Act Act = new("người thử", new(2025, 10, 20, 9, 0, 0, TimeSpan.FromHours(7)), "kiểm thử");
    private static readonly DateOnly First = new(2020, 1, 1);

    [Theory]
    [InlineData(ParkRowKind.Park, "LS-MOI", "CCN Mới", "ccn", null, null, null)]
    [InlineData(ParkRowKind.Park, "ls-moi", "CCN Mới", "ccn", null, null, "parks.code-wrong:code")]
    [InlineData(ParkRowKind.Park, "LS-A", "CCN Mới", "ccn", null, null, "parks.code-taken:code")]
    [InlineData(ParkRowKind.Park, "LS-MOI", "ccn a", "ccn", null, null, "parks.name-taken:value")]
    [InlineData(ParkRowKind.Park, "LS-MOI", "CCN Mới", "cụm", null, null, "parks.kind-wrong:detail")]
    [InlineData(ParkRowKind.Park, "LS-MOI", " ", "ccn", null, null, "parks.value-missing:value")]
    [InlineData(ParkRowKind.Name, "LS-A", "CCN A mới", null, "2025-01-01", null, null)]
    [InlineData(ParkRowKind.Name, "LS-A", "CCN A", null, "2025-01-01", null, "parks.name-same:value")]
    [InlineData(ParkRowKind.Name, "LS-A", "CCN A mới", null, "2025-01-01", "2025-02-01", "parks.main-name-to:to")]
    [InlineData(ParkRowKind.Name, "LS-KHONG", "CCN", null, null, null, "parks.unknown:code")]
    [InlineData(ParkRowKind.OtherName, "LS-A", "A cluster", "en", null, null, null)]
    [InlineData(ParkRowKind.OtherName, "LS-A", "A cluster", "fr", null, null, "parks.language-wrong:detail")]
    [InlineData(ParkRowKind.Commune, "LS-A", "06385", "lead", null, null, null)]
    [InlineData(ParkRowKind.Commune, "LS-A", "06385", "chính", null, null, "parks.lead-wrong:detail")]
    [InlineData(ParkRowKind.Investor, "LS-A", "Công ty X", null, "2025-02-01", "2025-01-01", "parks.dates-reversed:from")]
    [InlineData(ParkRowKind.Phase, "LS-A", "2", null, null, null, null)]
    [InlineData(ParkRowKind.Phase, "LS-A", "1", null, null, null, "parks.phase-taken:value")]
    [InlineData(ParkRowKind.Phase, "LS-A", "một", null, null, null, "parks.phase-wrong:value")]
    [InlineData(ParkRowKind.Phase, "LS-A", "21", null, null, null, "parks.phase-wrong:value")]
    [InlineData(ParkRowKind.Status, "LS-A", "operating", null, null, null, null)]
    [InlineData(ParkRowKind.Status, "LS-A/1", "construction", null, null, null, null)]
    [InlineData(ParkRowKind.Status, "LS-A/7", "construction", null, null, null, "parks.unknown:code")]
    [InlineData(ParkRowKind.Status, "LS-A", "xong", null, null, null, "parks.stage-wrong:value")]
    [InlineData(ParkRowKind.Investor, "LS-A/1", "Công ty X", null, null, null, "parks.not-of-a-phase:code")]
    [InlineData(ParkRowKind.Decision, "LS-A", "12/QĐ-UBND", "establishment", "2024-03-01", null, null)]
    [InlineData(ParkRowKind.Decision, "LS-A", "12/QĐ-UBND", "establishment", null, null, "parks.from-missing:from")]
    [InlineData(ParkRowKind.Decision, "LS-A", "12/QĐ-UBND", "khác", "2024-03-01", null, "parks.decision-wrong:detail")]
    [InlineData(ParkRowKind.Merge, "LS-A", "LS-B", null, "2025-07-01", null, null)]
    [InlineData(ParkRowKind.Merge, "LS-A", "LS-B", null, null, null, "parks.from-missing:from")]
    [InlineData(ParkRowKind.Merge, "LS-A", "LS-A", null, "2025-07-01", null, "parks.merge-self:value")]
    [InlineData(ParkRowKind.Merge, "LS-A", "LS-KHONG", null, "2025-07-01", null, "parks.unknown:value")]
    [InlineData(ParkRowKind.Boundary, "LS-A", "{}", null, null, null, "boundary.not-geojson:value")]
    public void Row_OfAKind_IsRecordedOrRefused(ParkRowKind kind, string code, string value, string? detail, string? from, string? to, string? broken)
    {
        var book = Book();
        var count = book.Added.Count;
        var row = new ParkRow(kind, code, value, detail, Day(from), Day(to));
        if (broken is null)
        {
            book.Record(row);
            book.Added.Count.ShouldBeGreaterThan(count);
            return;
        }
        var thrown = Should.Throw<RuleBroken>(() => book.Record(row));
        $"{thrown.Code}:{thrown.Field}".ShouldBe(broken);
    }

    [Fact]
    public void Merge_OfAMergedPark_OrIntoOne_IsRefused()
    {
        var book = Book();
        book.Record(new(ParkRowKind.Park, "LS-C", "CCN C", "ccn"));
        book.Record(new(ParkRowKind.Merge, "LS-A", "LS-B", null, new(2025, 7, 1)));
        Should.Throw<RuleBroken>(() => book.Record(new(ParkRowKind.Merge, "LS-A", "LS-C", null, new(2025, 8, 1)))).Code.ShouldBe("parks.merge-done");
        Should.Throw<RuleBroken>(() => book.Record(new(ParkRowKind.Merge, "LS-C", "LS-A", null, new(2025, 8, 1)))).Code.ShouldBe("parks.merge-into-gone");
        Should.Throw<RuleBroken>(() => book.Record(new(ParkRowKind.Merge, "LS-B", "LS-A", null, new(2025, 8, 1)))).Code.ShouldBe("parks.merge-into-gone");
    }

    [Fact]
    public void LastDay_Alone_EndsWhatHolds()
    {
        var book = Book();
        book.Record(new(ParkRowKind.Investor, "LS-A", "Công ty X", null, new(2024, 1, 1)));
        book.Record(new(ParkRowKind.Investor, "LS-A", "Công ty X", null, null, new(2025, 6, 30)));
        book.Record(new(ParkRowKind.Investor, "LS-A", "Công ty Y", null, new(2025, 7, 1)));
        var investors = book.Added.OfType<ParkInvestor>().ToList();
        investors.On(new(2025, 6, 30)).Select(investor => investor.Name).ShouldBe(["Công ty X"]);
        investors.On(new(2025, 7, 1)).Select(investor => investor.Name).ShouldBe(["Công ty Y"]);
    }

    [Fact]
    public void NewName_OfToday_RenamesThePlaceAndItsPhases()
    {
        var book = Book();
        book.Record(new(ParkRowKind.Name, "LS-A", "CCN A mới", null, new(2025, 1, 1)));
        book.Record(new(ParkRowKind.Name, "LS-B", "CCN B mới", null, new(2026, 1, 1))); // not yet today
        book.Renamed.Select(renamed => renamed.Name).ShouldBe(["CCN A mới", "CCN A mới giai đoạn 1"]);
    }

    [Fact]
    public void Names_RecordedInAnyOrder_GiveExactlyOneMainNameOnEachDay()
    {
        var cases =
            from days in Gen.Choose(0, 2000).ListOf()
            from day in Gen.Choose(-100, 2200)
            select (Days: days.Distinct().ToList(), Day: First.AddDays(day));
        Prop.ForAll(cases.ToArbitrary(), @case =>
        {
            var book = Book();
            foreach (var (from, at) in @case.Days.Select((from, at) => (from, at)))
            {
                book.Record(new(ParkRowKind.Name, "LS-A", $"CCN A lần {at}", null, First.AddDays(from)));
            }
            return book.Added.OfType<ParkName>().Where(name => name is { Main: true, PlaceId: 1 }).On(@case.Day).Count == 1;
        }).QuickCheckThrowOnFailure();
    }

    // LS-A with a first phase, and LS-B, both since ever.
    private static ParkBook Book()
    {
        var ids = 0L;
        var book = new ParkBook(20, [], Act, () => ++ids, (text, _) => text, (original, _) => (original, "WGS 84"));
        book.Record(new(ParkRowKind.Park, "LS-A", "CCN A", "ccn"));
        book.Record(new(ParkRowKind.Park, "LS-B", "CCN B", "ccn"));
        book.Record(new(ParkRowKind.Phase, "LS-A", "1"));
        return book;
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
