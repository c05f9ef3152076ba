using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>agencies.csv.</summary>
internal static class AgencyRows
{
    private const int Key = 0, Name = 1, Short = 2, Sign = 3, OtherNames = 4, Level = 5, Province = 6, From = 7, To = 8, Successors = 9;

    public static IReadOnlyList<KnownAgency> Read(string path)
    {
        using var file = new ListFile(
            path, "key", "name", "short", "sign", "other_names", "level", "province", "valid_from", "valid_to", "successors");
        var keys = new ListKeys(file);
        var agencies = new List<KnownAgency>();
        while (file.Next())
        {
            var (from, to) = file.Life(From, To);
            var successors = keys.Successors(Successors);
            agencies.Add(new(
                keys.Key(Key), file.Required(Name), file.Several(OtherNames), from, to, successors.FirstOrDefault(),
                file.Optional(Short), file.Optional(Sign),
                file.OneOf(Level, "central", "province", "district", "commune", "party", "utility", "company", "association"),
                file.Optional(Province), successors.Length > 0 ? successors : null));
        }
        keys.Check(Successors);
        return agencies;
    }
}
