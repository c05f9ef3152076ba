using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Samples;

/// <summary>The sample province as a user builds and questions it.</summary>
public sealed class BuildSampleTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Sample_Built_HoldsWhatTheSourcesSay(Engine engine)
    {
        await using var province = await BuiltAsync(engine);

        await using var db = province.Open();
        (await db.Documents.CountAsync()).ShouldBe(6);
        var figures = await (
            from figure in db.Observations
            join document in db.Documents on new { figure.ProvinceId, Id = figure.DocumentId } equals new { document.ProvinceId, Id = (long?)document.Id }
            select new { figure.RecordedOn, DocumentRecordedOn = document.RecordedOn }).ToListAsync();
        figures.Count.ShouldBe(FactRows.OfSample("observations.csv").Count);
        figures.ShouldAllBe(f => f.RecordedOn == f.DocumentRecordedOn);
        var orders = await db.Directives.Include(d => d.Places).ToListAsync();
        orders.Count.ShouldBe(15 + 26);
        orders.SelectMany(o => o.Places).ShouldAllBe(place => place.PlaceId != null);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Sample_Asked_ShowsSlipsContradictionsAndOverdueWork(Engine engine)
    {
        await using var province = await BuiltAsync(engine);

        (await JsonAsync(province, "milestones", "list", "--moved"))
            .Select(m => (m.GetProperty("park_code").GetString(), m.GetProperty("days_moved").GetInt32()))
            .ShouldBe([("LS-BAC-SON-2", 92), ("LS-DINH-LAP", 92), ("LS-DINH-LAP", 66), ("LS-HOA-SON-1", 91)], ignoreOrder: true);
        (await JsonAsync(province, "milestones", "list", "--moved", "--known-on", "2025-10-02")).ShouldBeEmpty();

        var contradictions = (await JsonAsync(province, "observations", "contradictions")).Select(c => c.GetProperty("place").GetString() + " " + c.GetProperty("measure").GetString()).ToList();
        string[] published =
        [
            "20 cluster.stated", "20 cluster.stated-area", "LS-VSIP/1 clearance.area-counted", "LS-VSIP clearance.households-affected",
            "LS-DP2 occupancy.stated", "SL-MAI-SON occupancy.stated", "20 industry.production-growth",
        ];
        foreach (var known in published) contradictions.ShouldContain(known);

        var late = await JsonAsync(province, "directives", "list", "--state", "overdue");
        late.ShouldContain(d => d.GetProperty("due").GetString() == "2025-10-19" && d.GetProperty("days_late").GetInt32() == 1);
    }

    [Fact]
    public async Task Order_OfAMovedMatter_TellsTheEarlierOrders()
    {
        await using var province = await BuiltAsync(Engine.Sqlite);
        await using var db = province.Open();
        var order = await db.Directives.Where(d => d.Quote.Contains("cáp viễn thông")).Select(d => d.Id).SingleAsync();

        var run = await province.RunAsync("directives", "show", order.ToString(CultureInfo.InvariantCulture));

        run.Output.ShouldContain("hạn 14/08/2025");
        run.Output.ShouldContain("giải phóng mặt bằng; điện");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Sample_OverOtherData_ChangesNothing(Engine engine)
    {
        await using var province = await BuiltAsync(engine);

        var again = await province.RunAsync("sample");

        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("đã có dữ liệu");
        await using var db = province.Open();
        (await db.Documents.CountAsync()).ShouldBe(6);
    }

    private static async Task<TestProvince> BuiltAsync(Engine engine)
    {
        var province = await TestProvince.CreateEmptyAsync(engine);
        var run = await province.RunAsync("sample");
        run.Exit.ShouldBe(0, run.Error);
        return province;
    }

    private static async Task<List<JsonElement>> JsonAsync(TestProvince province, params string[] args)
    {
        var run = await province.RunAsync([.. args, "--format", "json"]);
        run.Exit.ShouldBe(0, run.Error);
        using var answer = JsonDocument.Parse(run.Bytes);
        return [.. answer.RootElement.Clone().EnumerateArray()];
    }
}
