using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>agencies.csv.</summary>
internal sealed record AgencyRows(IReadOnlyList<Agency> Agencies, IReadOnlyList<AgencySuccession> Successions, string Content)
{
    private const int Key = 0, Name = 1, Short = 2, Sign = 3, OtherNames = 4, Level = 5, Province = 6, From = 7, To = 8, Successors = 9, Each = 10, LegalBasis = 11, Sure = 12, Note = 13;

    public static AgencyRows Read(string path, IReadOnlySet<string>? known = null)
    {
        using var file = new ListFile(
            path, "key", "name", "short", "sign", "other_names", "level", "province", "valid_from", "valid_to", "successors", "each?", "legal_basis?", "confidence?", "note?");
        var keys = new ListKeys(file);
        var (agencies, successions) = (new List<Agency>(), new List<AgencySuccession>());
        while (file.Next())
        {
            var (from, to) = file.Life(From, To);
            var agency = new Agency
            {
                Key = keys.Key(Key),
                Name = file.Required(Name),
                Short = file.Optional(Short),
                Sign = file.Optional(Sign),
                OtherNames = file.Joined(OtherNames),
                Level = Enum.Parse<AgencyLevel>(file.OneOf(Level, "central", "province", "district", "commune", "party", "utility", "company", "association"), ignoreCase: true),
                Province = file.Optional(Province),
                ValidFrom = from,
                ValidTo = to,
                LegalBasis = file.Optional(LegalBasis),
                Confidence = file.Confidence(Sure),
                Note = file.Optional(Note),
            };
            agency.Each = EachUnit(file, agency);
            agencies.Add(agency);
            foreach (var (heir, inPart, sure) in keys.Successors(Successors))
                successions.Add(new() { OldKey = agency.Key, NewKey = heir, InPart = inPart, Confidence = sure });
        }

        keys.Check(Successors, known);
        return new(agencies, successions, file.Content);
    }

    /// <summary>The rows as the reader of notices takes them.</summary>
    public IReadOnlyList<KnownAgency> ForReader()
    {
        var heirs = Successions.ToLookup(step => step.OldKey, step => step.NewKey, StringComparer.Ordinal);
        return [.. Agencies.Select(agency => new KnownAgency(
            agency.Key, agency.Name, [.. agency.Names.Skip(1)], agency.ValidFrom, agency.ValidTo, heirs[agency.Key].FirstOrDefault(),
            agency.Short, agency.Sign, agency.Level.ToString().ToLowerInvariant(), agency.Province, heirs.Contains(agency.Key) ? [.. heirs[agency.Key]] : null))];
    }

    /// <summary>Which units have one each; without a word about it a body of a tier that is of no single province.</summary>
    private static UnitTier? EachUnit(ListFile file, Agency agency)
    {
        if (file.Optional(Each) is null)
        {
            return agency.Province is not null ? null : agency.Level switch
            {
                AgencyLevel.Province => UnitTier.Province,
                AgencyLevel.District => UnitTier.District,
                AgencyLevel.Commune => UnitTier.Commune,
                _ => null,
            };
        }

        return file.OneOf(Each, "province", "district", "commune", "rural-commune", "ward", "none") switch
        {
            "province" => UnitTier.Province,
            "district" => UnitTier.District,
            "commune" => UnitTier.Commune,
            "rural-commune" => UnitTier.RuralCommune,
            "ward" => UnitTier.Ward,
            _ => null,
        };
    }
}
