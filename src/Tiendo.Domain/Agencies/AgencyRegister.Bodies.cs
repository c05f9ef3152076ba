namespace Tiendo.Domain.Agencies;

public sealed partial class AgencyRegister
{
    private static Body BodyOf(BodyNode node)
    {
        var (agency, unit) = node;
        var ofUnit = unit is not null && (unit.ValidTo is { } end ? !(agency.ValidTo <= end) : agency.ValidTo is null && (agency.LegalBasis is null || unit.ValidFrom >= agency.ValidFrom));
        return new()
        {
            Key = node.Key,
            Name = unit is null ? agency.Name : NameOf(agency, unit),
            Level = agency.Key is not (Committee or Council) || unit is null ? agency.Level
                : unit.Tier switch { UnitTier.Province => AgencyLevel.Province, UnitTier.District => AgencyLevel.District, _ => AgencyLevel.Commune },
            UnitKey = unit?.Key,
            Province = unit is null ? agency.Province : unit.Province ?? unit.BareName,
            District = unit?.District,
            ValidFrom = node.From,
            ValidTo = node.To,
            LegalBasis = ofUnit ? unit!.LegalBasis ?? agency.LegalBasis : agency.LegalBasis,
            Confidence = unit is not null && (ofUnit || unit.Confidence > agency.Confidence) ? unit.Confidence : agency.Confidence,
        };
    }

    /// <summary>"Công an tỉnh" of Hà Nội is "Công an thành phố Hà Nội", "Đảng ủy cấp xã" of Kỳ Lừa "Đảng ủy phường Kỳ Lừa".</summary>
    private static string NameOf(Agency agency, Unit unit)
    {
        var name = agency.Name;
        foreach (var tier in (ReadOnlySpan<string>)[" cấp xã", " tỉnh", " huyện", " xã"])
        {
            if (!name.EndsWith(tier, StringComparison.Ordinal)) continue;
            name = name[..^tier.Length];
            break;
        }

        var saysType = name.EndsWith("Tỉnh ủy", StringComparison.Ordinal) || name.EndsWith("Thành ủy", StringComparison.Ordinal) || name.EndsWith("Huyện ủy", StringComparison.Ordinal);
        return saysType ? $"{name} {unit.BareName}" : $"{name} {unit.Type} {unit.BareName}";
    }
}
