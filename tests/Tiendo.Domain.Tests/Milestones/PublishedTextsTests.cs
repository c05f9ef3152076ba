using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

/// <summary>The published texts themselves: an English article of July against the Vietnamese notice of October, sentence by sentence.</summary>
public sealed partial class PublishedTextsTests(ITestOutputHelper output)
{
    private static readonly (string English, string Vietnamese)[] Parks =
        [("VSIP", "VSIP Lạng Sơn"), ("Bac Son 2", "Bắc Sơn 2"), ("Dinh Lap", "Đình Lập"), ("Ho Son 1", "Hồ Sơn 1"), ("Hoa Son 1", "Hòa Sơn 1"), ("Na Duong", "Na Dương"), ("Hop Thanh", "Hợp Thành")];

    [Fact]
    public void SentencesOfOctober_AgainstThoseOfJuly_FindTheSlipsFirst()
    {
        if (MattersCsv.Shared("seeds") is not { } seeds || MattersCsv.Shared("eval", "gold", "seed001.json") is not { } gold) return; // evaluation data, not part of the project
        var earlier = July(File.ReadAllText(Directory.GetFiles(seeds, "000_*").Single())).ToList();
        var found = October(File.ReadAllText(Directory.GetFiles(seeds, "001_*").Single()), gold)
            .Select(order => (Order: order, Proposals: new MilestoneProposals(MattersCsv.Words).For(order, earlier))).ToList();
        foreach (var (order, proposals) in found)
        {
            output.WriteLine($"{order.Id} [{order.Places[0].Name}] {order.Action[..Math.Min(130, order.Action.Length)]}");
            foreach (var one in proposals) output.WriteLine($"    {one.Score} {(one.Strong ? "strong" : "")} {one.Earlier.Action[..Math.Min(110, one.Earlier.Action.Length)]} <- {string.Join(", ", one.Reasons.Select(reason => $"{reason.Code} {string.Join('+', reason.Values)}"))}");
        }

        string First(long order) => found.Single(one => one.Order.Id == order).Proposals is [var best, ..] ? best.Earlier.Action : "";
        First(4).ShouldContain("1/500");
        First(8).ShouldContain("site clearance in July");
        First(9).ShouldContain("110kV");
        First(13).ShouldContain("7 households");
        First(15).ShouldContain("site clearance in August");
        found.Where(one => one.Order.Id is 16 or 18 or 23 or 24 or 25 or 27).ShouldAllBe(one => one.Proposals.Count == 0);
    }

    private static IEnumerable<MatterOrder> July(string text)
    {
        var place = Place(null);
        var id = 1000;
        foreach (var sentence in Sentence().Split(text.ReplaceLineEndings(" ")))
        {
            if (Parks.FirstOrDefault(park => sentence.Contains(park.English, StringComparison.Ordinal)) is { Vietnamese: not null } park) place = Place(park.Vietnamese);
            if (sentence.Contains("eligible projects", StringComparison.Ordinal) || sentence.Contains("Localities", StringComparison.Ordinal)) place = Place(null);
            foreach (var part in sentence.Split(", and ")) yield return new() { Id = id++, Date = new(2025, 7, 31), DocumentId = 1, Action = part, Places = [place], Due = new(2025, 8, 15) };
        }
    }

    private static IEnumerable<MatterOrder> October(string text, string gold)
    {
        var read = text.Replace("\r", "", StringComparison.Ordinal);
        var id = 0;
        foreach (var directive in JsonDocument.Parse(File.ReadAllText(gold)).RootElement.GetProperty("directives").EnumerateArray())
        {
            var about = string.Join(' ', directive.GetProperty("about").EnumerateArray().Select(name => name.GetString()));
            var park = Parks.FirstOrDefault(park => about.Contains(park.Vietnamese, StringComparison.Ordinal));
            var (start, end) = (directive.GetProperty("span_start").GetInt32(), directive.GetProperty("span_end").GetInt32());
            var due = directive.GetProperty("due").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
            yield return new() { Id = id++, Date = new(2025, 10, 7), DocumentId = 2, Action = Space().Replace(read[start..end], " "), Places = [Place(park.Vietnamese)], Due = due };
        }
    }

    private static MatterPlace Place(string? park) => park is null ? new(0, "Lạng Sơn", Wide: true) : new(1 + Array.FindIndex(Parks, one => one.Vietnamese == park), park);

    [GeneratedRegex(@"(?<=[a-z0-9])[.,]?[.""”]\s+(?=[A-Z“""])", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
