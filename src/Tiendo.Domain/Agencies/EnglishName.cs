namespace Tiendo.Domain.Agencies;

/// <summary>Turns what the English press writes into the words of the Vietnamese name: "Huu Lung commune People's Committee" is "ubnd xa huu lung".</summary>
internal static class EnglishName
{
    private static readonly (string English, string Vietnamese)[] Nouns =
    [
        ("people s committee", "ubnd"), ("peoples committee", "ubnd"), ("people committee", "ubnd"),
        ("people s council", "hdnd"), ("party committee", "dang uy"),
    ];

    private static readonly (string English, string Vietnamese)[] Types =
    [
        ("communes", "xa"), ("commune", "xa"), ("wards", "phuong"), ("ward", "phuong"), ("townlet", "thi tran"), ("township", "thi tran"),
        ("districts", "huyen"), ("district", "huyen"), ("provincial", "tinh"), ("province", "tinh"), ("city", "thanh pho"), ("town", "thi xa"),
    ];

    private static readonly string[] Provincial = ["province", "provincial"];

    private static readonly string[] Bodies = ["department of", "management board", "office"];

    /// <summary>What the words of a compared form may mean, likeliest first.</summary>
    public static IEnumerable<string> Readings(string form)
    {
        var words = Without($" {form} ", "the").Trim();
        if (words != form) yield return words;
        words = Without($" {words} ", "standing board of").Trim();
        foreach (var (english, vietnamese) in Nouns)
        {
            if (!Contains(words, english)) continue;
            var (type, name) = Place(Without($" {words} ", english).Trim());
            yield return (vietnamese, type) switch
            {
                ("dang uy", "tinh") => $"tinh uy {name}".Trim(),
                ("dang uy", "huyen") => $"huyen uy {name}",
                (_, "") => $"{vietnamese} {name}".Trim(),
                _ => $"{vietnamese} {type} {name}".Trim(),
            };
            yield break;
        }

        if (Array.Find(Bodies, body => Contains(words, body)) is null) yield break;
        foreach (var province in Provincial)
        {
            if (words.StartsWith(province + " ", StringComparison.Ordinal)) yield return words[(province.Length + 1)..];
            else if (words.IndexOf($" {province} ", StringComparison.Ordinal) is > 0 and var inside) yield return $"{words[(inside + province.Length + 2)..]} tinh {words[..inside]}";
        }

        if (words.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
        {
            var place = words[(of + 4)..];
            yield return $"{words[..of]} tinh {(place.EndsWith(" province", StringComparison.Ordinal) ? place[..^9] : place)}";
        }
    }

    private static (string Type, string Name) Place(string words)
    {
        foreach (var (english, vietnamese) in Types)
        {
            if (Contains(words, english)) return (vietnamese, Without(Without($" {words} ", english), "of").Trim());
        }

        return ("", Without($" {words} ", "of").Trim());
    }

    private static bool Contains(string words, string part) => $" {words} ".Contains($" {part} ", StringComparison.Ordinal);

    private static string Without(string padded, string part) => padded.Replace($" {part} ", " ", StringComparison.Ordinal);
}
