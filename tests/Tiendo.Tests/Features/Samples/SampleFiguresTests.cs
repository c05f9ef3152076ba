using System.Globalization;

namespace Tiendo.Tests.Features.Samples;

using Row = IReadOnlyDictionary<string, string>;

/// <summary>The sample's figures against the published facts, where these lie beside the project.</summary>
public sealed class SampleFiguresTests
{
    private static readonly Dictionary<string, string> Places = new()
    {
        ["Lang Son province"] = "20", ["VSIP Lang Son"] = "LS-VSIP", ["Huu Lung industrial park"] = "LS-VSIP", ["Local industrial cluster No. 2"] = "LS-DP2",
        ["Bac Son 2 cluster"] = "LS-BAC-SON-2", ["Dinh Lap cluster"] = "LS-DINH-LAP", ["Ho Son 1 cluster"] = "LS-HO-SON-1", ["Hoa Son 1 cluster"] = "LS-HOA-SON-1",
        ["Dong Banh industrial park"] = "LS-DONG-BANH", ["Hong Phong industrial park"] = "LS-HONG-PHONG", ["Mai Son industrial park (Son La)"] = "SL-MAI-SON",
    };

    private static readonly (string Words, string Hedge)[] Hedges =
        [("'about'", "about"), ("nearly", "nearly"), ("'more than'", "over"), ("'over'", "over"), ("'at least'", "at-least"), ("'3 or 4'", "range")];

    [Fact]
    public void EveryPublishedFigure_IsInTheSample_WithValueUnitDaySourceAndHedge()
    {
        var facts = FactRows.Published("observations.csv");
        Assert.SkipWhen(facts is null, "No published facts: the folder ../shared/facts does not exist.");
        var sample = FactRows.OfSample("observations.csv").ToList();

        foreach (var fact in facts)
        {
            var found = sample.FirstOrDefault(row => Same(fact, row)).ShouldNotBeNull(string.Join(" | ", fact.Values));
            sample.Remove(found);
        }

        sample.Select(row => row["measure"]).ShouldBe(["industry.production-growth", "industry.production-growth", "procedure.required"]);
    }

    [Fact]
    public void EveryQuote_IsAFewWords()
    {
        foreach (var row in FactRows.OfSample("observations.csv")) row["quote"].Split(' ').Length.ShouldBeInRange(1, 6, row["quote"]);
    }

    [Fact]
    public void EveryFigure_NamesADocumentOfTheSample()
    {
        var documents = FactRows.OfSample("documents.csv").Select(row => row["key"]).ToList();

        FactRows.OfSample("observations.csv").ShouldAllBe(row => documents.Contains(row["document"]));
    }

    private static bool Same(Row fact, Row row)
    {
        var (from, to) = Period(fact["as_of"]);
        var hedge = Hedges.Where(h => fact["note"].Contains(h.Words, StringComparison.Ordinal)).Select(h => h.Hedge).FirstOrDefault("exact");
        var place = Places[fact["subject"]];
        return row["document"] == fact["source"] && row["value"] == fact["value"].Replace("-", "", StringComparison.Ordinal) && row["unit"] == fact["unit"]
            && (row["place"] == place || (row["place"] == place + "/1" && fact["measure"].Contains("phase 1", StringComparison.Ordinal)))
            && row["to"] == to && string.CompareOrdinal(row["from"], from) <= 0 && row["hedge"] == hedge
            && fact["measure"].StartsWith("target", StringComparison.Ordinal) == (row["kind"] == "target")
            && fact["note"].Contains("derived by the source", StringComparison.Ordinal) == (row["kind"] == "computed");
    }

    private static (string From, string To) Period(string words) => words.Length switch
    {
        10 => (words, words),
        7 => (words + "-01", DateOnly.ParseExact(words + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => (words + "-01-01", words + "-12-31"),
    };
}
