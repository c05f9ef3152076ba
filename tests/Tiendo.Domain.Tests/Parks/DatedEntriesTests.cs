using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class DatedEntriesTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    private static readonly ParkName[] Names =
    [
        Name(1, "KCN Hữu Lũng", null, "2025-01-10"),
        Name(2, "KCN VSIP Lạng Sơn", "2024-03-01", "2025-01-10"),
        Name(3, "VSIP", null, "2025-01-10", main: false),
        Name(4, "KCN VSIP Lạng Sơn", "2023-06-01", "2025-09-01"), // corrected later: the name is older
    ];

    [Theory]
    [InlineData("2021-05-01", null, "KCN Hữu Lũng|VSIP")]
    [InlineData("2024-03-01", null, "VSIP|KCN VSIP Lạng Sơn")]
    [InlineData("2023-12-31", null, "VSIP|KCN VSIP Lạng Sơn")]
    [InlineData("2023-12-31", "2025-08-31", "KCN Hữu Lũng|VSIP")] // as was known before the correction
    [InlineData("2023-12-31", "2025-01-09", "")]
    public void Names_OnADayAsKnownOnADay_AreThese(string day, string? knownOn, string names) =>
        string.Join('|', Names.On(Day(day), knownOn is null ? null : Day(knownOn)).Select(name => name.Name)).ShouldBe(names);

    [Fact]
    public void Entry_ThatOnlyEnds_LeavesNothing()
    {
        ParkCommune[] communes = [Commune(1, "06385", "2025-07-01", false), Commune(2, "06457", "2025-07-01", false), Commune(3, "06457", "2026-01-01", true)];
        communes.On(Day("2025-12-31")).Count.ShouldBe(2);
        communes.On(Day("2026-01-01")).ShouldHaveSingleItem().Unit.ShouldBe("06385");
        communes.Periods().Select(period => (period.Entry.Unit, period.To)).ShouldBe([("06385", null), ("06457", Day("2025-12-31"))]);
    }

    [Fact]
    public void MainNames_RecordedInAnyOrder_GiveOneOnEachDayFromTheFirst()
    {
        var names = Gen.Choose(0, 3000).NonEmptyListOf().Select(days => days.Select((day, at) => Named(at + 1, First.AddDays(day))).ToList());
        var cases = from list in names from day in Gen.Choose(-100, 4000) select (list, First.AddDays(day));
        Prop.ForAll(cases.ToArbitrary(), @case =>
        {
            var (list, day) = @case;
            var current = list.On(day);
            return list.Exists(name => name.From <= day)
                ? current.Count == 1 && current[0].From == list.Where(name => name.From <= day).Max(name => name.From)
                : current.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Periods_OfMainNames_FollowEachOtherWithoutGapOrOverlap()
    {
        var names = Gen.Choose(0, 3000).NonEmptyListOf().Select(days => days.Select((day, at) => Named(at + 1, First.AddDays(day))).ToList());
        Prop.ForAll(names.ToArbitrary(), list =>
        {
            var periods = list.Periods();
            return periods[^1].To is null && periods.Zip(periods.Skip(1)).All(pair => pair.First.To!.Value.AddDays(1) == pair.Second.Entry.From);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Entries_AsKnownBeforeALaterOne_AnswerAsIfItWereNotThere()
    {
        var entries = Gen.Choose(0, 300).Two().NonEmptyListOf()
            .Select(pairs => pairs.Select((pair, at) => Named(at + 1, First.AddDays(pair.Item1), First.AddDays(pair.Item2))).ToList());
        var cases = from list in entries from day in Gen.Choose(0, 300) from known in Gen.Choose(0, 300) select (list, First.AddDays(day), First.AddDays(known));
        Prop.ForAll(cases.ToArbitrary(), @case =>
        {
            var (list, day, known) = @case;
            return list.On(day, known).SequenceEqual(list.Where(entry => entry.RecordedOn <= known).On(day));
        }).QuickCheckThrowOnFailure();
    }

    private static ParkName Named(long id, DateOnly from, DateOnly? recorded = null) => new()
    {
        ProvinceId = 20, Id = id, PlaceId = 1, From = from, Name = "KCN " + id.ToString(CultureInfo.InvariantCulture),
        Language = "vi", Main = true, RecordedOn = recorded ?? from, RecordedBy = "test",
    };

    private static ParkName Name(long id, string name, string? from, string recorded, bool main = true) => new()
    {
        ProvinceId = 20, Id = id, PlaceId = 1, From = from is null ? null : Day(from), Name = name,
        Language = "vi", Main = main, RecordedOn = Day(recorded), RecordedBy = "test",
    };

    private static ParkCommune Commune(long id, string unit, string from, bool ended) =>
        new() { ProvinceId = 20, Id = id, PlaceId = 1, From = Day(from), Unit = unit, Ended = ended, RecordedOn = Day(from), RecordedBy = "test" };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
