using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;
using Tiendo.Features.Parks;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Parks;

public sealed class ParksTests
{
    private const string Table = """
        code,entry,value,detail,from,to,document,source,uncertain,note
        LS-VSIP,park,KCN Hữu Lũng,kcn,,,,,,
        LS-VSIP,name,KCN VSIP Lạng Sơn,,2024-06-01,,,Báo Lạng Sơn,yes,
        LS-VSIP,other-name,Huu Lung Industrial Park,en,,,,,,
        LS-VSIP,commune,huyện Hữu Lũng,,,2025-06-30,,,,
        LS-VSIP,commune,06385,lead,2025-07-01,,,,,
        LS-VSIP,commune,xã Tuấn Sơn,,2025-07-01,,,,,
        LS-VSIP,investor,Công ty TNHH VSIP Lạng Sơn,,,,,,,
        LS-VSIP,phase,1,,,,,,,
        LS-VSIP,status,planning,,2021-05-01,,,,,
        LS-VSIP,status,construction,,01/06/2024,,,,,
        LS-DINH-LAP,park,CCN Đình Lập,ccn,,,,,,
        LS-DINH-LAP,decision,123/QĐ-UBND,establishment,2023-02-01,,,,,
        LS-NA-DUONG-1,park,CCN Na Dương 1,ccn,,,,,,
        LS-NA-DUONG-2,park,CCN Na Dương 2,ccn,,,,,,
        """;

    [Theory]
    [InlineData("vi", "8,5 ha (31/07/2025)")]
    [InlineData("en", "8.5 ha (31/07/2025)")]
    public async Task Area_IsWrittenAsTheReaderWritesNumbers(string language, string area)
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        await province.RunAsync("sample");
        (await province.RunAsync("--lang", language, "parks", "list", "--format", "csv")).Output.ShouldContain(area);
        (await province.RunAsync("--lang", language, "parks", "show", "LS-DP2")).Output.ShouldContain(area);
    }

    [Theory]
    [InlineData("a.csv", "code,entry,value,detail\nLS-NUL,park,a\0b,ccn\n", "không phải UTF-8")]
    [InlineData("a.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"LS-G","name":"G","kind":"ccn"},"geometry":{"type":"Polygon","coordinates":[[[1e308,1e308],[106.8,21.8],[106.8,21.9],[1e308,1e308]]]}}]}""", "điểm không đúng dạng")]
    public async Task Import_OfAFileThatNoProgramWrote_IsRefusedWhole(string file, string content, string says)
    {
        await using var province = await ImportedAsync(Engine.Sqlite);
        var run = await province.RunAsync("parks", "import", province.Write(file, content), "--province", "20");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(says);
        (await JsonAsync(province, "parks", "list")).EnumerateArray().ShouldAllBe(park => park.GetProperty("code").GetString() != "LS-NUL");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_Imported_IsListedAsItWasOnADay(Engine engine)
    {
        await using var province = await ImportedAsync(engine);

        var now = await JsonAsync(province, "parks", "list", "--province", "20", "--kind", "kcn");
        var park = now.EnumerateArray().Single();
        park.GetProperty("code").GetString().ShouldBe("LS-VSIP");
        park.GetProperty("name").GetString().ShouldBe("KCN VSIP Lạng Sơn");
        park.GetProperty("stage").GetString().ShouldBe("construction");
        park.GetProperty("communes").EnumerateArray().Select(commune => commune.GetProperty("name").GetString()).ShouldBe(["xã Hữu Lũng", "xã Tuấn Sơn"]);
        park.GetProperty("communes")[0].GetProperty("lead").GetBoolean().ShouldBeTrue();

        var then = (await JsonAsync(province, "parks", "list", "--kind", "kcn", "--as-of", "2022-01-01")).EnumerateArray().Single();
        then.GetProperty("name").GetString().ShouldBe("KCN Hữu Lũng");
        then.GetProperty("stage").GetString().ShouldBe("planning");
        then.GetProperty("communes").EnumerateArray().Select(commune => commune.GetProperty("unit").GetString()).ShouldBe(["cu-huyen-huu-lung"]);

        (await JsonAsync(province, "parks", "list", "--known-on", "2025-10-19")).GetArrayLength().ShouldBe(0);
        await using var db = province.Open();
        (await db.Journal.Where(row => row.ProvinceId == 20).Select(row => row.Operation).ToListAsync()).ShouldBe(["parks.import"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_Shown_HasItsHistoryWithSources(Engine engine)
    {
        await using var province = await ImportedAsync(engine);

        var park = await JsonAsync(province, "parks", "show", "kcn huu lung");

        park.GetProperty("code").GetString().ShouldBe("LS-VSIP");
        park.GetProperty("phases")[0].GetString().ShouldBe("LS-VSIP/1");
        var names = park.GetProperty("history").EnumerateArray().Where(entry => entry.GetProperty("what").GetString() == "name").ToList();
        names.Select(name => name.GetProperty("value").GetString()).ShouldBe(["KCN Hữu Lũng", "KCN VSIP Lạng Sơn"]);
        names[0].GetProperty("to").GetString().ShouldBe("2024-05-31");
        names[1].GetProperty("source").GetString().ShouldBe("Báo Lạng Sơn");
        names[1].GetProperty("uncertain").GetBoolean().ShouldBeTrue();
        names[1].GetProperty("recorded_on").GetString().ShouldBe("2025-10-20");

        var table = await province.RunAsync("parks", "show", "LS-DINH-LAP");
        table.Output.ShouldContain("123/QĐ-UBND (thành lập)");
        var csv = await province.RunAsync("parks", "show", "LS-DINH-LAP", "--format", "csv");
        csv.Output.ShouldContain("123/QĐ-UBND");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_Changed_AnswersAsOfAndAsKnownOn(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var first = TestProvince.Now.AddDays(-100);
        (await province.RunAtAsync(first, "parks", "register", "LS-A", "CCN A", "--kind", "ccn", "--province", "20")).Exit.ShouldBe(0);
        (await province.RunAtAsync(first, "parks", "phase", "LS-A", "1")).Exit.ShouldBe(0);

        var renamed = await province.RunAsync("parks", "rename", "ccn a", "CCN Sông Kỳ Cùng", "--from", "2025-01-01", "--source", "Thông báo", "--why", "đổi tên");

        renamed.Exit.ShouldBe(0, renamed.Error);
        (await NameAsync("--as-of", "2024-12-31")).ShouldBe("CCN A");
        (await NameAsync("--as-of", "2025-01-01")).ShouldBe("CCN Sông Kỳ Cùng");
        (await NameAsync("--as-of", "2025-01-01", "--known-on", "2025-10-19")).ShouldBe("CCN A");
        await using var db = province.Open();
        (await db.Places.OrderBy(place => place.Code).Select(place => place.Name).ToListAsync()).ShouldBe(["CCN Sông Kỳ Cùng", "CCN Sông Kỳ Cùng giai đoạn 1"]);
        (await db.Journal.OrderBy(row => row.Seq).Select(row => row.Operation).ToListAsync()).ShouldBe(["parks.register", "parks.phase", "parks.rename"]);
        (await db.Journal.SingleAsync(row => row.Seq == 3)).Payload.ShouldContain("\"before\":{\"name\":\"CCN A\"}");

        async Task<string?> NameAsync(params string[] days) => (await JsonAsync(province, ["parks", "list", .. days])).EnumerateArray().Single().GetProperty("name").GetString();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_Merged_StaysReadableAndCountsOnce(Engine engine)
    {
        await using var province = await ImportedAsync(engine);

        (await province.RunAsync("agencies", "import", Path.Combine(Rules.Repository.Root, "data", "agencies.csv"))).Exit.ShouldBe(0);
        foreach (var (park, hectares) in new[] { ("20", "99"), ("LS-NA-DUONG-1", "30"), ("LS-NA-DUONG-2", "20") })
        {
            var added = await province.RunAsync("observations", "add", "--place", park, "--measure", "land.area", "--value", hectares, "--unit", "ha", "--on", "2025-01-01");
            added.Exit.ShouldBe(0, added.Error);
        }

        var merged = await province.RunAsync("parks", "merge", "LS-NA-DUONG-2", "CCN Na Dương 1", "--from", "2025-09-01");

        merged.Exit.ShouldBe(0, merged.Error);
        (await JsonAsync(province, "parks", "list", "--as-of", "2025-08-31")).GetArrayLength().ShouldBe(4);
        (await JsonAsync(province, "parks", "list", "--as-of", "2025-09-01")).GetArrayLength().ShouldBe(3);
        (await JsonAsync(province, "parks", "list", "--all")).GetArrayLength().ShouldBe(4);
        (await JsonAsync(province, "parks", "show", "LS-NA-DUONG-2")).GetProperty("merged_into").GetString().ShouldBe("LS-NA-DUONG-1");
        (await JsonAsync(province, "parks", "show", "LS-NA-DUONG-1")).GetProperty("merged_from")[0].GetString().ShouldBe("LS-NA-DUONG-2");
        await using var db = province.Open();
        (await SumAsync("2025-08-31")).ShouldBe(50);
        (await SumAsync("2025-09-01")).ShouldBe(30, "the figure of a park that became part of another is not counted beside that of the whole");
        var successor = await ParksQueries.FindPlaceAsync(db, 20, "LS-NA-DUONG-1", new(2025, 10, 20), default);
        (await ParksQueries.WithMergedAsync(db, successor, new(2025, 10, 20), null, default)).Select(place => place.Code).ShouldBe(["LS-NA-DUONG-1", "LS-NA-DUONG-2"]);

        async Task<decimal> SumAsync(string day) =>
            (await JsonAsync(province, "observations", "series", "20", "land.area", "--sum", "places", "--as-of", day)).GetProperty("total").GetDecimal();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Places_OfAGroup_AreFoundAndUnitsGetARowAtFirstUse(Engine engine)
    {
        await using var province = await ImportedAsync(engine);
        (await province.RunAsync("agencies", "import", "--units", Path.Combine(Rules.Repository.Root, "data", "units.csv"))).Exit.ShouldBe(0);
        (await JsonAsync(province, "parks", "show", "Đình Lập")).GetProperty("code").GetString().ShouldBe("LS-DINH-LAP"); // the commune of that name is no park
        (await province.RunAsync("parks", "show", "xã Đình Lập")).Error.ShouldContain("không phải khu, cụm");
        var day = new DateOnly(2025, 10, 20);
        await using var db = province.Open();

        (await ParksQueries.FindPlacesAsync(db, 20, "CCN Na Dương 1, 2", day, default)).Select(place => place.Code).ShouldBe(["LS-NA-DUONG-1", "LS-NA-DUONG-2"]);
        (await ParksQueries.FindPlaceAsync(db, null, "VSIP Lang Son phase 1", day, default)).Code.ShouldBe("LS-VSIP/1");
        (await ParksQueries.FindPlaceAsync(db, 20, "xã Hữu Lũng", day, default)).Id.ShouldBe(0);
        await using (var write = await Write.BeginAsync(db, 20, "test.use", TestProvince.ActOf(), default))
        {
            var commune = await ParksQueries.FindPlaceAsync(db, 20, "xã Hữu Lũng", day, default);
            commune.Id.ShouldBeGreaterThan(0);
            (await ParksQueries.FindPlaceAsync(db, 20, "xa huu lung", day, default)).Id.ShouldBe(commune.Id);
            (await ParksQueries.FindPlaceAsync(db, 20, "tỉnh Lạng Sơn", day, default)).Code.ShouldBe("20");
            await write.CommitAsync(default);
        }
        (await ParksQueries.FindPlaceAsync(db, null, "06385", day, default)).Name.ShouldBe("xã Hữu Lũng");
        (await db.Places.CountAsync(place => place.Code == "06385" || place.Code == "20")).ShouldBe(2);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Boundary_InVn2000_IsConvertedKeptAndHeldAgainstTheArea(Engine engine)
    {
        await using var province = await ImportedAsync(engine);
        // 1 km by 1 km on the plane, 100 ha; on the ellipsoid 100 ha / 0.9999².
        var file = province.Write("ranh-gioi.geojson", """{"type":"Polygon","coordinates":[[[420000,2380000],[421000,2380000],[421000,2381000],[420000,2381000],[420000,2380000]]]}""");
        await RecordAreaAsync(province, "LS-DINH-LAP", 105);

        var run = await province.RunAsync("parks", "boundary", "LS-DINH-LAP", file, "--reference", "VN-2000 Lạng Sơn", "--from", "2025-01-01");

        run.Exit.ShouldBe(0, run.Error);
        var boundary = (await JsonAsync(province, "parks", "show", "LS-DINH-LAP")).GetProperty("boundary");
        boundary.GetProperty("reference").GetString().ShouldBe("VN-2000, kinh tuyến trục 107°15', múi 3°");
        boundary.GetProperty("area_ha").GetDecimal().ShouldBe(100m, 0.05m);
        boundary.GetProperty("stated_ha").GetDecimal().ShouldBe(105m);
        boundary.GetProperty("agrees").GetBoolean().ShouldBeFalse();
        boundary.GetProperty("geometry").GetProperty("coordinates")[0][0][0].GetDouble().ShouldBeInRange(106.4, 106.6);
        boundary.GetProperty("original").GetProperty("coordinates")[0][0][0].GetDouble().ShouldBe(420000);
        (await JsonAsync(province, "parks", "list")).EnumerateArray().Single(park => park.GetProperty("code").GetString() == "LS-DINH-LAP")
            .GetProperty("area").GetProperty("value").GetDecimal().ShouldBe(105m);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SampleFiles_Imported_HoldTheParksOfTheSample(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var samples = Path.Combine(Rules.Repository.Root, "samples", "province");
        foreach (var (id, name, count) in new[] { (20, "parks-lang-son.csv", 13 + 1), (14, "parks-son-la.csv", 2) })
        {
            await using var db = province.Open();
            var documents = await DocumentsAsync(db, id);
            await new ImportParks(db, Path.Combine(Rules.Repository.Root, "data")).RunAsync(id, Path.Combine(samples, name), TestProvince.ActOf(), default, documents);
            (await db.Set<Tiendo.Domain.Parks.Park>().CountAsync(park => park.ProvinceId == id)).ShouldBe(count);
        }
        var clusters = await JsonAsync(province, "parks", "list", "--province", "20", "--kind", "ccn");
        clusters.GetArrayLength().ShouldBe(10);
        await using var found = province.Open();
        foreach (var (text, code) in new[] { ("Bac Son 2 industrial park", "LS-BAC-SON-2"), ("Local industrial cluster No. 2", "LS-DP2"), ("Hong Phong industrial park", "LS-HONG-PHONG"), ("Mai Son industrial park (Son La)", "SL-MAI-SON"), ("KCN VSIP", "LS-VSIP") })
        {
            (await ParksQueries.FindPlaceAsync(found, null, text, new(2025, 10, 20), default)).Code.ShouldBe(code);
        }
    }

    internal static async Task<TestProvince> ImportedAsync(Engine engine)
    {
        var province = await TestProvince.CreateAsync(engine);
        var run = await province.RunAsync("parks", "import", province.Write("parks.csv", Table), "--province", "20");
        run.Exit.ShouldBe(0, run.Error);
        return province;
    }

    private static async Task<JsonElement> JsonAsync(TestProvince province, params string[] args)
    {
        var run = await province.RunAsync([.. args, "--format", "json"]);
        run.Exit.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static async Task RecordAreaAsync(TestProvince province, string code, decimal hectares)
    {
        await using var db = province.Open();
        await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
        var place = await ParksQueries.FindPlaceAsync(db, 20, code, new(2025, 1, 1), default);
        db.Add(new Observation
        {
            ProvinceId = 20, Id = write.NextId(), PlaceId = place.Id, Measure = "land.area", From = new(2024, 1, 1), To = new(2024, 1, 1), Value = hectares, Unit = "ha",
            Hedge = Hedge.Exact, Kind = ObservationKind.Plan, Rank = SourceRank.Press, RecordedOn = new(2025, 1, 1), RecordedBy = "người thử",
        });
        await write.CommitAsync(default);
    }

    private static async Task<Dictionary<string, long>> DocumentsAsync(TiendoDb db, int provinceId)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "test.add", TestProvince.ActOf(), default);
        var ids = new Dictionary<string, long>();
        foreach (var key in new[] { "S0", "S1", "S2", "S3", "S4" })
        {
            ids[key] = write.NextId();
            db.Add(new Document
            {
                ProvinceId = provinceId, Id = ids[key], Rank = SourceRank.Press, Kind = "bài báo", Title = key, Language = "vi", RecordedOn = new(2025, 10, 20), RecordedBy = "người thử",
            });
        }
        await write.CommitAsync(default);
        return ids;
    }
}
