using System.Text.RegularExpressions;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>data/measures.yaml</c>: what can be measured.</summary>
public static partial class MeasuresFile
{
    private static readonly string[] Fields =
    [
        "code", "vietnamese", "english", "unit", "nature", "adds", "numerator", "denominator",
        "definition", "legal_basis", "confidence", "range", "forms", "other_names",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="listsFolder">The folder that holds it.</param>
    /// <exception cref="RuleBroken">A code <c>list.…</c> with file, line and field.</exception>
    public static Measures Load(string listsFolder)
    {
        var rows = YamlRows.Read(Path.Combine(listsFolder, "measures.yaml"), Fields);
        var codes = new Dictionary<string, YamlRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!codes.TryAdd(Code(row), row)) throw row.Wrong("list.code-twice", "code", ("value", row.Required("code")));
        }
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var measures = new List<Measure>();
        foreach (var row in rows)
        {
            var measure = Read(row);
            foreach (var part in new[] { "numerator", "denominator" })
            {
                if (row.Optional(part) is { } named && !codes.ContainsKey(named)) throw row.Wrong("list.measure-unknown", part, ("value", named));
            }
            NamedOnce(row, measure, names);
            measures.Add(measure);
        }
        return new(measures);
    }

    private static Measure Read(YamlRow row)
    {
        var nature = row.OneOf<MeasureNature>("nature");
        var adds = row.Several("adds");
        if (adds.FirstOrDefault(word => word is not ("places" or "time")) is { } other) throw row.Choice("adds", other, ["places", "time"]);
        var (overPlaces, overTime) = (adds.Contains("places", StringComparer.Ordinal), adds.Contains("time", StringComparer.Ordinal));
        if ((overPlaces && nature is MeasureNature.Ratio or MeasureNature.Average or MeasureNature.Date) || (overTime && nature != MeasureNature.Flow))
            throw row.Wrong("list.adds-wrong", "adds", ("nature", row.Required("nature")));
        if (row.Optional("numerator") is null != row.Optional("denominator") is null) throw row.Wrong("list.field-missing", row.Optional("numerator") is null ? "numerator" : "denominator");
        if (row.Optional("numerator") is not null && nature != MeasureNature.Ratio) throw row.Wrong("list.ratio-expected", "numerator");
        var unit = row.Required("unit");
        if (Units.KindOf(unit) is null) throw row.Wrong("list.unit-unknown", "unit", ("value", unit));
        if (row.Several("forms").FirstOrDefault(form => !Form().IsMatch(form)) is { } odd) throw row.Wrong("list.form-wrong", "forms", ("value", odd));
        var range = row.Range("range");
        return new()
        {
            Code = row.Required("code"),
            Vietnamese = row.Required("vietnamese"),
            English = row.Required("english"),
            Unit = unit,
            Nature = nature,
            AddsOverPlaces = overPlaces,
            AddsOverTime = overTime,
            Numerator = row.Optional("numerator"),
            Denominator = row.Optional("denominator"),
            Definition = row.Required("definition"),
            LegalBasis = row.Optional("legal_basis"),
            Confidence = row.OneOf<Confidence>("confidence"),
            Min = range?.Low,
            Max = range?.High,
            Forms = row.Several("forms"),
            OtherNames = row.Several("other_names"),
        };
    }

    /// <summary>A name leads to one measure: two meanings under one name are what the file is there to prevent.</summary>
    private static void NamedOnce(YamlRow row, Measure measure, Dictionary<string, string> names)
    {
        IEnumerable<(string Field, string Name)> all =
            [("code", measure.Code), ("vietnamese", measure.Vietnamese), ("english", measure.English), .. measure.OtherNames.Select(name => ("other_names", name))];
        foreach (var (field, name) in all)
        {
            var folded = Folded.Of(name);
            if (names.TryAdd(folded, measure.Code)) continue;
            var first = names[folded];
            if (first != measure.Code || field == "other_names") throw row.Wrong("list.name-twice", field, ("value", name), ("first", first));
        }
    }

    private static string Code(YamlRow row) => row.Required("code") is var code && Dotted().IsMatch(code) ? code : throw row.Wrong("list.code-wrong", "code", ("value", code));

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(ccn-\d\d|kcn-\d{4})\.[a-z0-9.\-]+\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
