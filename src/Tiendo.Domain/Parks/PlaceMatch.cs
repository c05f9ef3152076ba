namespace Tiendo.Domain.Parks;

/// <summary>A place that a text may mean.</summary>
/// <param name="Place">The place; its id is 0 while a unit was never used.</param>
/// <param name="Names">Every name it has ever had, and whether it has it on the day asked about.</param>
/// <param name="ParkKind">For a park, and for the park of a phase.</param>
/// <param name="UnitType">For a unit, folded: <c>xa</c>.</param>
/// <param name="Phase">For a phase, its number; the names are those of its park.</param>
/// <param name="Exists">Whether it exists on the day asked about.</param>
public sealed record KnownPlace(
    Place Place, IReadOnlyList<(string Name, bool InForce)> Names, ParkKind? ParkKind = null, string? UnitType = null, int? Phase = null, bool Exists = true);

/// <summary>Which places a text means.</summary>
public static class PlaceMatch
{
    /// <summary>The places that fit best; several when the text does not say which.</summary>
    /// <remarks>A code decides alone. Words for a kind leave only that kind. A name of the day goes before a name of another time. Without such words a province goes before a unit; a park and a unit of the same name stay side by side.</remarks>
    public static IReadOnlyList<KnownPlace> Find(PlaceText text, IReadOnlyCollection<KnownPlace> places)
    {
        if (text.Province is { } province && places.FirstOrDefault(place => place.Place.Kind == PlaceKind.Province && Fits(text with { Whole = province, Bare = province }, place) > 0) is { } owner)
        {
            places = [.. places.Where(place => place.Place.ProvinceId == owner.Place.ProvinceId)];
        }
        var fitting = places.Where(place => IsOfKind(text, place)).Select(place => (Place: place, Rank: Fits(text, place))).Where(found => found.Rank > 0).ToList();
        if (text.Kind is null && fitting.Exists(found => found.Place.Place.Kind == PlaceKind.Province))
        {
            fitting.RemoveAll(found => found.Place.Place.Kind == PlaceKind.Unit);
        }
        if (fitting.Exists(found => found.Place.Exists)) fitting.RemoveAll(found => !found.Place.Exists);
        if (text.ParkKind is { } kind && fitting.Exists(found => found.Place.ParkKind == kind)) fitting.RemoveAll(found => found.Place.ParkKind != kind);

        // Parks compete by how well they fit; a unit that fits stays beside the best of them.
        var best = fitting.Where(found => found.Place.ParkKind is not null).Select(found => found.Rank).DefaultIfEmpty().Max();
        return [.. fitting.Where(found => found.Place.ParkKind is null || found.Rank == best).Select(found => found.Place)];
    }

    private static bool IsOfKind(PlaceText text, KnownPlace place) => text.Kind switch
    {
        null => place.Place.Kind != PlaceKind.Phase,
        PlaceKind.Unit => place.Place.Kind == PlaceKind.Unit && text.UnitTypes.Contains(place.UnitType),
        PlaceKind.Phase => place.Place.Kind == PlaceKind.Phase && place.Phase == text.Phase,
        var kind => place.Place.Kind == kind,
    };

    // 4 and 3: a name of the day, whole or bare; 2 and 1: a name of another time.
    private static int Fits(PlaceText text, KnownPlace place) => place.Names.Select(name => Fits(text, name.Name, name.InForce, place.Place.Kind)).DefaultIfEmpty().Max();

    private static int Fits(PlaceText text, string name, bool inForce, PlaceKind kind)
    {
        var known = PlaceText.Read(name);
        var fit = known.Whole == text.Whole ? 2 : (kind is PlaceKind.Park or PlaceKind.Phase ? known.Bare : known.Whole) == text.Bare ? 1 : 0;
        return fit == 0 ? 0 : fit + (inForce ? 2 : 0);
    }
}
