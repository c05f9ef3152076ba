using Tiendo.Features.Agencies;
using Tiendo.Notices;
using Tiendo.Notices.Tests;
using Tiendo.Tests.Features.Agencies;

namespace Tiendo.Tests.Features.Samples;

using Row = IReadOnlyDictionary<string, string>;

/// <summary>The orders read from the sample's two notices against the published deadlines, where these lie beside the project.</summary>
public sealed class SampleOrdersTests
{
    private static readonly NoticeReader Reader = new(AgencyLists.Load(ShippedData.Folder));
    private static readonly Dictionary<string, IReadOnlyList<Directive>> Orders = new()
    {
        ["S0"] = Read("thong-bao-7-2025.txt"),
        ["S1"] = Read("thong-bao-10-2025.txt"),
    };

    private static readonly Dictionary<string, string[]> Places = new()
    {
        ["VSIP Lang Son"] = ["Khu công nghiệp VSIP Lạng Sơn"], ["Bac Son 2 cluster"] = ["Cụm công nghiệp Bắc Sơn 2"], ["Dinh Lap cluster"] = ["Cụm công nghiệp Đình Lập"],
        ["Ho Son 1 cluster"] = ["Cụm công nghiệp Hồ Sơn 1"], ["Hoa Son 1 cluster"] = ["Cụm công nghiệp Hòa Sơn 1"],
        ["Na Duong 1-2-3 clusters"] = ["Cụm công nghiệp Na Dương 1", "Cụm công nghiệp Na Dương 2", "Cụm công nghiệp Na Dương 3"],
        ["Hop Thanh 1 and 2 clusters"] = ["Cụm công nghiệp Hợp Thành 1", "Cụm công nghiệp Hợp Thành 2"], ["all"] = [],
    };

    // The press wrote in English whom the July orders went to.
    private static readonly Dictionary<string, string[]> Leads = new()
    {
        ["People's Committees of Tuan Son and Huu Lung communes"] = ["UBND xã Tuấn Sơn", "UBND xã Hữu Lũng"],
        ["Department of Construction"] = ["Sở Xây dựng"],
        ["infrastructure investor"] = ["Chủ đầu tư hạ tầng khu công nghiệp"],
        ["infrastructure investors"] = ["Các chủ đầu tư hạ tầng Cụm công nghiệp Na Dương 1, 2 và 3"],
        ["People's Committee of Vu Le commune"] = ["UBND xã Vũ Lễ"],
        ["People's Committee of Dinh Lap commune"] = ["UBND xã Đình Lập"],
        ["People's Committee of Tan Thanh commune"] = ["UBND xã Tân Thành"],
        ["Department of Agriculture and Environment"] = ["Sở Nông nghiệp và Môi trường"],
    };

    [Fact]
    public void EveryPublishedDeadline_IsReadFromTheNotice_WithLeadPlaceAndDay()
    {
        var facts = FactRows.Published("deadlines.csv");
        Assert.SkipWhen(facts is null, "No published facts: the folder ../shared/facts does not exist.");
        var left = Orders.ToDictionary(o => o.Key, o => o.Value.ToList());

        foreach (var fact in facts)
        {
            var found = left[fact["source"]].FirstOrDefault(order => Same(fact, order)).ShouldNotBeNull(string.Join(" | ", fact.Values));
            left[fact["source"]].Remove(found);
        }

        // Every other order sets no day: nothing is made up.
        left.Values.SelectMany(o => o).ShouldAllBe(order => order.Deadline.Due == null && order.Deadline.Recurrence == null);
    }

    [Fact]
    public void EveryOrderGivenAgain_WasOrderedInJuly_AtTheSamePlaceForTheDayItSlippedFrom()
    {
        var facts = FactRows.Published("deadlines.csv");
        Assert.SkipWhen(facts is null, "No published facts: the folder ../shared/facts does not exist.");

        foreach (var fact in facts.Where(f => f["slipped_from"].Length > 0))
            Orders["S0"].ShouldContain(order => Due(order) == fact["slipped_from"] && order.Places.SequenceEqual(Places[fact["park"]]), fact["matter"]);
    }

    [Fact]
    public void EveryOrder_HasALead_AndNothingThatAPersonMustLookAt()
    {
        Orders["S0"].Count.ShouldBe(15);
        Orders["S1"].Count.ShouldBe(26);
        Orders.Values.SelectMany(o => o).ShouldAllBe(order => order.Lead.Count > 0 && order.Doubts.All(d => d.Kind == DoubtKind.LeadFromPreviousSentence));
    }

    private static bool Same(Row fact, Directive order) =>
        order.Places.SequenceEqual(Places[fact["park"]])
        && order.Lead.Select(a => a.Name).SequenceEqual(Leads.GetValueOrDefault(fact["lead"]) ?? fact["lead"].Split("; "))
        && (fact["due"] == "monthly" ? order.Deadline.Recurrence is not null && order.Deadline.Due is null : Due(order) == fact["due"])
        && (fact["source"] == "S0" || fact["words"] == order.Deadline.Phrase);

    private static string? Due(Directive order) => order.Deadline.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<Directive> Read(string file) => Reader.Read(File.ReadAllText(Repository.Path("samples", "province", file))).Directives;
}
