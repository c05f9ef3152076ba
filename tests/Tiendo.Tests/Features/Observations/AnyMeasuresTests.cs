using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain;
using Tiendo.Features.Observations;
using Tiendo.Tests.Features.Agencies;

namespace Tiendo.Tests.Features.Observations;

public sealed class AnyMeasuresTests
{
    private static readonly string Start = File.ReadAllText(Path.Combine(ShippedData.Folder, "measures.yaml"))[..6_000];

    private static readonly Gen<string> Pieces = Gen.Elements(
        "[", "]", "{", "}", ":", "- ", "\"", "'", "&a ", "*a", "!x ", "|", ">", "#", "\n", "\t", "  ", "---", "...", "%", "@", "`", "? ", ",", "\0", "\u0085", "\uFEFF", "9", "land.area");

    private static readonly Arbitrary<string> Broken =
        (from at in Gen.Choose(0, Start.Length - 40).ListOf(3)
         from cut in Gen.Choose(0, 30).ListOf(3)
         from piece in Pieces.ListOf(3)
         select Enumerable.Range(0, 3).Aggregate(Start, (text, i) => at[i] + cut[i] < text.Length ? text[..at[i]] + piece[i] + text[(at[i] + cut[i])..] : text)).ToArbitrary();

    [Fact]
    public void AnyDamage_IsReadOrRefusedWithItsLine() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Broken, text =>
        {
            using var lists = new ListsFolder(measures: text);
            try
            {
                return MeasuresFile.Load(lists.Path) is not null;
            }
            catch (RuleBroken broken)
            {
                return broken.Values.Any(value => value is { Name: "line", Value: not "0" });
            }
        }));
}
