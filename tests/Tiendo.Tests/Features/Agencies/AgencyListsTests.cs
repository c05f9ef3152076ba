using Tiendo.Features.Agencies;
using Tiendo.Notices;

namespace Tiendo.Tests.Features.Agencies;

public sealed class AgencyListsTests
{
    private static readonly ReaderLists Shipped = AgencyLists.Load(ShippedData.Folder);

    [Fact]
    public void ShippedUnits_Loaded_HoldTheCountsOfTheResolutions()
    {
        var living = Shipped.Units.Where(unit => unit.ValidTo is null).ToList();

        living.Count(unit => unit.Type is "tỉnh" or "thành phố").ShouldBe(34);
        living.Count(unit => unit.Type is "thành phố").ShouldBe(6);
        living.Count(unit => unit.Province == "Lạng Sơn").ShouldBe(65);
        living.Count(unit => unit.Province == "Lạng Sơn" && unit.Type == "phường").ShouldBe(4);
        living.Count(unit => unit.Province == "Sơn La").ShouldBe(75);
        living.Count(unit => unit.Province == "Sơn La" && unit.Type == "phường").ShouldBe(8);
    }

    [Fact]
    public void ShippedProvinces_BeforeJuly2025_WereSixtyThree()
    {
        var eve = new DateOnly(2025, 6, 30);

        var then = Shipped.Units.Where(unit =>
            unit.Province is null && (unit.ValidFrom is not { } from || from <= eve) && (unit.ValidTo is not { } to || to >= eve));

        then.Count().ShouldBe(63);
    }

    [Theory]
    [InlineData("05977", "Đông Kinh", "phường")]
    [InlineData("06457", "Tuấn Sơn", "xã")]
    [InlineData("06637", "Châu Sơn", "xã")]
    [InlineData("04123", "Chiềng Mung", "xã")]
    [InlineData("04246", "Mường Lạn", "xã")]
    public void ShippedUnit_ByItsCode_HasItsName(string code, string name, string type)
    {
        var unit = Shipped.Units.Single(unit => unit.Key == code);

        (unit.Name, unit.Type, unit.ValidTo).ShouldBe((name, type, null));
    }

    [Fact]
    public void BinhXa_DividedBetweenTwoCommunes_NamesBoth()
    {
        var unit = Shipped.Units.Single(unit => unit.Name == "Bính Xá");

        unit.Successors.ShouldBe(["06613", "06625"]);
        unit.District.ShouldBe("huyện Đình Lập");
        unit.ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public void EndedUnit_Always_HasASuccessorThatLivesOn()
    {
        var byKey = Shipped.Units.ToDictionary(unit => unit.Key);

        foreach (var unit in Shipped.Units.Where(unit => unit.ValidTo is not null))
        {
            unit.Successors.ShouldNotBeEmpty(unit.Key);
            foreach (var successor in unit.Successors)
                (byKey[successor].ValidTo ?? DateOnly.MaxValue).ShouldBeGreaterThan(unit.ValidTo!.Value, unit.Key);
        }
    }

    [Theory]
    [InlineData("so-ke-hoach-va-dau-tu", "so-tai-chinh")]
    [InlineData("so-giao-thong-van-tai", "so-xay-dung")]
    [InlineData("so-lao-dong-thuong-binh-va-xa-hoi", "so-noi-vu")]
    [InlineData("so-thong-tin-va-truyen-thong", "so-khoa-hoc-va-cong-nghe")]
    [InlineData("bo-tai-nguyen-va-moi-truong", "bo-nong-nghiep-va-moi-truong")]
    [InlineData("cuc-thue-tinh", "thue-tinh")]
    public void EndedAgency_FollowedToTheEnd_IsTodaysBody(string key, string today)
    {
        var byKey = Shipped.Agencies.ToDictionary(agency => agency.Key);

        while (byKey[key].Successor is { } next) key = next;

        key.ShouldBe(today);
        byKey[key].ValidTo.ShouldBeNull();
    }

    [Fact]
    public void EndedAgency_Always_HasASuccessor()
    {
        Shipped.Agencies.Where(agency => agency.ValidTo is not null && agency.Successor is null).ShouldBeEmpty();
    }

    [Fact]
    public void AgencyNames_OfAllAgencies_AreNeverSharedByTwo()
    {
        var shared = Shipped.Agencies
            .SelectMany(agency => agency.OtherNames.Append(agency.Name).Select(name => name.ToUpperInvariant()).Distinct())
            .CountBy(name => name).Where(count => count.Value > 1).Select(count => count.Key);

        shared.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("so-tai-chinh", "Tài chính", "STC")]
    [InlineData("bo-cong-an", "Công an", "BCA")]
    [InlineData("so-van-hoa-the-thao-va-du-lich", "Văn hóa, Thể thao và Du lịch", null)]
    public void Agency_OfASharedNoun_HasItsShortNameAndSign(string key, string noun, string? sign)
    {
        var agency = Shipped.Agencies.Single(agency => agency.Key == key);

        (agency.Short, agency.Sign).ShouldBe((noun, sign));
    }

    [Theory]
    [InlineData("2025-08-29", 1, "2025-09-03", true)]
    [InlineData("2025-04-25", 1, "2025-04-26", true)]
    [InlineData("2026-12-31", 1, "2027-01-04", false)]
    public void WorkingDays_OfTheShippedCalendar_FollowTheYearlyNotices(string start, int count, string end, bool confirmed)
    {
        Shipped.WorkingDays.ShouldNotBeNull()(Day(start), count).ShouldBe((Day(end), confirmed));
    }

    [Fact]
    public void ShippedFiles_AllOfThem_AreComposedUnicode()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedData.Folder, "*.csv", SearchOption.AllDirectories))
            File.ReadAllText(file).Any(letter => letter is >= '\u0300' and <= '\u036F').ShouldBeFalse(file);
    }

    [Fact]
    public void Load_WithoutACalendarFolder_LeavesWorkingDaysUncounted()
    {
        using var data = new DataCopy();
        Directory.Delete(data.File("calendar"), recursive: true);

        AgencyLists.Load(data.Folder).WorkingDays.ShouldBeNull();
    }

    [Fact]
    public void Load_WithAnotherAgenciesFile_TakesItInPlaceOfTheShippedOne()
    {
        using var data = new DataCopy();
        var other = data.File("mine.csv");
        File.WriteAllText(other, "level,key,name,short,sign,other_names,province,valid_from,valid_to,successors\ncompany,a,Công ty A,,,A1; A2,,2025-07-01,,\n");

        var agency = AgencyLists.Load(data.Folder, other).Agencies.ShouldHaveSingleItem();

        (agency.Key, agency.Name, agency.Level, agency.ValidFrom).ShouldBe(("a", "Công ty A", "company", new DateOnly(2025, 7, 1)));
        agency.OtherNames.ShouldBe(["A1", "A2"]);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
