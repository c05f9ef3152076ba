using System.Globalization;
using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class PlaceFinderTests
{
    private static readonly PlaceFinder Finder = new(
    [
        Known(1, PlaceKind.Province, "20", "Lạng Sơn"),
        Known(2, PlaceKind.Province, "14", "Sơn La", 14),
        Known(10, PlaceKind.Park, "LS-VSIP", "KCN VSIP Lạng Sơn") with
        {
            ParkKind = ParkKind.IndustrialPark,
            Names = [Name("KCN Hữu Lũng", null, "2023-12-31"), Name("KCN VSIP Lạng Sơn", "2024-01-01"), Name("VSIP")],
        },
        Known(11, PlaceKind.Phase, "LS-VSIP/1", "KCN VSIP Lạng Sơn") with { ParkKind = ParkKind.IndustrialPark, Phase = 1 },
        Known(12, PlaceKind.Park, "LS-BAC-SON-2", "CCN Bắc Sơn 2") with { ParkKind = ParkKind.Cluster },
        Known(13, PlaceKind.Park, "LS-DINH-LAP", "CCN Đình Lập") with { ParkKind = ParkKind.Cluster },
        Known(14, PlaceKind.Park, "LS-X", "CCN Mai Sơn") with { ParkKind = ParkKind.Cluster, Within = ["lang son"] },
        Known(15, PlaceKind.Park, "SL-MAI-SON", "KCN Mai Sơn", 14) with { ParkKind = ParkKind.IndustrialPark, Within = ["son la"] },
        Known(16, PlaceKind.Park, "LS-HOP-THANH-1", "CCN Hợp Thành 1") with { ParkKind = ParkKind.Cluster },
        Known(17, PlaceKind.Park, "LS-HOP-THANH-2", "CCN Hợp Thành 2") with { ParkKind = ParkKind.Cluster },
        Known(20, PlaceKind.Unit, "06613", "Đình Lập") with { UnitType = "xa", From = new(2025, 7, 1) },
        Known(21, PlaceKind.Unit, "06385", "Hữu Lũng") with { UnitType = "xa", From = new(2025, 7, 1) },
        Known(22, PlaceKind.Unit, "cu-huyen-huu-lung", "Hữu Lũng") with { UnitType = "huyen", To = new(2025, 6, 30) },
        Known(23, PlaceKind.Unit, "cu-thanh-pho-lang-son", "Lạng Sơn") with { UnitType = "thanh pho", To = new(2025, 6, 30) },
    ]);

    [Theory]
    [InlineData("ls-vsip", "LS-VSIP")]
    [InlineData("VSIP Lang Son", "LS-VSIP")]
    [InlineData("KCN VSIP", "LS-VSIP")]
    [InlineData("KCN Hữu Lũng", "LS-VSIP")] // a name of another time
    [InlineData("Huu Lung industrial park", "LS-VSIP")]
    [InlineData("Bac Son 2 industrial park", "LS-BAC-SON-2")] // called wrongly, but there is only one
    [InlineData("VSIP Lạng Sơn giai đoạn 1", "LS-VSIP/1")]
    [InlineData("KCN VSIP Lạng Sơn (giai đoạn 1)", "LS-VSIP/1")]
    [InlineData("VSIP Lạng Sơn giai đoạn 2", "")]
    [InlineData("CCN Đình Lập", "LS-DINH-LAP")]
    [InlineData("xã Đình Lập", "06613")]
    [InlineData("Đình Lập", "06613|LS-DINH-LAP")] // nothing says which
    [InlineData("Hữu Lũng", "06385|LS-VSIP")]
    [InlineData("huyện Hữu Lũng", "cu-huyen-huu-lung")] // gone, yet named
    [InlineData("Lạng Sơn", "20")]
    [InlineData("Lang Son province", "20")]
    [InlineData("thành phố Lạng Sơn", "cu-thanh-pho-lang-son")]
    [InlineData("KCN Mai Sơn", "SL-MAI-SON")]
    [InlineData("CCN Mai Sơn", "LS-X")]
    [InlineData("Mai Sơn", "LS-X|SL-MAI-SON")]
    [InlineData("Mai Son industrial cluster (Son La)", "SL-MAI-SON")]
    [InlineData("KCN Bờ Sông", "")]
    [InlineData("", "")]
    public void Text_InOctober2025_MeansThesePlaces(string text, string codes) => Codes(Finder.TryFind(text, new(2025, 10, 20))).ShouldBe(codes);

    [Theory]
    [InlineData("2023-05-01", "LS-VSIP|cu-huyen-huu-lung")]
    [InlineData("2025-07-01", "06385|LS-VSIP")]
    public void Text_OnAnotherDay_MeansWhatExistedThen(string day, string codes) => Codes(Finder.TryFind("Hữu Lũng", Day(day)!.Value)).ShouldBe(codes);

    [Theory]
    [InlineData("CCN Hợp Thành 1, 2", "LS-HOP-THANH-1|LS-HOP-THANH-2")]
    [InlineData("Hop Thanh 1 and 2; KCN VSIP", "LS-HOP-THANH-1|LS-HOP-THANH-2|LS-VSIP")]
    [InlineData("CCN Đình Lập và CCN Đình Lập", "LS-DINH-LAP")]
    [InlineData("VSIP", "LS-VSIP")]
    public void Group_OfPlaces_GivesEachOnce(string text, string codes) => Codes(Finder.FindAll(text, new(2025, 10, 20))).ShouldBe(codes);

    [Fact]
    public void Text_ThatMeansSeveral_IsRefusedWithTheChoices()
    {
        var broken = Should.Throw<RuleBroken>(() => Finder.Find("Đình Lập", new(2025, 10, 20)));
        broken.Code.ShouldBe("place.ambiguous");
        broken.Values.ShouldContain(("choices", "LS-DINH-LAP (CCN Đình Lập); 06613 (xa Đình Lập)"));
    }

    [Fact]
    public void Group_WithAPartThatIsUnknown_IsRefusedNamingThePart() =>
        Should.Throw<RuleBroken>(() => Finder.FindAll("CCN Hợp Thành 1, 3", new(2025, 10, 20))).Values.ShouldBe([("given", "CCN Hợp Thành 3")]);

    private static string Codes(IEnumerable<KnownPlace> found) => string.Join('|', found.Select(place => place.Place.Code).Order(StringComparer.Ordinal));

    private static KnownPlace Known(long id, PlaceKind kind, string code, string name, int province = 20) =>
        new(new Place { ProvinceId = province, Id = id, Kind = kind, Code = code, Name = name }, [Name(name)]) { Label = kind == PlaceKind.Unit ? "xa " + name : name };

    private static KnownName Name(string name, string? from = null, string? to = null) => new(PlaceText.Read(name), Day(from), Day(to));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
