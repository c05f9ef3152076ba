using System.Text.RegularExpressions;

namespace Tiendo.Domain.Parks;

/// <summary>Turns a boundary in some reference into WGS 84, and names the reference in full.</summary>
/// <param name="original">As it came.</param>
/// <param name="reference">What its coordinates are, as a person says it; null for WGS 84.</param>
public delegate (BoundaryGeometry Geometry, string Reference) ToWgs84(BoundaryGeometry original, string? reference);

/// <summary>The parks of a province, and what may be recorded of them. Decides; does not write.</summary>
/// <param name="provinceId">The province.</param>
/// <param name="parks">Those there are.</param>
/// <param name="act">Who records, when.</param>
/// <param name="nextId">Gives identities.</param>
/// <param name="unitKey">The key of the unit that a text means on a day, today where no day is said.</param>
/// <param name="toWgs84">Converts boundaries.</param>
public sealed partial class ParkBook(
    int provinceId, IEnumerable<ParkHistory> parks, Act act, Func<long> nextId, Func<string, DateOnly, string> unitKey, ToWgs84 toWgs84)
{
    private const int LongestText = 300;
    private readonly Dictionary<string, ParkHistory> parks = parks.ToDictionary(park => park.Place.Code, StringComparer.Ordinal);
    private readonly List<object> added = [];

    /// <summary>The new rows, in the order in which they must be written.</summary>
    public IReadOnlyList<object> Added => added;

    /// <summary>The parks of which something was recorded.</summary>
    public IEnumerable<ParkHistory> Touched => parks.Values.Where(park => park.Entries.Any(added.Contains));

    /// <summary>Names of places that change with the new rows: "the name today".</summary>
    public IEnumerable<(Place Place, string Name)> Renamed =>
        from park in parks.Values
        let main = park.NameOn(act.Day)
        where main is not null
        from place in park.PhasePlaces.Prepend(park.Place)
        let name = place == park.Place ? main : PhaseName(main, place.Code[(place.Code.LastIndexOf('/') + 1)..])
        where name != place.Name
        select (place, name);

    /// <summary>Records what a row says.</summary>
    /// <exception cref="RuleBroken">A code <c>parks.…</c>, <c>boundary.…</c> or <c>place.…</c>; its field is the column.</exception>
    public void Record(ParkRow row)
    {
        CheckTexts(row);
        if (row.To < row.From) throw new RuleBroken("parks.dates-reversed", "from");
        if (row.Kind == ParkRowKind.Park)
        {
            Register(row);
            return;
        }

        var (park, placeId) = Find(row);
        if (placeId != park.Place.Id && row.Kind is not (ParkRowKind.Status or ParkRowKind.Decision or ParkRowKind.Boundary))
        {
            throw new RuleBroken("parks.not-of-a-phase", "code", ("code", row.Code));
        }
        DatedEntry entry = row.Kind switch
        {
            ParkRowKind.Name => MainName(row, park),
            ParkRowKind.OtherName => OtherName(row, park),
            ParkRowKind.Commune => Commune(row, park),
            ParkRowKind.Investor => Investor(row, park),
            ParkRowKind.Phase => Phase(row, park),
            ParkRowKind.Status => Status(row, placeId),
            ParkRowKind.Decision => Decision(row, placeId),
            ParkRowKind.Boundary => Boundary(row, placeId),
            _ => Merge(row, park),
        };
        Add(park, entry);
    }

    private void Register(ParkRow row)
    {
        if (!CodeForm().IsMatch(row.Code)) throw new RuleBroken("parks.code-wrong", "code", ("given", row.Code));
        if (parks.ContainsKey(row.Code)) throw new RuleBroken("parks.code-taken", "code", ("code", row.Code));
        if (row.To is not null) throw new RuleBroken("parks.main-name-to", "to");
        var kind = ParkWords.Kind(row.Detail) ?? throw Unknown("parks.kind-wrong", "detail", row.Detail, ParkWords.Kinds);
        var place = new Place { ProvinceId = provinceId, Id = nextId(), Kind = PlaceKind.Park, Code = row.Code, Name = row.Value };
        var park = new ParkHistory(place, new() { ProvinceId = provinceId, PlaceId = place.Id, Kind = kind, RecordedOn = act.Day, RecordedBy = act.By });
        added.Add(place);
        added.Add(park.Park);
        Add(park, MainName(row, park));
        parks.Add(row.Code, park);
    }

    private (ParkHistory Park, long PlaceId) Find(ParkRow row)
    {
        if (parks.TryGetValue(row.Code, out var park)) return (park, park.Place.Id);
        var slash = row.Code.LastIndexOf('/');
        if (slash > 0 && parks.TryGetValue(row.Code[..slash], out park)
            && park.All<ParkPhase>().FirstOrDefault(phase => phase.Slot == row.Code[(slash + 1)..]) is { } found)
        {
            return (park, found.PhaseId);
        }
        throw new RuleBroken("parks.unknown", "code", ("code", row.Code));
    }

    private static string PhaseName(string park, string number) => $"{park} giai đoạn {number}";

    private void Add(ParkHistory park, DatedEntry entry)
    {
        park.Add(entry);
        added.Add(entry);
    }

    private static void CheckTexts(ParkRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Value)) throw new RuleBroken("parks.value-missing", "value");
        (string Column, string? Text)[] texts =
            [("value", row.Kind == ParkRowKind.Boundary ? null : row.Value), ("detail", row.Detail), ("source", row.Source), ("note", row.Note)];
        foreach (var (column, text) in texts)
        {
            if (text?.Length > LongestText) throw new RuleBroken("parks.text-long", column, ("limit", "300"));
        }
    }

    private static RuleBroken Unknown(string code, string column, string? given, IEnumerable<string> expected) =>
        new(code, column, ("given", given ?? ""), ("expected", string.Join(", ", expected)));

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeForm();
}
