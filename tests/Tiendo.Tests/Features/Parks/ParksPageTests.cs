using System.Net;
using System.Text.Json;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Parks;

public sealed class ParksPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_ShowsLandAsAChainWithNumeratorAndDenominator(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/parks");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts("#parks tbody tr").Count.ShouldBe(14);
        var cells = page.Texts("#parks tr[data-feature=LS-VSIP] > td");
        cells[0].ShouldBe("KCN VSIP Lạng Sơn LS-VSIP khu công nghiệp · đang xây dựng hạ tầng ?chưa chắc xã Hữu Lũng, xã Tuấn Sơn Công ty TNHH VSIP Lạng Sơn");
        cells[1].ShouldBe("có việc quá hạn 3 quá hạn / 7 việc chưa xong");
        cells[2].ShouldStartWith("gần 600 ha 07/2025");
        cells[3].ShouldContain("57/600 ha = 9,5 %");
        cells[4].ShouldContain("97/600 ha = 16,2 % đất đã giao, cho thuê theo quyết định");
        cells[5].ShouldBe("–chưa có số liệu");
        cells[7].ShouldContain("(giai đoạn 1): 1.006");
        page.Texts("#parks tr[data-feature=LS-BAC-SON-2] > td")[8].ShouldStartWith("9/9 = 100 %");
        page.Text(".park-map-note").ShouldContain("Chưa nơi nào trong 14 nơi có ranh giới");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_FilteredAndSorted_ShowsThoseParksAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var leader = web.As(Role.Leader);

        (await leader.GetAsync("/20/parks?kind=kcn")).Texts("#parks td:first-child a").ShouldBe(["KCN Đồng Bành", "KCN Hồng Phong", "KCN VSIP Lạng Sơn"]);
        (await leader.GetAsync("/20/parks?kind=kcn&sort=-planned")).Texts("#parks td:first-child a").ShouldBe(["KCN VSIP Lạng Sơn", "KCN Hồng Phong", "KCN Đồng Bành"]);
        (await leader.GetAsync("/20/parks?sort=late")).Texts("#parks td:first-child a").Take(2).ShouldBe(["CCN Đình Lập", "KCN VSIP Lạng Sơn"], ignoreOrder: true);
        (await leader.GetAsync("/20/parks?text=huu%20lung")).Texts("#parks td:first-child a").ShouldBe(["KCN VSIP Lạng Sơn", "CCN Hồ Sơn 1"]);
        var late = await leader.GetAsync("/20/parks?state=late&kind=ccn");
        late.Texts("#parks .state").ShouldAllBe(text => text == "có việc quá hạn");
        late.Text(".list-count").ShouldBe("8 trong 8 dòng · Loại: cụm công nghiệp · Tiến độ: có việc quá hạn");
        (await leader.GetAsync("/20/parks?text=khong-co-noi-nay")).Text(".empty-list").ShouldStartWith("Không có khu, cụm nào khớp bộ lọc.");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_AsOfAndKnownOnOtherDays_ShowsWhatWasThen(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var then = await web.As(Role.Leader).GetAsync("/20/parks?as-of=2021-12-31&known-on=2021-12-31");
        var unknowing = await web.As(Role.Leader).GetAsync("/20/parks?known-on=2025-07-30");

        then.Texts("#parks td:first-child a").ShouldContain("KCN Hữu Lũng");
        then.Texts("#parks td:first-child a").ShouldNotContain("CCN Đình Lập");
        then.Texts("#parks tr[data-feature=LS-VSIP] > td")[2].ShouldStartWith("600 ha 05/2021");
        unknowing.Texts("#parks tr[data-feature=LS-VSIP] > td")[2].ShouldStartWith("gần 600 ha 2024");
    }

    [Theory]
    [InlineData("kind=khu", "parks.kind-wrong")]
    [InlineData("state=x", "parks.state-wrong")]
    [InlineData("stage=x", "parks.stage-wrong")]
    [InlineData("sort=x", "parks.sort-wrong")]
    [InlineData("page=0", "parks.page-wrong")]
    public async Task List_WithAWrongAddress_SaysWhatIsRight(string query, string code)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await web.As(Role.Leader).GetAsync("/20/parks?" + query);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text("main .text-secondary").ShouldBe(code);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_AsAFile_HoldsEveryParkThatMatches(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var leader = web.As(Role.Leader);

        using var csv = await leader.AnswerAsync("/20/parks?kind=ccn&export=csv");
        using var xlsx = await leader.AnswerAsync("/20/parks?export=xlsx");
        using var geojson = await leader.AnswerAsync("/20/parks?export=geojson");

        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldContain(line => line.StartsWith("LS-BAC-SON-2,CCN Bắc Sơn 2,cụm công nghiệp,có việc quá hạn,", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("# Loại: cụm công nghiệp", StringComparison.Ordinal));
        lines.Count(line => line.StartsWith("LS-", StringComparison.Ordinal)).ShouldBe(10);
        (await xlsx.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
        using var json = JsonDocument.Parse(await geojson.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("features").GetArrayLength().ShouldBe(14);
        json.RootElement.GetProperty("features")[0].GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Map_ShowsTheParksWhosePositionIsKnown_AndSaysHowManyAreNot(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using (var db = web.Open())
        {
            const string square = """{"type":"Polygon","coordinates":[[[106.75,21.85],[106.753,21.85],[106.753,21.853],[106.75,21.853],[106.75,21.85]]]}""";
            await new RecordParks(db, Path.Combine(Rules.Repository.Root, "data")).RunAsync(
                20, "parks.boundary", [new(ParkRowKind.Boundary, "LS-DP2", square)], new Act("thử", TestProvince.Now, "ranh giới"), default);
        }

        var page = await web.As(Role.Leader).GetAsync("/20/parks");
        var park = await web.As(Role.Leader).GetAsync("/20/parks/LS-DP2");

        using var data = JsonDocument.Parse(page.Document.QuerySelector("[data-island=map] script")!.TextContent);
        var feature = data.RootElement.GetProperty("features").GetProperty("features").EnumerateArray().ShouldHaveSingleItem();
        feature.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("Polygon");
        feature.GetProperty("properties").GetProperty("state").GetString().ShouldBe("nodue");
        feature.GetProperty("properties").GetProperty("href").GetString().ShouldBe("/20/parks/LS-DP2");
        data.RootElement.GetProperty("legend").GetArrayLength().ShouldBe(4);
        page.Text(".park-map-note").ShouldContain("1 nơi có trên bản đồ; 13 nơi chưa có");
        park.Text("#facts").ShouldContain("ha theo ranh giới (WGS 84); khác diện tích đã ghi");
        park.Document.QuerySelector("[data-island=map]").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAnInvestorOrCommuneOfficer_HoldsTheOwnParksAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var investor = await web.As(Role.Investor, null, await Overview.OverviewTests.ParkAsync(web, "LS-VSIP")).GetAsync("/20/parks");
        var officer = await web.As(Role.CommuneOfficer, "ubnd:06385").GetAsync("/20/parks?as-of=2025-06-15");
        using var file = await web.As(Role.CommuneOfficer, "ubnd:06385").AnswerAsync("/20/parks?export=csv");

        investor.Texts("#parks td:first-child a").ShouldBe(["KCN VSIP Lạng Sơn"]);
        // By where a park lies today, also when a day before the reorganisation is asked about.
        officer.Texts("#parks td:first-child a").ShouldBe(["KCN VSIP Lạng Sơn", "CCN Hồ Sơn 1"]);
        (await file.Content.ReadAsStringAsync()).ShouldNotContain("LS-DINH-LAP");
    }
}
