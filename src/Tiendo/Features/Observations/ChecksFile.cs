using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary><c>data/checks.yaml</c>: which figures are held against which.</summary>
public static class ChecksFile
{
    private static readonly string[] Everywhere =
        ["code", "vietnamese", "english", "shape", "severity", "vietnamese_hint", "english_hint", "legal_basis", "confidence"];

    private static readonly string[] Fields =
        [.. Everywhere, "claim", "numerator", "denominator", "measure", "part", "whole", "parts", "measures", "from_parent", "over_phases", "plausible"];

    /// <summary>Reads it.</summary>
    /// <param name="listsFolder">The folder that holds it.</param>
    /// <param name="measures">The measures it may name.</param>
    /// <exception cref="RuleBroken">A code <c>list.…</c> with file, line and field.</exception>
    public static IReadOnlyList<Check> Load(string listsFolder, Measures measures)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var checks = new List<Check>();
        foreach (var row in YamlRows.Read(Path.Combine(listsFolder, "checks.yaml"), Fields))
        {
            var check = Read(row, measures);
            if (!codes.Add(check.Code)) throw row.Wrong("list.code-twice", "code", ("value", check.Code));
            checks.Add(check);
        }
        return checks;
    }

    private static Check Read(YamlRow row, Measures measures)
    {
        var shape = row.OneOf<CheckShape>("shape");
        string[] own = shape switch
        {
            CheckShape.Ratio => ["claim", "numerator", "denominator", "from_parent"],
            CheckShape.Growth => ["claim", "measure"],
            CheckShape.AtMost => ["part", "whole", "from_parent", "over_phases"],
            CheckShape.Sum => ["whole", "parts"],
            CheckShape.ExchangeRate => ["measures", "plausible"],
            _ => ["measures", "over_phases"],
        };
        if (row.Fields.Except(Everywhere).Except(own).FirstOrDefault() is { } foreign)
            throw row.Wrong("list.field-not-of-shape", foreign, ("shape", row.Required("shape")), ("allowed", string.Join(", ", own)));
        var (claim, of) = Formula(row, shape, measures);
        var plausible = row.Range("plausible") ?? (shape == CheckShape.ExchangeRate ? throw row.Wrong("list.field-missing", "plausible") : ((decimal Low, decimal High)?)null);
        if (row.Several("from_parent").FirstOrDefault(lent => !of.Contains(lent, StringComparer.Ordinal)) is { } other) throw row.Choice("from_parent", other, of);
        return new()
        {
            Code = row.Required("code"),
            Vietnamese = row.Required("vietnamese"),
            English = row.Required("english"),
            Shape = shape,
            Claim = claim,
            Of = of,
            FromParent = row.Several("from_parent"),
            OverPhases = row.Optional("over_phases") switch { null or "no" => false, "yes" => true, var word => throw row.Choice("over_phases", word, ["yes", "no"]) },
            Low = plausible?.Low,
            High = plausible?.High,
            Severity = row.OneOf<CheckSeverity>("severity"),
            VietnameseHint = row.Optional("vietnamese_hint"),
            EnglishHint = row.Optional("english_hint"),
            LegalBasis = row.Optional("legal_basis"),
            Confidence = row.OneOf<Confidence>("confidence"),
        };
    }

    private static (string? Claim, IReadOnlyList<string> Of) Formula(YamlRow row, CheckShape shape, Measures measures)
    {
        switch (shape)
        {
            case CheckShape.Ratio:
                SameUnit("denominator", Known("numerator"), Known("denominator"));
                return (OfKind("claim", UnitKind.Share), [Known("numerator"), Known("denominator")]);
            case CheckShape.Growth:
                return (OfKind("claim", UnitKind.Share), [Known("measure")]);
            case CheckShape.AtMost:
                SameUnit("whole", Known("part"), Known("whole"));
                return (Known("part"), [Known("whole")]);
            case CheckShape.Sum:
                foreach (var part in AllKnown("parts", 2)) SameUnit("parts", Known("whole"), part);
                return (Known("whole"), AllKnown("parts", 2));
            case CheckShape.ExchangeRate:
                foreach (var measure in AllKnown("measures", 0)) OfKind("measures", UnitKind.Vnd, measure);
                return (null, AllKnown("measures", 0));
            default:
                foreach (var measure in AllKnown("measures", 2)) SameSort("measures", AllKnown("measures", 2)[0], measure);
                return (null, AllKnown("measures", 2));
        }

        string Known(string field) => Named(field, row.Required(field));
        IReadOnlyList<string> AllKnown(string field, int least) => [.. row.Several(field, least).Select(code => Named(field, code))];
        string Named(string field, string code) => measures.Of(code)?.Code ?? throw row.Wrong("list.measure-unknown", field, ("value", code));

        void SameUnit(string field, string one, string other)
        {
            if (Units.Convert(1, measures[other].Unit, measures[one].Unit) is null)
                throw row.Wrong("list.units-differ", field, ("value", other), ("unit", measures[other].Unit), ("expected", measures[one].Unit));
        }

        void SameSort(string field, string one, string other)
        {
            if (Units.KindOf(measures[one].Unit) != Units.KindOf(measures[other].Unit)) SameUnit(field, one, other);
        }

        string OfKind(string field, UnitKind kind, string? code = null)
        {
            var known = code ?? Known(field);
            return Units.KindOf(measures[known].Unit) == kind
                ? known
                : throw row.Wrong("list.units-differ", field, ("value", known), ("unit", measures[known].Unit), ("expected", kind == UnitKind.Share ? "percent" : "VND"));
        }
    }
}
