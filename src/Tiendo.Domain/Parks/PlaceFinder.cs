namespace Tiendo.Domain.Parks;

/// <summary>Finds places by code, or by any name of any time, with or without diacritics and the words for their kind.</summary>
public sealed class PlaceFinder
{
    private const int MostChoices = 8;
    private readonly Dictionary<string, KnownPlace> byCode;
    private readonly Dictionary<string, List<KnownPlace>> byName = new(StringComparer.Ordinal);

    /// <summary>Over these places.</summary>
    public PlaceFinder(IEnumerable<KnownPlace> places)
    {
        var all = places.ToList();
        byCode = all.ToDictionary(place => place.Place.Code, StringComparer.OrdinalIgnoreCase);
        foreach (var place in all)
        {
            foreach (var key in place.Names.SelectMany(name => new[] { name.Text.Whole, name.Text.Bare }).Distinct())
            {
                if (!byName.TryGetValue(key, out var same)) byName[key] = same = [];
                same.Add(place);
            }
        }
    }

    /// <summary>The place that a text means on a day.</summary>
    /// <exception cref="RuleBroken"><c>place.unknown</c>; <c>place.ambiguous</c>, which names the choices.</exception>
    public KnownPlace Find(string text, DateOnly day) => TryFind(text, day) switch
    {
        [var one] => one,
        [] => throw new RuleBroken("place.unknown", null, ("given", Shown(text))),
        var several => throw new RuleBroken("place.ambiguous", null, ("given", Shown(text)), ("choices", Choices(several))),
    };

    /// <summary>The places that a text means on a day, each once: one, or a group such as "CCN Na Dương 1, 2 và 3".</summary>
    /// <exception cref="RuleBroken"><c>place.unknown</c>, <c>place.ambiguous</c> with the part that is meant.</exception>
    public IReadOnlyList<KnownPlace> FindAll(string text, DateOnly day)
    {
        var parts = text.Length > PlaceText.Longest || TryFind(text, day).Count > 0 ? [] : PlaceText.Split(text);
        return parts.Count > 1 ? [.. parts.Select(part => Find(part, day)).Distinct()] : [Find(text, day)];
    }

    /// <summary>Every place that a text may mean on a day; none when it is not known.</summary>
    public IReadOnlyList<KnownPlace> TryFind(string text, DateOnly day)
    {
        if (text.Length > PlaceText.Longest) return [];
        if (byCode.TryGetValue(text.Trim(), out var place)) return [place];
        var read = PlaceText.Read(text);
        return PlaceMatch.Find(read, Named(read.Whole).Union(Named(read.Bare)), day);
    }

    private List<KnownPlace> Named(string key) => byName.GetValueOrDefault(key, []);

    private static string Shown(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private static string Choices(IReadOnlyList<KnownPlace> places) =>
        string.Join("; ", places.Take(MostChoices).Select(place => $"{place.Place.Code} ({place.Label})")) + (places.Count > MostChoices ? "; …" : "");
}
