using Tiendo.Domain.Search;

namespace Tiendo.Domain.Agencies;

/// <summary>The form in which names of bodies are compared: folded, with the usual abbreviations spread out and "và" left out.</summary>
internal static class NameForm
{
    private static readonly (string Written, string Meant)[] Abbreviations =
    [
        ("uy ban nhan dan", "ubnd"), ("hoi dong nhan dan", "hdnd"), ("mat tran to quoc", "mttq"),
        ("bqlda", "ban quan ly du an"), ("bql", "ban quan ly"), ("ban ql", "ban quan ly"), ("ban qlda", "ban quan ly du an"),
        ("dtxd", "dau tu xay dung"), ("kktck", "khu kinh te cua khau"), ("ktck", "kinh te cua khau"), ("kkt", "khu kinh te"),
        ("kcn", "khu cong nghiep"), ("ccn", "cum cong nghiep"), ("vpub", "van phong ubnd"), ("vp", "van phong"),
        ("ttptqd", "trung tam phat trien quy dat"), ("tt ptqd", "trung tam phat trien quy dat"), ("ptqd", "phat trien quy dat"),
        ("tt phat trien quy dat", "trung tam phat trien quy dat"),
        ("cty", "cong ty"), ("ctcp", "cong ty co phan"), ("cong ty cp", "cong ty co phan"), ("tct", "tong cong ty"),
        ("bhxh", "bao hiem xa hoi"), ("gpmb", "giai phong mat bang"), ("qdnd", "quan doi nhan dan"),
    ];

    public static string Of(string text)
    {
        var form = $" {Folded.Of(text)} ";
        foreach (var (written, meant) in Abbreviations)
        {
            if (form.Contains(written, StringComparison.Ordinal)) form = form.Replace($" {written} ", $" {meant} ", StringComparison.Ordinal);
        }

        return form.Replace(" va ", " ", StringComparison.Ordinal).Trim();
    }

    /// <summary>Several names in one field.</summary>
    public static string[] Several(string? names) =>
        names?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
