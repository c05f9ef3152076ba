using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class PlaceMatchTests
{
    private static readonly KnownPlace[] Places =
    [
        Known(1, PlaceKind.Province, "20", "Lạng Sơn"),
        Known(2, PlaceKind.Province, "14", "Sơn La", 14),
        Known(10, PlaceKind.Park, "LS-VSIP", "KCN VSIP Lạng Sơn") with
        {
            ParkKind = ParkKind.IndustrialPark, Names = [("KCN VSIP Lạng Sơn", true), ("KCN Hữu Lũng", false), ("VSIP", true)],
        },
        Known(11, PlaceKind.Phase, "LS-VSIP/1", "KCN VSIP Lạng Sơn") with { ParkKind = ParkKind.IndustrialPark, Phase = 1 },
        Known(12, PlaceKind.Park, "LS-BAC-SON-2", "CCN Bắc Sơn 2") with { ParkKind = ParkKind.Cluster },
        Known(13, PlaceKind.Park, "LS-DINH-LAP", "CCN Đình Lập") with { ParkKind = ParkKind.Cluster },
        Known(14, PlaceKind.Park, "LS-X", "CCN Mai Sơn") with { ParkKind = ParkKind.Cluster },
        Known(15, PlaceKind.Park, "SL-MAI-SON", "KCN Mai Sơn", 14) with { ParkKind = ParkKind.IndustrialPark },
        Known(20, PlaceKind.Unit, "06613", "Đình Lập") with { UnitType = "xa" },
        Known(21, PlaceKind.Unit, "06385", "Hữu Lũng") with { UnitType = "xa" },
        Known(22, PlaceKind.Unit, "cu-huyen-huu-lung", "Hữu Lũng") with { UnitType = "huyen", Exists = false },
        Known(23, PlaceKind.Unit, "cu-thanh-pho-lang-son", "Lạng Sơn") with { UnitType = "thanh pho", Exists = true },
    ];

    [Theory]
    [InlineData("VSIP Lang Son", "LS-VSIP")]
    [InlineData("KCN VSIP", "LS-VSIP")]
    [InlineData("KCN Hữu Lũng", "LS-VSIP")] // a name of another time
    [InlineData("Bac Son 2 industrial park", "LS-BAC-SON-2")] // called wrongly, but there is only one
    [InlineData("VSIP Lạng Sơn giai đoạn 1", "LS-VSIP/1")]
    [InlineData("VSIP Lạng Sơn giai đoạn 2", "")]
    [InlineData("CCN Đình Lập", "LS-DINH-LAP")]
    [InlineData("xã Đình Lập", "06613")]
    [InlineData("Đình Lập", "06613|LS-DINH-LAP")] // nothing says which
    [InlineData("Hữu Lũng", "06385|LS-VSIP")]
    [InlineData("huyện Hữu Lũng", "cu-huyen-huu-lung")] // gone, yet named
    [InlineData("Lạng Sơn", "20")]
    [InlineData("thành phố Lạng Sơn", "cu-thanh-pho-lang-son")]
    [InlineData("KCN Mai Sơn", "SL-MAI-SON")]
    [InlineData("CCN Mai Sơn", "LS-X")]
    [InlineData("Mai Sơn", "LS-X|SL-MAI-SON")]
    [InlineData("Mai Son industrial cluster (Son La)", "SL-MAI-SON")]
    [InlineData("KCN Bờ Sông", "")]
    public void Text_OnADay_MeansThesePlaces(string text, string codes) =>
        string.Join('|', PlaceMatch.Find(PlaceText.Read(text), Places).Select(found => found.Place.Code).Order(StringComparer.Ordinal)).ShouldBe(codes);

    private static KnownPlace Known(long id, PlaceKind kind, string code, string name, int province = 20) =>
        new(new Place { ProvinceId = province, Id = id, Kind = kind, Code = code, Name = name }, [(name, true)]);
}
