using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Tests.Parks;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData("KCN VSIP Lạng Sơn", "vsip lang son", PlaceKind.Park, ParkKind.IndustrialPark)]
    [InlineData("Khu công nghiệp VSIP Lạng Sơn", "vsip lang son", PlaceKind.Park, ParkKind.IndustrialPark)]
    [InlineData("cụm công nghiệp Hòa Sơn 1", "hoa son 1", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("Hoa Son 1 industrial cluster", "hoa son 1", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("Bac Son 2 industrial park", "bac son 2", PlaceKind.Park, ParkKind.IndustrialPark)]
    [InlineData("Ho Son 1 cluster", "ho son 1", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("Local industrial cluster No. 2", "local 2", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("CCN địa phương số 2", "dia phuong 2", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn", "dong dang lang son", PlaceKind.Park, ParkKind.EconomicZone)]
    [InlineData("các CCN Na Dương", "na duong", PlaceKind.Park, ParkKind.Cluster)]
    [InlineData("Na Dương 1", "na duong 1", null, null)]
    public void Text_OfAPark_LosesTheWordsForItsKind(string text, string bare, PlaceKind? kind, ParkKind? parkKind)
    {
        var read = PlaceText.Read(text);
        (read.Bare, read.Kind, read.ParkKind).ShouldBe((bare, kind, parkKind));
    }

    [Theory]
    [InlineData("KCN VSIP Lạng Sơn giai đoạn 1", "vsip lang son", 1)]
    [InlineData("Giai đoạn II KCN Mai Sơn", "mai son", 2)]
    [InlineData("VSIP Lang Son phase 2", "vsip lang son", 2)]
    [InlineData("giai đoạn 1 VSIP Lạng Sơn", "vsip lang son", 1)]
    public void Text_OfAPhase_GivesItsNumber(string text, string bare, int phase)
    {
        var read = PlaceText.Read(text);
        (read.Kind, read.Bare, read.Phase).ShouldBe((PlaceKind.Phase, bare, phase));
    }

    [Theory]
    [InlineData("xã Hữu Lũng", PlaceKind.Unit, "huu lung")]
    [InlineData("Huu Lung district", PlaceKind.Unit, "huu lung")]
    [InlineData("TT Na Dương", PlaceKind.Unit, "na duong")]
    [InlineData("tỉnh Lạng Sơn", PlaceKind.Province, "lang son")]
    [InlineData("Lang Son province", PlaceKind.Province, "lang son")]
    [InlineData("cả nước", PlaceKind.Country, "ca nuoc")]
    public void Text_OfAUnitOrProvince_SaysSo(string text, PlaceKind kind, string bare)
    {
        var read = PlaceText.Read(text);
        (read.Kind, read.Bare).ShouldBe((kind, bare));
    }

    [Fact]
    public void Text_InBrackets_IsKeptApart()
    {
        var read = PlaceText.Read("Mai Son industrial park (Son La province)");
        (read.Bare, read.Within).ShouldBe(("mai son", "son la"));
    }

    [Theory]
    [InlineData("CCN Na Dương 1, 2, 3", "CCN Na Dương 1|CCN Na Dương 2|CCN Na Dương 3")]
    [InlineData("Hợp Thành 1 và 2", "Hợp Thành 1|Hợp Thành 2")]
    [InlineData("CCN Hồ Sơn 1, Hòa Sơn 1", "CCN Hồ Sơn 1|CCN Hòa Sơn 1")]
    [InlineData("Hợp Thành 1, 2; Bắc Sơn 2", "Hợp Thành 1|Hợp Thành 2|Bắc Sơn 2")]
    [InlineData("Hop Thanh 1 and 2", "Hop Thanh 1|Hop Thanh 2")]
    [InlineData("VSIP Lạng Sơn giai đoạn 1 và 2", "VSIP Lạng Sơn giai đoạn 1|VSIP Lạng Sơn giai đoạn 2")]
    [InlineData("KCN Mai Sơn giai đoạn I và II", "KCN Mai Sơn giai đoạn I|KCN Mai Sơn giai đoạn II")]
    [InlineData("CCN Đình Lập và xã Đình Lập", "CCN Đình Lập|xã Đình Lập")]
    [InlineData("CCN địa phương số 1 và số 2", "CCN địa phương số 1|CCN địa phương số 2")]
    [InlineData("KCN VSIP", "KCN VSIP")]
    [InlineData(" , ", "")]
    public void Group_OfNames_IsSaidOneByOne(string text, string names) => string.Join('|', PlaceText.Split(text)).ShouldBe(names);
}
