namespace Tiendo.Domain.Parks;

/// <summary>Which places a text means on a day.</summary>
/// <remarks>Words for a kind leave only that kind. A name of the day goes before a name of another time. Without such words a province goes before a unit; a park and a unit of the same name stay side by side.</remarks>
internal static class PlaceMatch
{
    /// <summary>The places that fit best; several when the text does not say which.</summary>
    public static IReadOnlyList<KnownPlace> Find(PlaceText text, IEnumerable<KnownPlace> places, DateOnly day)
    {
        var fitting = places.Where(place => IsOfKind(text, place)).Select(place => (Place: place, Rank: Rank(text, place, day))).Where(found => found.Rank > 0).ToList();
        Keep(fitting, place => text.Within is { } within && place.Within.Contains(within));
        Keep(fitting, place => place.Exists(day));
        Keep(fitting, place => text.ParkKind is { } kind && place.ParkKind == kind);
        if (text.Kind is null && fitting.Exists(found => found.Place.Place.Kind == PlaceKind.Province))
        {
            fitting.RemoveAll(found => found.Place.Place.Kind == PlaceKind.Unit);
        }

        // Parks compete by how well they fit; a unit that fits stays beside the best of them.
        var best = fitting.Where(found => found.Place.ParkKind is not null).Select(found => found.Rank).DefaultIfEmpty().Max();
        return [.. fitting.Where(found => found.Place.ParkKind is null || found.Rank == best).Select(found => found.Place)];
    }

    // Where some are as wished, the others go.
    private static void Keep(List<(KnownPlace Place, int Rank)> fitting, Predicate<KnownPlace> wished)
    {
        if (fitting.Exists(found => wished(found.Place))) fitting.RemoveAll(found => !wished(found.Place));
    }

    private static bool IsOfKind(PlaceText text, KnownPlace place) => text.Kind switch
    {
        null => place.Place.Kind != PlaceKind.Phase,
        PlaceKind.Unit => place.Place.Kind == PlaceKind.Unit && text.UnitTypes.Contains(place.UnitType),
        PlaceKind.Phase => place.Place.Kind == PlaceKind.Phase && place.Phase == text.Phase,
        var kind => place.Place.Kind == kind,
    };

    // 4 and 3: a name of the day, whole or bare; 2 and 1: a name of another time.
    private static int Rank(PlaceText text, KnownPlace place, DateOnly day)
    {
        var best = 0;
        foreach (var name in place.Names)
        {
            var bare = place.Place.Kind is PlaceKind.Park or PlaceKind.Phase ? name.Text.Bare : name.Text.Whole;
            var fit = name.Text.Whole == text.Whole ? 2 : bare == text.Bare ? 1 : 0;
            if (fit > 0) best = Math.Max(best, fit + (name.IsInForce(day) ? 2 : 0));
        }
        return best;
    }
}
