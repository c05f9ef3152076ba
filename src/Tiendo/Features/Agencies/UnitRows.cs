using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>units.csv.</summary>
internal sealed record UnitRows(IReadOnlyList<Unit> Units, IReadOnlyList<UnitSuccession> Successions, string Content)
{
    private const int Key = 0, Name = 1, Type = 2, Province = 3, District = 4, OtherNames = 5, From = 6, To = 7, Successors = 8, LegalBasis = 9, Sure = 10, Note = 11;

    public static UnitRows Read(string path, IReadOnlySet<string>? known = null)
    {
        using var file = new ListFile(
            path, "key", "name", "type", "province", "district", "other_names", "valid_from", "valid_to", "successors", "legal_basis?", "confidence?", "note?");
        var keys = new ListKeys(file);
        var (units, successions) = (new List<Unit>(), new List<UnitSuccession>());
        while (file.Next())
        {
            var (from, to) = file.Life(From, To);
            var unit = new Unit
            {
                Key = keys.Key(Key),
                Name = file.Required(Name),
                Type = file.OneOf(Type, "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu"),
                Province = file.Optional(Province),
                District = file.Optional(District),
                OtherNames = file.Joined(OtherNames),
                ValidFrom = from,
                ValidTo = to,
                LegalBasis = file.Optional(LegalBasis),
                Confidence = file.Confidence(Sure),
                Note = file.Optional(Note),
            };
            units.Add(unit);
            var heirs = keys.Successors(Successors);
            // Several successors say by themselves that each took a part.
            foreach (var (heir, inPart, sure) in heirs)
                successions.Add(new() { OldKey = unit.Key, NewKey = heir, InPart = inPart || heirs.Length > 1, Confidence = sure });
        }

        keys.Check(Successors, known);
        return new(units, successions, file.Content);
    }

    /// <summary>The rows as the reader of notices takes them.</summary>
    public IReadOnlyList<KnownUnit> ForReader()
    {
        var heirs = Successions.ToLookup(step => step.OldKey, step => step.NewKey, StringComparer.Ordinal);
        return [.. Units.Select(unit => new KnownUnit(
            unit.Key, unit.Name, unit.Type, unit.Province, [.. unit.Names.Skip(1)], unit.ValidFrom, unit.ValidTo, [.. heirs[unit.Key]], unit.District))];
    }
}
