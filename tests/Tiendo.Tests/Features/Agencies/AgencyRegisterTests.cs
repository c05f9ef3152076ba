using Tiendo.Domain.Agencies;
using Tiendo.Features.Agencies;

namespace Tiendo.Tests.Features.Agencies;

/// <summary>The register as it comes from the shipped lists.</summary>
public sealed class AgencyRegisterTests
{
    private static readonly AgencyRegister Register = RegisterFiles.Load(ShippedData.Folder);

    [Theory]
    [InlineData("Sở Kế hoạch và Đầu tư", "2024-06-01", 20, "so-ke-hoach-va-dau-tu", "so-tai-chinh")]
    [InlineData("so tai chinh", "2025-10-03", 20, "so-tai-chinh", "so-tai-chinh")]
    [InlineData("Sở TN&MT", "2024-06-01", 20, "so-tai-nguyen-va-moi-truong", "so-nong-nghiep-va-moi-truong")]
    [InlineData("SỞ GTVT", "2024-06-01", 14, "so-giao-thong-van-tai", "so-xay-dung cong-an-tinh")]
    [InlineData("Sở LĐ-TB&XH", "2024-06-01", 20, "so-lao-dong-thuong-binh-va-xa-hoi", "so-noi-vu so-y-te so-giao-duc-va-dao-tao cong-an-tinh")]
    [InlineData("Sở Tài chính tỉnh Lạng Sơn", "2025-10-03", 20, "so-tai-chinh", "so-tai-chinh")]
    [InlineData("Sở Tài chính tỉnh Sơn La", "2025-10-03", 20, "so-tai-chinh:14", "so-tai-chinh:14")]
    [InlineData("Sở KH&ĐT tỉnh Hà Giang", "2024-06-01", null, "so-ke-hoach-va-dau-tu:cu-tinh-ha-giang", "so-tai-chinh:08")]
    [InlineData("UBND xã Hữu Lũng", "2025-10-03", 20, "ubnd:06385", "ubnd:06385")]
    [InlineData("UBND x. Hữu Lũng", "2025-10-03", 20, "ubnd:06385", "ubnd:06385")]
    [InlineData("Ủy ban nhân dân xã Hữu Lũng", "2025-10-03", null, "ubnd:06385", "ubnd:06385")]
    [InlineData("Huu Lung commune People's Committee", "2025-10-03", null, "ubnd:06385", "ubnd:06385")]
    [InlineData("the People's Committee of Dinh Lap Commune", "2025-07-10", 20, "ubnd:06613", "ubnd:06613")]
    [InlineData("People’s Committee of Vu Le commune", "2025-07-10", 20, "ubnd:06364", "ubnd:06364")]
    [InlineData("Tan Thanh Commune People's Committee", "2025-07-10", 20, "ubnd:06445", "ubnd:06445")]
    [InlineData("ubnd-06385", "2025-10-03", 20, "ubnd:06385", "ubnd:06385")]
    [InlineData("UBND xã Tân Thành", "2025-10-03", null, "ubnd:06445", "ubnd:06445")]
    [InlineData("UBND xã Tân Thành huyện Bắc Sơn", "2024-06-01", 20, "ubnd:cu-06376-xa-tan-thanh-huyen-bac-son", "ubnd:06376")]
    [InlineData("UBND tỉnh", "2025-10-03", 20, "ubnd-tinh", "ubnd-tinh")]
    [InlineData("UBND tỉnh Lạng Sơn", "2025-10-03", 20, "ubnd-tinh", "ubnd-tinh")]
    [InlineData("Lang Son Provincial People's Committee", "2025-10-03", 20, "ubnd-tinh", "ubnd-tinh")]
    [InlineData("UBND tỉnh Sơn La", "2025-10-03", 20, "ubnd-tinh:14", "ubnd-tinh:14")]
    [InlineData("UBND thành phố Lạng Sơn", "2024-06-01", 20, "ubnd:cu-thanh-pho-lang-son", "ubnd:05977 ubnd:05983 ubnd:05986 ubnd:06187")]
    [InlineData("UBND TP. Lạng Sơn", "2024-06-01", 20, "ubnd:cu-thanh-pho-lang-son", "ubnd:05977 ubnd:05983 ubnd:05986 ubnd:06187")]
    [InlineData("UBND huyện Đình Lập", "2024-06-01", 20, "ubnd:cu-huyen-dinh-lap", "ubnd:06613 ubnd:06616 ubnd:06625 ubnd:06637")]
    [InlineData("Mai Son district People's Committee", "2025-05-01", 14, "ubnd:cu-huyen-mai-son", "ubnd:04105 ubnd:04108 ubnd:04117 ubnd:04123 ubnd:04132 ubnd:04136 ubnd:04144 ubnd:04159")]
    [InlineData("UBND huyện Mộc Châu", "2024-06-01", 14, "ubnd:cu-huyen-moc-chau", "ubnd:03979 ubnd:03980 ubnd:03982 ubnd:03985 ubnd:03997 ubnd:04000 ubnd:04033 ubnd:04045")]
    [InlineData("Department of Construction", "2025-07-10", 20, "so-xay-dung", "so-xay-dung")]
    [InlineData("Department of Agriculture and Environment", "2025-07-10", 20, "so-nong-nghiep-va-moi-truong", "so-nong-nghiep-va-moi-truong")]
    [InlineData("the Department of Industry and Trade of Lang Son province", "2025-07-10", 20, "so-cong-thuong", "so-cong-thuong")]
    [InlineData("Department of Industry and Trade", "2021-05-31", 20, "so-cong-thuong", "so-cong-thuong")]
    [InlineData("provincial Industrial Parks Management Board", "2025-12-31", 14, "ban-quan-ly-cac-khu-cong-nghiep-tinh", "ban-quan-ly-cac-khu-cong-nghiep-tinh")]
    [InlineData("Ban Quản lý các KCN tỉnh Sơn La", "2025-12-31", 14, "ban-quan-ly-cac-khu-cong-nghiep-tinh", "ban-quan-ly-cac-khu-cong-nghiep-tinh")]
    [InlineData("The Standing Board of the provincial Party Committee", "2025-12-31", 14, "ban-thuong-vu-tinh-uy", "ban-thuong-vu-tinh-uy")]
    [InlineData("Party Committee of the provincial People's Committee", "2025-12-31", 14, "dang-uy-ubnd-tinh", "dang-uy-ubnd-tinh")]
    [InlineData("Standing Board of the Chieng Mung commune Party Committee", "2025-12-31", 14, "dang-uy-xa-chieng-mung", "dang-uy-xa-chieng-mung")]
    [InlineData("Trung tâm phát triển quỹ đất tỉnh", "2025-10-03", 20, "trung-tam-phat-trien-quy-dat-tinh", "trung-tam-phat-trien-quy-dat-tinh")]
    [InlineData("TTPTQĐ tỉnh", "2025-10-03", 20, "trung-tam-phat-trien-quy-dat-tinh", "trung-tam-phat-trien-quy-dat-tinh")]
    [InlineData("chi nhánh phát triển quỹ đất khu vực Hữu Lũng", "2025-10-03", 20, "chi-nhanh-phat-trien-quy-dat-khu-vuc-huu-lung", "chi-nhanh-phat-trien-quy-dat-khu-vuc-huu-lung")]
    [InlineData("Ban Quản lý Khu KTCK Đồng Đăng - Lạng Sơn", "2025-10-03", 20, "ban-quan-ly-khu-ktck-dong-dang-lang-son", "ban-quan-ly-khu-ktck-dong-dang-lang-son")]
    [InlineData("Ban Quản lý đầu tư xây dựng tỉnh", "2025-10-03", 20, "ban-quan-ly-dau-tu-xay-dung-tinh", "ban-quan-ly-dau-tu-xay-dung-tinh")]
    [InlineData("Tổng công ty Điện lực Miền Bắc", "2025-10-03", 20, "tong-cong-ty-dien-luc-mien-bac", "tong-cong-ty-dien-luc-mien-bac")]
    [InlineData("Cty CP Đầu tư TDG Global", "2025-10-03", 20, "cong-ty-tdg-global", "cong-ty-tdg-global")]
    [InlineData("VP UBND tỉnh", "2025-10-03", 20, "van-phong-ubnd-tinh", "van-phong-ubnd-tinh")]
    [InlineData("Phòng Kinh tế xã Hữu Lũng", "2025-10-03", 20, "phong-kinh-te-xa:06385", "phong-kinh-te-xa:06385")]
    [InlineData("Đảng ủy xã Vũ Lễ", "2025-10-03", 20, "dang-uy-cap-xa:06364", "dang-uy-cap-xa:06364")]
    [InlineData("Công an huyện Hữu Lũng", "2024-06-01", 20, "cong-an-huyen:cu-huyen-huu-lung", "cong-an-tinh cong-an-cap-xa:06385 cong-an-cap-xa:06391 cong-an-cap-xa:06400 cong-an-cap-xa:06415 cong-an-cap-xa:06427 cong-an-cap-xa:06436 cong-an-cap-xa:06445 cong-an-cap-xa:06457")]
    [InlineData("Phòng Kinh tế và Hạ tầng huyện Cao Lộc", "2024-06-01", 20, "phong-kinh-te-va-ha-tang:cu-huyen-cao-loc", "phong-kinh-te-xa:06184 phong-kinh-te-xa:06196 phong-kinh-te-xa:06211 phong-kinh-te-xa:06220 phong-kinh-te-xa:06286 phong-kinh-te-xa:06316 phong-kinh-te-ha-tang-va-do-thi:05977 phong-kinh-te-ha-tang-va-do-thi:06187")]
    [InlineData("Trung tâm Phát triển quỹ đất huyện Hữu Lũng", "2024-06-01", 20, "trung-tam-phat-trien-quy-dat-huyen:cu-huyen-huu-lung", "trung-tam-phat-trien-quy-dat-tinh")]
    [InlineData("Sở Công Thương tỉnh", "2025-10-03", 20, "so-cong-thuong", "so-cong-thuong")]
    [InlineData("UBND huyện Đình Lập (cũ)", "2025-06-30", 20, "ubnd:cu-huyen-dinh-lap", "ubnd:06613 ubnd:06616 ubnd:06625 ubnd:06637")]
    [InlineData("Son La Provincial Industrial Parks Management Board", "2026-01-01", 20, "ban-quan-ly-cac-khu-cong-nghiep-tinh:14", "ban-quan-ly-cac-khu-cong-nghiep-tinh:14")]
    [InlineData("SCT", "2025-10-03", 20, "so-cong-thuong", "so-cong-thuong")]
    [InlineData("Hữu Lũng", "2025-10-03", 20, "ubnd:06385", "ubnd:06385")]
    [InlineData("tỉnh Lâm Đồng", "2025-10-03", null, "ubnd-tinh:68", "ubnd-tinh:68")]
    [InlineData("Cục Thuế tỉnh", "2024-06-01", 20, "cuc-thue-tinh", "thue-tinh")]
    public void Name_OnADay_IsTheBodyOfThatDayAndTodays(string name, string on, int? province, string then, string today)
    {
        var answer = Register.Resolve(name, Day(on), province);

        answer.Then.ShouldNotBeNull($"{answer.Kind} {string.Join(' ', answer.Candidates.Concat(answer.Nearest).Select(body => body.Key))}").Key.ShouldBe(then);
        string.Join(' ', answer.Today.Select(body => body.Key)).ShouldBe(today);
    }

    [Theory]
    [InlineData("Sở Nông nghiệp và Môi trường", "2024-01-01", ResolutionKind.NotYet, "so-tai-nguyen-va-moi-truong so-nong-nghiep-va-phat-trien-nong-thon")]
    [InlineData("UBND xã Tuấn Sơn", "2024-01-01", ResolutionKind.NotYet, "ubnd:cu-huyen-huu-lung ubnd:cu-06457-xa-minh-son ubnd:cu-06457-xa-minh-hoa ubnd:cu-06457-xa-hoa-thang")]
    [InlineData("Sở Kế hoạch và Đầu tư", "2025-10-03", ResolutionKind.Ended, "so-tai-chinh")]
    [InlineData("UBND thị trấn Na Sầm", "2025-10-03", ResolutionKind.Ended, "ubnd:06124")]
    [InlineData("UBND xã Bính Xá", "2025-10-03", ResolutionKind.Ended, "ubnd:06613 ubnd:06625")]
    public void Name_ThatDidNotExistThatDay_IsAnsweredWithWhatDid(string name, string on, ResolutionKind kind, string existed)
    {
        var answer = Register.Resolve(name, Day(on), 20);

        answer.Kind.ShouldBe(kind);
        string.Join(' ', answer.Existed.Select(body => body.Key).Order()).ShouldBe(string.Join(' ', existed.Split(' ').Order()));
    }

    [Theory]
    [InlineData("UBND xã Tân Thành", "2024-06-01", 3)]
    [InlineData("UBND xã Hòa Bình", "2024-06-01", 4)]
    [InlineData("Hữu Lũng", "2024-06-01", 2)]
    [InlineData("UBND xã Đoàn Kết", "2025-10-03", 2)]
    public void Name_ThatSeveralBear_IsListedByCode(string name, string on, int count)
    {
        var answer = Register.Resolve(name, Day(on));

        (answer.Kind, answer.Candidates.Count).ShouldBe((ResolutionKind.Ambiguous, count));
        answer.Candidates.ShouldAllBe(body => body.Key.StartsWith("ubnd:"));
    }

    [Fact]
    public void Letters_WithTheirMarks_TellTwoUnitsApart()
    {
        var day = Day("2024-06-01");

        Register.Resolve("UBND xã Chiềng Hắc", day, 14).Then!.Key.ShouldBe("ubnd:cu-03980-xa-chieng-hac");
        Register.Resolve("UBND xã Chiềng Hặc", day, 14).Then!.Key.ShouldBe("ubnd:cu-04078-xa-chieng-hac");
        Register.Resolve("ubnd xa chieng hac", day, 14).Kind.ShouldBe(ResolutionKind.Ambiguous);
    }

    [Theory]
    [InlineData("Sở Tài chinhs", "so-tai-chinh")]
    [InlineData("UBND xã Hữu Lùngg", "ubnd:06385")]
    [InlineData("Công ty VSIP Lạng Sơnn", "cong-ty-vsip-lang-son")]
    public void Name_WrittenAlmostRight_SuggestsTheNearestFirst(string name, string first) =>
        Register.Resolve(name, Day("2025-10-03"), 20).Nearest[0].Key.ShouldBe(first);

    [Fact]
    public void EveryListedName_IsFoundUnderItsOwnKey()
    {
        foreach (var agency in Register.Agencies)
        {
            foreach (var name in agency.Names)
            {
                var answer = Register.Resolve(name, agency.ValidTo ?? agency.ValidFrom ?? Day("2025-10-03"));
                answer.Candidates.Append(answer.Named).OfType<Body>().Select(body => body.Key).ShouldContain(agency.Key, name);
            }
        }
    }

    [Fact]
    public void EveryEndedUnit_LeadsToCommitteesThatLive()
    {
        foreach (var unit in Register.Units.Where(unit => unit.ValidTo is not null))
            Register.Successors("ubnd:" + unit.Key, Day("2025-10-03")).ShouldNotBeEmpty(unit.Key);
    }

    [Fact]
    public void AbolishedDistricts_OfBothProvinces_AreAllThere()
    {
        var districts = Register.Units.Where(unit => unit.Tier == UnitTier.District && unit.ValidTo == new DateOnly(2025, 6, 30)).ToLookup(unit => unit.Province);

        districts["Lạng Sơn"].Count().ShouldBe(11);
        districts["Sơn La"].Count().ShouldBe(12);
        Register.Units.Count(unit => unit is { Province: "Lạng Sơn", ValidTo: not null, Tier: UnitTier.Commune }).ShouldBe(194);
        Register.Units.Count(unit => unit is { Province: "Sơn La", ValidTo: not null, Tier: UnitTier.Commune }).ShouldBe(193);
    }

    /// <summary>An abolished commune's district passed, in part, to the units that took the commune over.</summary>
    [Fact]
    public void AbolishedCommunes_LieInADistrictThatHasTheirSuccessors()
    {
        var districts = Register.Units.Where(unit => unit.Tier == UnitTier.District).ToDictionary(unit => $"{unit.Type} {unit.Name}, {unit.Province}");
        foreach (var unit in Register.Units.Where(unit => unit is { Tier: UnitTier.Commune, ValidTo: not null }))
        {
            var heirs = Register.ListedSuccessors(districts[$"{unit.District}, {unit.Province}"].Key).Select(heir => heir.Key).ToList();
            Register.ListedSuccessors(unit.Key).ShouldAllBe(heir => heirs.Contains(heir.Key), unit.Key);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
