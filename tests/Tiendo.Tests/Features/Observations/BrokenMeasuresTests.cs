using Tiendo.Domain;
using Tiendo.Features.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Tests.Features.Observations;

public sealed class BrokenMeasuresTests
{
    private const string Good = "- code: a.b\n  vietnamese: Một\n  english: One\n  unit: ha\n  nature: stock\n  definition: d\n  confidence: A\n";
    private const string Other = "- code: a.c\n  vietnamese: Hai\n  english: Two\n  unit: percent\n  nature: ratio\n  definition: d\n  confidence: C\n";

    [Theory]
    [InlineData("- code: [a\n", "list.yaml-broken", "2", null)]
    [InlineData(Good + "  range: [0, 1\n- code: x", "list.yaml-broken", "8", null)]
    [InlineData("a: b\n", "list.row-expected", "1", null)]
    [InlineData("- a\n", "list.row-expected", "1", null)]
    [InlineData(Good + "---\n" + Other, "list.row-expected", "8", null)]
    [InlineData("- &x code: a.b\n", "list.yaml-anchor", "1", null)]
    [InlineData("- code: *x\n", "list.yaml-anchor", "1", null)]
    [InlineData("- code: !!str a.b\n", "list.yaml-anchor", "1", null)]
    [InlineData(Good + "  colour: red\n", "list.field-unknown", "8", "colour")]
    [InlineData(Good + "  unit: ha\n", "list.field-twice", "8", "unit")]
    [InlineData(Good + Good, "list.code-twice", "8", "code")]
    [InlineData("- vietnamese: Một\n", "list.field-missing", "1", "code")]
    [InlineData("- code: a.b\n  vietnamese:\n", "list.field-missing", "1", "nature")]
    [InlineData("- code: Land.Leased\n", "list.code-wrong", "1", "code")]
    [InlineData("- code: land\n", "list.code-wrong", "1", "code")]
    [InlineData("- code: [a.b]\n", "list.one-value-expected", "1", "code")]
    [InlineData("- code: {a: b}\n", "list.value-too-deep", "1", "code")]
    [InlineData(Good + "  forms: [[a]]\n", "list.value-too-deep", "8", "forms")]
    [InlineData(Good + "  forms: ccn-02.1\n", "list.brackets-expected", "8", "forms")]
    [InlineData(Good + "  forms: [ccn 2]\n", "list.form-wrong", "8", "forms")]
    [InlineData(Good + "  other_names: [\"\"]\n", "list.brackets-expected", "8", "other_names")]
    [InlineData(Good + "  range: [5, 5]\n", "list.range-wrong", "8", "range")]
    [InlineData(Good + "  range: [a, b]\n", "list.range-wrong", "8", "range")]
    [InlineData(Good + "  range: [1]\n", "list.range-wrong", "8", "range")]
    [InlineData(Good + "  adds: [space]\n", "list.choice-unknown", "8", "adds")]
    [InlineData(Good + "  adds: [time]\n", "list.adds-wrong", "8", "adds")]
    [InlineData(Other + "  adds: [places]\n", "list.adds-wrong", "8", "adds")]
    [InlineData(Good + "  numerator: a.b\n", "list.field-missing", "1", "denominator")]
    [InlineData(Good + "  numerator: a.b\n  denominator: a.b\n", "list.ratio-expected", "8", "numerator")]
    [InlineData(Good + Other + "  numerator: a.b\n  denominator: a.d\n", "list.measure-unknown", "16", "denominator")]
    [InlineData("- code: a.b\n  nature: stock\n  unit: furlong\n", "list.unit-unknown", "3", "unit")]
    [InlineData("- code: a.b\n  nature: stick\n", "list.choice-unknown", "2", "nature")]
    [InlineData("- code: a.b\n  nature: Stock\n", "list.choice-unknown", "2", "nature")]
    [InlineData("- code: a.b\n  nature: stock\n  unit: ha\n  vietnamese: x\n  english: y\n  definition: d\n  confidence: D\n", "list.choice-unknown", "7", "confidence")]
    [InlineData(Good + Other + "  other_names: [MOT]\n", "list.name-twice", "15", "other_names")]
    [InlineData(Good + "  other_names: [một]\n", "list.name-twice", "8", "other_names")]
    public void File_Broken_IsRefusedWithLineAndField(string content, string code, string line, string? field)
    {
        using var lists = new ListsFolder(measures: content);

        var broken = Should.Throw<RuleBroken>(() => MeasuresFile.Load(lists.Path));

        (broken.Code, Value(broken, "file"), Value(broken, "line"), Value(broken, "field")).ShouldBe((code, lists.File("measures.yaml"), line, field));
        Messages.Vietnamese.Explain(broken).ShouldNotContain("…");
        Messages.English.Explain(broken).ShouldContain($"Line {line}");
    }

    [Fact]
    public void File_Missing_IsNamed()
    {
        using var lists = new ListsFolder();
        File.Delete(lists.File("measures.yaml"));

        Should.Throw<RuleBroken>(() => MeasuresFile.Load(lists.Path)).Code.ShouldBe("list.file-missing");
    }

    [Fact]
    public void File_Empty_HoldsNothing()
    {
        using var lists = new ListsFolder(measures: "# nothing yet\n");

        MeasuresFile.Load(lists.Path).All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData('[', 500_000, "list.value-too-deep")]
    [InlineData('x', 3_000, "list.value-too-long")]
    [InlineData('x', 1_100_000, "list.file-too-large")]
    public void File_Hostile_IsRefused(char letter, int count, string code)
    {
        using var lists = new ListsFolder(measures: "- code: " + new string(letter, count));

        Should.Throw<RuleBroken>(() => MeasuresFile.Load(lists.Path)).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(6_000, 1, "list.too-many-rows")]
    [InlineData(1, 200, "list.too-many-values")]
    public void File_WithTooMuch_IsRefused(int rows, int values, string code)
    {
        using var lists = new ListsFolder(measures: string.Concat(Enumerable.Repeat($"- forms: [{string.Join(", ", Enumerable.Repeat("a", values))}]\n", rows)));

        Should.Throw<RuleBroken>(() => MeasuresFile.Load(lists.Path)).Code.ShouldBe(code);
    }

    private static string? Value(RuleBroken broken, string name) => broken.Values.FirstOrDefault(value => value.Name == name).Value;
}
