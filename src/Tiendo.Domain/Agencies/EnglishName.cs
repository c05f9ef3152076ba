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

    private static readonly string[] Bodies = ["department of", "management board", "office"];

    /// <summary>The Vietnamese form of a compared form; null when the words are not English.</summary>
    public static string? ToVietnamese(string form)
    {
        var words = Without(Without($" {form} ", "the"), "standing board of").Trim();
        foreach (var (english, vietnamese) in Nouns)
        {
            if (!Contains(words, english)) continue;
            var (type, name) = Place(Without($" {words} ", english).Trim());
            if (vietnamese == "dang uy" && type == "tinh") return $"tinh uy {name}".Trim();
            if (vietnamese == "dang uy" && type == "huyen") return $"huyen uy {name}".Trim();
            return $"{vietnamese} {type} {name}".Replace("  ", " ", StringComparison.Ordinal).Trim();
        }

        if (Array.Find(Bodies, body => Contains(words, body)) is null) return null;
        foreach (var province in (ReadOnlySpan<string>)["province", "provincial"])
        {
            if (words.StartsWith(province + " ", StringComparison.Ordinal)) return words[(province.Length + 1)..];
            if (words.IndexOf($" {province} ", StringComparison.Ordinal) is > 0 and var inside) return $"{words[(inside + province.Length + 2)..]} tinh {words[..inside]}";
        }

        return words.EndsWith(" province", StringComparison.Ordinal) && words.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of
            ? $"{words[..of]} tinh {words[(of + 4)..^9]}"
            : words == form ? null : words;
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
