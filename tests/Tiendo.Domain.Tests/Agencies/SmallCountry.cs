using Tiendo.Domain.Agencies;

namespace Tiendo.Domain.Tests.Agencies;

/// <summary>A register of a few bodies, to see how successions run.</summary>
internal sealed class SmallCountry
{
    private readonly List<Agency> agencies = [];
    private readonly List<AgencySuccession> agencySteps = [];
    private readonly List<Unit> units = [];
    private readonly List<UnitSuccession> unitSteps = [];

    public AgencyRegister Register => new(agencies, agencySteps, units, unitSteps);

    public SmallCountry Body(string key, string name, string? from = null, string? to = null, UnitTier? each = null, string? basis = null, AgencyLevel level = AgencyLevel.Province)
    {
        agencies.Add(new() { Key = key, Name = name, Level = level, Each = each, ValidFrom = Day(from), ValidTo = Day(to), LegalBasis = basis, Confidence = Confidence.B });
        return this;
    }

    public SmallCountry Unit(string key, string type, string name, string? province = null, string? from = null, string? to = null, string? district = null)
    {
        units.Add(new() { Key = key, Name = name, Type = type, Province = province, District = district, ValidFrom = Day(from), ValidTo = Day(to), LegalBasis = "Luật 72/2025/QH15", Confidence = Confidence.B });
        return this;
    }

    public SmallCountry Became(string old, string heir, bool inPart = false, Confidence? sure = null)
    {
        if (units.Exists(unit => unit.Key == old)) unitSteps.Add(new() { OldKey = old, NewKey = heir, InPart = inPart, Confidence = sure });
        else agencySteps.Add(new() { OldKey = old, NewKey = heir, InPart = inPart, Confidence = sure });
        return this;
    }

    public static DateOnly? Day(string? text) => text is null ? null : On(text);

    public static DateOnly On(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Two provinces, a district that was divided, two departments that were merged one after the other.</summary>
    public static SmallCountry Usual() => new SmallCountry()
        .Unit("20", "tỉnh", "Lạng Sơn").Unit("14", "tỉnh", "Sơn La")
        .Unit("cu-huyen", "huyện", "Hữu Lũng", "Lạng Sơn", to: "2025-06-30")
        .Unit("cu-xa", "xã", "Hồ Sơn", "Lạng Sơn", to: "2025-06-30", district: "huyện Hữu Lũng")
        .Unit("06385", "xã", "Hữu Lũng", "Lạng Sơn", from: "2025-07-01").Unit("06457", "xã", "Tuấn Sơn", "Lạng Sơn", from: "2025-07-01").Unit("06187", "phường", "Kỳ Lừa", "Lạng Sơn", from: "2025-07-01")
        .Became("cu-huyen", "06385", inPart: true).Became("cu-huyen", "06457", inPart: true).Became("cu-huyen", "06187", inPart: true).Became("cu-xa", "06385")
        .Body("ubnd-tinh", "UBND tỉnh", each: UnitTier.Province)
        .Body("so-a", "Sở A", to: "2020-12-31", each: UnitTier.Province, basis: "Nghị định 1")
        .Body("so-b", "Sở B", from: "2021-01-01", to: "2025-02-28", each: UnitTier.Province, basis: "Nghị định 2")
        .Body("so-c", "Sở C", from: "2025-03-01", each: UnitTier.Province).Body("so-d", "Sở D", each: UnitTier.Province)
        .Became("so-a", "so-b").Became("so-b", "so-c").Became("so-b", "so-d", inPart: true, sure: Confidence.C)
        .Body("phong-huyen", "Phòng Kinh tế và Hạ tầng", to: "2025-06-30", each: UnitTier.District, level: AgencyLevel.District)
        .Body("phong-xa", "Phòng Kinh tế", from: "2025-07-01", each: UnitTier.RuralCommune, level: AgencyLevel.Commune)
        .Body("phong-phuong", "Phòng Kinh tế, Hạ tầng và Đô thị", from: "2025-07-01", each: UnitTier.Ward, level: AgencyLevel.Commune)
        .Became("phong-huyen", "phong-xa", inPart: true).Became("phong-huyen", "phong-phuong", inPart: true);
}
