using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

public sealed class ObservationCommandsTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Show_AFigureWithRivals_SaysWhyThisOneAndWhyNotTheOthers(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        await province.ImportAsync(
            "20,cluster.stated-area,372,ha,about,,2024,Báo B", "20,cluster.stated-area,418,ha,about,,2025-07,Báo C", "20,cluster.stated-area,400,ha,,,2025-07,612/TB-UBND",
            "20,cluster.stated-area,999,ha,,,2025-12,Báo C");

        var answer = await province.AskAsync("observations", "show", "20", "cluster.stated-area", "--as-of", "2025-10-20", "--unit", "m2");

        answer.GetProperty("chosen").GetProperty("value").GetDecimal().ShouldBe(400);
        answer.GetProperty("converted").GetProperty("value").GetDecimal().ShouldBe(4_000_000);
        answer.GetProperty("explanation").GetString()!.ShouldContain("nặng hơn");
        answer.GetProperty("rivals").EnumerateArray().Select(rival => (rival.GetProperty("figure").GetProperty("value").GetDecimal(), rival.GetProperty("why").GetString(), rival.GetProperty("agreement").GetString()))
            .ShouldBe([(418, "lighter-source", "agrees"), (372, "earlier-day", "changed")]);
        var english = await province.RunAsync("observations", "show", "20", "cluster.stated-area", "--as-of", "2025-10-20", "--lang", "en");
        english.Output.ShouldContain("lighter source (the press, against an official document)");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Show_APlace_ListsItsFiguresOfTheLatestDay(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        await province.ImportAsync(
            "LS-VSIP,land.area,600,ha,nearly,,2024,Báo B", "LS-VSIP,land.area,605,ha,,,2025-07,Báo C", "LS-VSIP,land.area,606,ha,,,2025-07,612/TB-UBND",
            "LS-VSIP,land.area,700,ha,,plan,2025-07,Báo C", "LS-VSIP,land.leased,37,ha,nearly,,2025-07,Báo C", "LS-VSIP,land.leased,50,ha,,,2026-01,Báo C");

        var rows = (await province.AskAsync("observations", "show", "LS-VSIP")).EnumerateArray();

        rows.Select(row => (row.GetProperty("kind").GetString(), row.GetProperty("chosen").GetProperty("value").GetDecimal(), row.GetProperty("rivals").GetArrayLength()))
            .ShouldBe([("actual", 606, 1), ("plan", 700, 0), ("actual", 37, 0)]);
        var none = await province.AskAsync("observations", "show", "LS-VSIP", "land.leased", "--as-of", "2024-01-01");
        none.GetProperty("explanation").GetString()!.ShouldContain("31/07/2025");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Show_AsKnownOnAnEarlierDay_AnswersAsItWouldHaveThen(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        await province.RunAsync("observations", "add", "--place", "LS-VSIP", "--measure", "land.area", "--value", "600", "--on", "2024");
        await province.RunAtAsync(TestProvince.Now.AddDays(5), "observations", "add", "--place", "LS-VSIP", "--measure", "land.area", "--value", "610", "--on", "2024");
        var later = TestProvince.Now.AddDays(9);
        var first = (await province.AskAsync("observations", "list", "--place", "LS-VSIP")).EnumerateArray().Last().GetProperty("id").GetInt64();
        var second = (await province.AskAsync("observations", "list", "--place", "LS-VSIP")).EnumerateArray().First().GetProperty("id").GetInt64();
        (await province.RunAtAsync(later, "observations", "supersede", $"{second}", "--with", $"{first}", "--why", "nhầm")).Exit.ShouldBe(0);

        (await Shown("2025-10-20")).ShouldBe(600);
        (await Shown("2025-10-26")).ShouldBe(610);
        (await Shown("2025-10-30")).ShouldBe(600);
        var history = await province.AskAsync("observations", "show", $"{second}");
        history.GetProperty("superseded_by").GetProperty("why").GetString().ShouldBe("nhầm");

        async Task<decimal> Shown(string known) =>
            (await province.AskAsync("observations", "show", "LS-VSIP", "land.area", "--known-on", known)).GetProperty("chosen").GetProperty("value").GetDecimal();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Add_AFigure_RecordsItWithAJournalRowAndKnowsItAgain(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        var before = await province.CountAsync();
        string[] call = ["observations", "add", "--place", "LS-DP2", "--measure", "clearance.area-remaining", "--value", "0,31 ha", "--hedge", "khoảng", "--on", "2025-10-03", "--document", "612/TB-UBND", "--quote", "khoảng 0,31 ha"];

        (await province.AskAsync(call)).GetProperty("value").GetDecimal().ShouldBe(0.31m);
        (await province.RunAsync(call)).Output.ShouldContain("Đã có sẵn");

        (await province.CountAsync()).ShouldBe((before.Observations + 1, before.Journal + 1, before.Blobs));
        (await province.AskAsync("observations", "list", "--document", "612/TB-UBND")).GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("--value", "x")]
    [InlineData("--on", "hôm qua")]
    [InlineData("--measure", "không có")]
    [InlineData("--place", "không có")]
    public async Task Add_WithAWrongValue_NamesTheOptionAndRecordsNothing(string option, string value)
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var before = await province.CountAsync();
        var values = new Dictionary<string, string> { ["--place"] = "LS-VSIP", ["--measure"] = "land.area", ["--value"] = "5", ["--on"] = "2025", [option] = value };

        var run = await province.RunAsync([.. new[] { "observations", "add" }, .. values.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(option);
        run.Error.ShouldContain(value);
        (await province.CountAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Contradictions_OfTheFacts_ComeOutByThemselves(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        (await province.ImportAsync(
            "20,cluster.planned,16,,,,2021-05,Báo A", "20,cluster.established,9,,,,2024,Báo B", "20,cluster.stated,10,,,,2025-07,Báo C",
            "LS-VSIP/1,clearance.cases-counted,490,trường hợp,over,,2024,Báo B", "LS-VSIP/1,clearance.households-affected,1006,hộ,,,2025-07,Báo C",
            "LS-DP2,occupancy.stated,94,percent,,,2021-05,Báo A", "LS-DP2,occupancy.stated,100,percent,,,2024,Báo B", "LS-DP2,land.area,8.5,ha,,,2021-05,Báo A", "LS-DP2,land.area,8.5,ha,,,2024,Báo B",
            "LS-VSIP/1,land.area,200,ha,,,2024,Báo B", "LS-VSIP/1,clearance.area-counted,218,ha,over,,2025-07,Báo C")).Exit.ShouldBe(0);

        var found = (await province.AskAsync("observations", "contradictions")).EnumerateArray()
            .Select(row => (Kind: row.GetProperty("kind").GetString(), Values: row.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value").GetDecimal()).ToArray(), Row: row)).ToList();

        found.ShouldContain(row => row.Kind == "rivals" && row.Values.SequenceEqual(new[] { 16m, 9, 10 }));
        found.ShouldContain(row => row.Kind == "rivals" && row.Values.SequenceEqual(new[] { 490m, 1006 }));
        found.ShouldContain(row => row.Kind == "rivals" && row.Values.SequenceEqual(new[] { 94m, 100 }));
        found.ShouldContain(row => row.Kind == "check" && row.Values.Contains(218) && row.Values.Contains(200));
        found.Count.ShouldBe(4);
        var first = found[0].Row;
        first.GetProperty("place").GetString().ShouldNotBeNull();
        first.GetProperty("explanation").GetString()!.Length.ShouldBeGreaterThan(20);
        first.GetProperty("values")[0].EnumerateObject().Select(field => field.Name).Take(4).ShouldBe(["value", "unit", "as_of", "source"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Series_WithSumsAndTargets_CountsNothingTwice(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        var file = province.Write("d.csv", "place,measure,value,unit,hedge,kind,from,to\n"
            + "LS-VSIP,production.revenue,60,tỷ đồng,,,2024-12-15,2025-06-14\nLS-VSIP,production.revenue,100,tỷ đồng,,,2024-12-15,2025-12-14\n"
            + "LS-VSIP,land.area,600,ha,,,2024-01-01,2024-12-31\nLS-DP2,land.area,8.5,ha,,,2024-01-01,2024-12-31\n"
            + "20,cluster.operating,3,cụm,at-least,target,2025-01-01,2025-12-31\n20,cluster.operating,1,cụm,,,2025-07-01,2025-07-31\n");
        (await province.RunAsync("observations", "import", file)).Exit.ShouldBe(0);

        (await province.AskAsync("observations", "series", "LS-VSIP", "production.revenue")).GetArrayLength().ShouldBe(2);
        var sum = await province.AskAsync("observations", "series", "LS-VSIP", "production.revenue", "--sum", "time", "--unit", "tỷ đồng");
        (sum.GetProperty("total").GetDecimal(), sum.GetProperty("left_out").GetArrayLength()).ShouldBe((100, 1));
        (await province.AskAsync("observations", "series", "LS-VSIP", "land.area", "--sum", "time")).GetProperty("refusal").GetString().ShouldBe("stock-over-time");
        (await province.AskAsync("observations", "series", "20", "land.area", "--sum", "places")).GetProperty("total").GetDecimal().ShouldBe(608.5m);
        var target = (await province.AskAsync("observations", "series", "20", "cluster.operating", "--targets"))[0];
        (target.GetProperty("state").GetString(), target.GetProperty("short").GetDecimal()).ShouldBe(("not-yet-due", 2));
        (await province.AskAsync("observations", "series", "20", "cluster.operating", "--targets", "--as-of", "2026-02-01"))[0].GetProperty("state").GetString().ShouldBe("missed");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_Filtered_ShowsPagesInOrder(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        await province.ImportAsync([.. Enumerable.Range(1, 12).Select(i => $"LS-VSIP,land.area,{600 + i},ha,,{(i == 12 ? "plan" : "")},2025-{i:00},Báo C")]);

        var page = (await province.AskAsync("observations", "list", "--place", "LS-VSIP", "--measure", "Diện tích", "--from", "2025-03-01", "--to", "2025-08-31", "--skip", "1", "--limit", "2")).EnumerateArray();

        page.Select(row => row.GetProperty("as_of").GetString()).ShouldBe(["2025-07", "2025-06"]);
        (await province.AskAsync("observations", "list", "--kind", "plan")).GetArrayLength().ShouldBe(1);
        (await province.RunAsync("observations", "list", "--limit", "0")).Exit.ShouldBe(2);
    }
}
