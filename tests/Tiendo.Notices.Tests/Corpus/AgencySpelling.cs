using System.Text;
using System.Text.RegularExpressions;

namespace Tiendo.Notices.Tests.Corpus;

/// <summary>Folds spellings of one agency that a clerk takes for the same: abbreviations, tone placement, case, dashes, the holder of an office.</summary>
internal static class AgencySpelling
{
    private static readonly (Regex Pattern, string Replacement)[] abbreviations =
    [
        Rule("^(ủy|uỷ) ban nhân dân\\b", "ubnd"),
        Rule("\\bt\\.?p\\.? ", "thành phố "),
        Rule("\\bkinh tế\\b", "kt"),
        Rule("\\bkkt\\b", "khu kt"),
        Rule("\\bktck\\b", "kt cửa khẩu"),
        Rule("\\bkhu công nghiệp\\b", "kcn"),
        Rule("\\bcụm công nghiệp\\b", "ccn"),
        Rule("\\bcổ phần\\b", "cp"),
        Rule("^các ", ""),
        Rule("^(đồng chí )?chủ tịch (?<body>ubnd|ủy ban)", "${body}"),
        Rule("^bộ trưởng (?<body>bộ )", "${body}"),
        Rule("^giám đốc (?<body>sở|ban|trung tâm|công an|công ty)", "${body}"),
        Rule("^(thủ trưởng|người đứng đầu|lãnh đạo) (?=\\S)", ""),
        Rule("^trưởng (?<body>ban) ", "${body} "),
        Rule("ủy ban nhân dân", "ubnd"),
    ];

    private static readonly (string Old, string New)[] tones =
        [.. "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".Split(' ').Zip("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".Split(' '))];

    public static string Fold(string name)
    {
        var folded = FoldText(name);
        foreach (var (old, @new) in tones)
        {
            folded = folded.Replace(old, @new, StringComparison.Ordinal);
        }

        return FoldText(abbreviations.Aggregate(folded, (text, rule) => rule.Pattern.Replace(text, rule.Replacement)));
    }

    public static HashSet<string> FoldAll(IEnumerable<string> names) => [.. names.Select(Fold)];

    /// <summary>NFC, lower case, single spaces, plain dashes, no closing mark.</summary>
    public static string FoldText(string text)
    {
        var words = text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('–', '-').Replace('—', '-')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal)
            .Trim(' ', '.', ',', ';', ':');
    }

    private static (Regex Pattern, string Replacement) Rule(string pattern, string replacement) =>
        (new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), replacement);
}
