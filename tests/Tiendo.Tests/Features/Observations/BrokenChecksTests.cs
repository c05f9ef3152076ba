using Tiendo.Domain;
using Tiendo.Features.Observations;

namespace Tiendo.Tests.Features.Observations;

public sealed class BrokenChecksTests
{
    private const string Head = "- code: x\n  vietnamese: Một\n  english: One\n  severity: error\n  confidence: A\n";

    [Theory]
    [InlineData("  shape: ratio\n  claim: occupancy.stated\n  numerator: land.leased\n", "list.field-missing", "1", "denominator")]
    [InlineData("  shape: ratio\n  claim: occupancy.stated\n  numerator: land.leased\n  denominator: land.gone\n", "list.measure-unknown", "9", "denominator")]
    [InlineData("  shape: ratio\n  claim: occupancy.stated\n  numerator: land.leased\n  denominator: capital.registered\n", "list.units-differ", "9", "denominator")]
    [InlineData("  shape: ratio\n  claim: land.area\n  numerator: land.leased\n  denominator: land.area\n", "list.units-differ", "7", "claim")]
    [InlineData("  shape: ratio\n  claim: occupancy.stated\n  numerator: land.leased\n  denominator: land.area\n  from_parent: [land.ready]\n", "list.choice-unknown", "10", "from_parent")]
    [InlineData("  shape: growth\n  claim: industry.production-growth\n  part: land.area\n", "list.field-not-of-shape", "8", "part")]
    [InlineData("  shape: at-most\n  part: land.leased\n  whole: cluster.stated\n", "list.units-differ", "8", "whole")]
    [InlineData("  shape: at-most\n  part: land.leased\n  whole: land.area\n  over_phases: maybe\n", "list.choice-unknown", "9", "over_phases")]
    [InlineData("  shape: sum\n  whole: land.area\n  parts: [land.leased]\n", "list.too-few-values", "8", "parts")]
    [InlineData("  shape: sum\n  whole: land.area\n  parts: [land.leased, project.valid]\n", "list.units-differ", "8", "parts")]
    [InlineData("  shape: exchange-rate\n", "list.field-missing", "1", "plausible")]
    [InlineData("  shape: exchange-rate\n  plausible: [1, 2]\n  measures: [land.area]\n", "list.units-differ", "8", "measures")]
    [InlineData("  shape: same\n  measures: [land.area]\n", "list.too-few-values", "7", "measures")]
    [InlineData("  shape: same\n  measures: [land.area, capital.registered]\n", "list.units-differ", "7", "measures")]
    [InlineData("  shape: round\n", "list.choice-unknown", "6", "shape")]
    public void File_Broken_IsRefusedWithLineAndField(string rest, string code, string line, string field)
    {
        using var lists = new ListsFolder(checks: Head + rest);

        var broken = Should.Throw<RuleBroken>(() => ChecksFile.Load(lists.Path, MeasuresFile.Load(lists.Path)));

        (broken.Code, broken.Field, Value(broken, "line"), Value(broken, "field")).ShouldBe((code, lists.File("checks.yaml"), line, field));
    }

    [Fact]
    public void Code_Twice_IsRefused()
    {
        const string Rest = "  shape: at-most\n  part: land.leased\n  whole: land.area\n";
        using var lists = new ListsFolder(checks: Head + Rest + Head + Rest);

        Should.Throw<RuleBroken>(() => ChecksFile.Load(lists.Path, MeasuresFile.Load(lists.Path))).Code.ShouldBe("list.code-twice");
    }

    private static string? Value(RuleBroken broken, string name) => broken.Values.FirstOrDefault(value => value.Name == name).Value;
}
