using System.Globalization;
using System.Text.RegularExpressions;
using Tiendo.Domain.Search;

namespace Tiendo.Domain.Parks;

/// <summary>What a person wrote for a place, taken apart: the words that say its kind, its phase, where it lies, and the name that is left.</summary>
/// <param name="Whole">All of it, folded, without what stands in brackets.</param>
/// <param name="Bare">The name that is left, folded: <c>na duong 1</c>.</param>
/// <param name="Kind">What its words make of it; null when there are none.</param>
/// <param name="ParkKind">Which sort of park they say; a translation may say it wrongly.</param>
/// <param name="UnitTypes">The types of unit they allow, folded.</param>
/// <param name="Phase">The number of a phase.</param>
/// <param name="Within">What stands in brackets, folded: a province, a district.</param>
public sealed partial record PlaceText(
    string Whole, string Bare, PlaceKind? Kind, ParkKind? ParkKind, IReadOnlyList<string> UnitTypes, int? Phase, string? Within)
{
    /// <summary>The longest text that can name a place, in characters.</summary>
    public const int Longest = 500;

    // The longer phrase stands before the shorter one it holds.
    private static readonly (string Words, ParkKind Kind)[] ParkWords =
    [
        ("khu kinh te cua khau", Parks.ParkKind.EconomicZone), ("khu kinh te", Parks.ParkKind.EconomicZone), ("kkt", Parks.ParkKind.EconomicZone),
        ("border gate economic zone", Parks.ParkKind.EconomicZone), ("economic zone", Parks.ParkKind.EconomicZone),
        ("cum cong nghiep", Parks.ParkKind.Cluster), ("ccn", Parks.ParkKind.Cluster),
        ("industrial cluster", Parks.ParkKind.Cluster), ("cluster", Parks.ParkKind.Cluster),
        ("khu cong nghiep", Parks.ParkKind.IndustrialPark), ("kcn", Parks.ParkKind.IndustrialPark),
        ("industrial park", Parks.ParkKind.IndustrialPark), ("industrial zone", Parks.ParkKind.IndustrialPark),
    ];

    private static readonly (string Words, bool Ahead, string[] Types)[] UnitWords =
    [
        ("thi tran", true, ["thi tran"]), ("tt", true, ["thi tran"]), ("thi xa", true, ["thi xa"]), ("tx", true, ["thi xa"]),
        ("thanh pho", true, ["thanh pho"]), ("tp", true, ["thanh pho"]), ("dac khu", true, ["dac khu"]),
        ("xa", true, ["xa"]), ("phuong", true, ["phuong"]), ("huyen", true, ["huyen"]), ("quan", true, ["quan"]),
        ("commune", false, ["xa"]), ("ward", false, ["phuong"]), ("district", false, ["huyen", "quan"]),
        ("town", false, ["thi tran", "thi xa"]), ("city", false, ["thanh pho"]),
    ];

    private static readonly string[] Country = ["viet nam", "vietnam", "ca nuoc", "toan quoc", "whole country"];

    /// <summary>Takes one name apart.</summary>
    public static PlaceText Read(string text)
    {
        var brackets = Brackets().Match(text);
        var within = brackets.Success ? Folded.Of(brackets.Groups["inside"].Value) : null;
        if (within is not null && Phases().IsMatch(within)) within = null;
        else within = within is null ? null : WithoutProvinceWord(within);
        var whole = Folded.Of(within is null ? text : text.Remove(brackets.Index, brackets.Length));
        if (Country.Contains(whole)) return new(whole, whole, PlaceKind.Country, null, [], null, null);

        var rest = whole.StartsWith("cac ", StringComparison.Ordinal) ? whole[4..] : whole;
        var phase = Phases().Match(rest);
        if (phase.Success) rest = Joined(rest[..phase.Index], rest[(phase.Index + phase.Length)..]);
        var number = phase.Success ? Number(phase.Groups["number"].Value) : (int?)null;

        foreach (var (words, kind) in ParkWords)
        {
            if (Cut(rest, words) is { Length: > 0 } name) return new(whole, Plain(name), number is null ? PlaceKind.Park : PlaceKind.Phase, kind, [], number, within);
        }
        if (number is not null) return new(whole, Plain(rest), PlaceKind.Phase, null, [], number, within);
        if (WithoutProvinceWord(rest) is var bare && bare.Length < rest.Length) return new(whole, bare, PlaceKind.Province, null, [], null, null);
        foreach (var (words, ahead, types) in UnitWords)
        {
            if (ahead && rest.StartsWith(words + " ", StringComparison.Ordinal)) return new(whole, rest[(words.Length + 1)..], PlaceKind.Unit, null, types, null, within);
            if (!ahead && rest.EndsWith(" " + words, StringComparison.Ordinal)) return new(whole, rest[..^(words.Length + 1)], PlaceKind.Unit, null, types, null, within);
        }
        return new(whole, Plain(rest), null, null, [], null, within);
    }

    /// <summary>Says a group one by one: "CCN Na Dương 1, 2 và 3" gives three names, each with its kind.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var names = new List<string>();
        foreach (var part in Separators().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (names.Count > 0 && OnlyNumber().Match(part) is { Success: true } only)
            {
                var last = LastNumber().Match(names[^1]);
                names.Add(last.Success ? names[^1][..last.Index] + only.Groups["number"].Value : names[^1] + " " + only.Groups["number"].Value);
            }
            else
            {
                names.Add(names.Count > 0 && Read(part).Kind is null && KindWords().Match(names[0]) is { Success: true } kind ? kind.Value + part : part);
            }
        }
        return names;
    }

    private static string WithoutProvinceWord(string folded) =>
        folded.StartsWith("tinh ", StringComparison.Ordinal) ? folded[5..]
        : folded.EndsWith(" province", StringComparison.Ordinal) ? folded[..^9]
        : folded;

    // "Local No. 2", "địa phương số 2": the word before a number says nothing.
    private static string Plain(string folded) => NumberWord().Replace(folded, "");

    private static string? Cut(string folded, string words)
    {
        var at = $" {folded} ".IndexOf($" {words} ", StringComparison.Ordinal);
        return at < 0 ? null : Joined(folded[..at], folded[Math.Min(at + words.Length, folded.Length)..]);
    }

    private static string Joined(string before, string after) => $"{before.Trim()} {after.Trim()}".Trim();

    private static int Number(string folded) => folded switch
    {
        "i" => 1, "ii" => 2, "iii" => 3, "iv" => 4, "v" => 5,
        _ => int.Parse(folded, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"\((?<inside>[^()]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<![a-z0-9])(giai doan|gd|phase)( so| no)? (?<number>\d{1,2}|i{1,3}|iv|v)(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Phases();

    [GeneratedRegex(@"(?<![a-z0-9])(so|no) (?=\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"[,;&]|(?<!\w)(và|and)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^((số|no\.?)\s*)?(?<number>\d{1,2}|[IVX]{1,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"(?<!\w)(\d{1,2}|[IVX]{1,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"^\s*(các\s+)?(KCN|CCN|KKT|khu công nghiệp|cụm công nghiệp|khu kinh tế)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex KindWords();
}
