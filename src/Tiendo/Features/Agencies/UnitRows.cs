using Tiendo.Notices;

namespace Tiendo.Features.Agencies;

/// <summary>units.csv.</summary>
internal static class UnitRows
{
    private const int Key = 0, Name = 1, Type = 2, Province = 3, District = 4, OtherNames = 5, From = 6, To = 7, Successors = 8;

    public static IReadOnlyList<KnownUnit> Read(string path)
    {
        using var file = new ListFile(
            path, "key", "name", "type", "province", "district", "other_names", "valid_from", "valid_to", "successors");
        var keys = new ListKeys(file);
        var units = new List<KnownUnit>();
        while (file.Next())
        {
            var (from, to) = file.Life(From, To);
            units.Add(new(
                keys.Key(Key), file.Required(Name),
                file.OneOf(Type, "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu"),
                file.Optional(Province), file.Several(OtherNames), from, to, keys.Successors(Successors), file.Optional(District)));
        }
        keys.Check(Successors);
        return units;
    }
}
