using System.Text.RegularExpressions;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Notices.Tests;

namespace Tiendo.Tests.Features.Agencies;

/// <summary>The shipped communes against a table of the reorganisation that lies beside the project.</summary>
public sealed partial class ReorganisationTests
{
    [Fact]
    public void EveryRowOfTheTable_IsInTheList_WithItsPredecessors()
    {
        var folder = Repository.Shared("domain");
        Assert.SkipWhen(folder is null, "No table of the reorganisation: the folder ../shared/domain does not exist.");
        var table = Path.Combine(folder, "reorganisation.md");
        var register = RegisterFiles.Load(ShippedData.Folder);
        var units = register.Units.ToDictionary(unit => unit.Key);
        var before = units.Values.Where(unit => unit.ValidTo is not null).SelectMany(unit => register.ListedSuccessors(unit.Key).Select(heir => (heir.Key, Unit: unit))).ToLookup(pair => pair.Key, pair => pair.Unit);

        var rows = Row().Matches(File.ReadAllText(table));

        rows.Count.ShouldBe(140);
        foreach (Match row in rows)
        {
            var unit = units[row.Groups["code"].Value];
            (unit.Type, Folded.Of(unit.Name)).ShouldBe((row.Groups["type"].Value, Folded.Of(row.Groups["name"].Value)), unit.Key);
            string[] expected = row.Groups["from"].Value == "Không sáp nhập" ? [] : [.. row.Groups["from"].Value.Split(", ").Select(Predecessor).Order()];
            before[unit.Key].Where(old => old.Tier == UnitTier.Commune).Select(old => $"{old.Type} {Folded.Of(old.BareName)}").Order().ToArray().ShouldBe(expected, false, unit.Key);
        }
    }

    private static string Predecessor(string written)
    {
        var name = Bracket().Replace(written, "");
        return name.StartsWith("TT ", StringComparison.Ordinal) ? $"thị trấn {Folded.Of(name[3..])}"
            : name.StartsWith("P. ", StringComparison.Ordinal) ? $"phường {Folded.Of(name[3..])}"
            : $"xã {Folded.Of(name)}";
    }

    [GeneratedRegex(@"^\| (?<code>\d{5}) \| (?<type>xã|phường) (?<name>[^|]+?) \| (?<from>[^|]+?) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@" \(.*\)", RegexOptions.None, 1000)]
    private static partial Regex Bracket();
}
