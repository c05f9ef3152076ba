using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Features.Milestones;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Milestones;

public sealed class MilestonesTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OrdersOfOctober_AreProposedTheirEarlierOrders_AndNoOthers(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var (_, october) = await OrdersOfTwoMonths.AddAsync(province);
        await using var db = province.Open();

        var proposed = await new ProposeMilestones(db, MattersFile.Load(Path.Combine(Rules.Repository.Root, "data"))).OfDocumentAsync(20, october, default);

        proposed.Count.ShouldBe(8);
        foreach (var one in proposed)
        {
            var strong = one.Proposals.Where(proposal => proposal.Strong).Select(proposal => proposal.Earlier.Action).ToList();
            strong.ShouldBe(OrdersOfTwoMonths.Repeats.TryGetValue(one.Directive.Quote, out var earlier) ? [earlier] : [], one.Directive.Quote);
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ListMoved_OfTheTwoMonths_ShowsTheFourSlips(Engine engine)
    {
        await using var province = await JoinedAsync(engine);

        var rows = Json(await province.RunAsync("milestones", "list", "--moved", "--format", "json"));

        rows.EnumerateArray().Select(Slip).ShouldBe(
        [
            "Cụm công nghiệp Bắc Sơn 2|quy hoạch chi tiết 1/500|2025-07-31>2025-07-31 2025-10-07>2025-10-31|92",
            "Cụm công nghiệp Đình Lập|giải phóng mặt bằng|2025-07-31>2025-07-31 2025-10-07>2025-10-31|92",
            "Cụm công nghiệp Hòa Sơn 1|giải phóng mặt bằng|2025-07-31>2025-08-31 2025-10-07>2025-11-30|91",
            "Cụm công nghiệp Đình Lập|di chuyển đường dây điện|2025-07-31>2025-08-14 2025-10-07>2025-10-19|66",
        ]);
        rows[0].GetProperty("orders")[1].GetProperty("document").GetString().ShouldBe("99/TB-VP");
        Json(await province.RunAsync("milestones", "list", "--format", "json")).GetArrayLength().ShouldBe(5); // Hồ Sơn 1 was ordered without a day: nothing moved
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ListMoved_AsOfOrAsKnownBefore_ShowsNoMove(Engine engine)
    {
        await using var province = await JoinedAsync(engine);

        Json(await province.RunAsync("milestones", "list", "--moved", "--as-of", "2025-07-31", "--format", "json")).GetArrayLength().ShouldBe(0);
        Json(await province.RunAsync("milestones", "list", "--moved", "--known-on", "2025-10-07", "--format", "json")).GetArrayLength().ShouldBe(0);
        Json(await province.RunAsync("milestones", "list", "--moved", "--as-of", "2025-10-07", "--format", "json")).GetArrayLength().ShouldBe(4);
        await using var db = province.Open();
        (await MovedDeadlines.CountAsync(db, 20, new(2025, 10, 20), null, default)).ShouldBe([new(20, 4, 4)]);
        (await MovedDeadlines.CountAsync(db, null, new(2025, 7, 31), null, default)).ShouldBeEmpty();
        (await MovedDeadlines.CountAsync(db, null, new(2025, 10, 20), new(2025, 10, 7), default)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAParkOrAgency_ShowsItsOwn(Engine engine)
    {
        await using var province = await JoinedAsync(engine);

        Json(await province.RunAsync("milestones", "list", "--moved", "--park", "LS-DINH-LAP", "--format", "json")).GetArrayLength().ShouldBe(2);
        Json(await province.RunAsync("milestones", "list", "--moved", "--agency", "ubnd xa tan thanh", "--format", "json")).GetArrayLength().ShouldBe(1);
        Json(await province.RunAsync("milestones", "list", "--agency", "Sở Y tế", "--format", "json")).GetArrayLength().ShouldBe(0);
        Json(await province.RunAsync("milestones", "list", "--limit", "1", "--format", "json")).GetArrayLength().ShouldBe(1);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Propose_OfTheLine_SaysWhy(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await OrdersOfTwoMonths.AddAsync(province);
        var id = await OrdersOfTwoMonths.IdAsync(province, "cáp viễn thông");

        var run = await province.RunAsync("milestones", "propose", id);
        var json = Json(await province.RunAsync("milestones", "propose", id, "--format", "json"));

        run.Exit.ShouldBe(0, run.Error);
        Flat(run.Output).ShouldContain("cùng số hiệu: 110 kV");
        run.Output.ShouldContain($"./run milestones join {id} --to");
        json.GetArrayLength().ShouldBe(1);
        json[0].GetProperty("strong").GetBoolean().ShouldBeTrue();
        json[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()).ShouldBe(["same-place", "same-matter", "same-designation", "same-lead", "deadline-passed"], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Join_Leave_JoinAgain_KeepsEachStepAndCountsTheLast(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await OrdersOfTwoMonths.AddAsync(province);
        var (line, earlier) = (await OrdersOfTwoMonths.IdAsync(province, "cáp viễn thông"), await OrdersOfTwoMonths.IdAsync(province, "Di dời đường dây"));

        var joined = await province.RunAtAsync(OrdersOfTwoMonths.InOctober, "milestones", "join", line, "--to", earlier, "--matter", "dời đường dây", "--why", "cùng tuyến");
        joined.Exit.ShouldBe(0, joined.Error);
        Flat(joined.Output).ShouldContain("hạn từ 14/08/2025 lùi đến 19/10/2025: 66 ngày");
        joined.Output.ShouldContain("lý do: cùng tuyến");
        (await province.RunAtAsync(OrdersOfTwoMonths.InOctober.AddDays(2), "milestones", "leave", line)).Exit.ShouldBe(0);
        Json(await province.RunAsync("milestones", "list", "--moved", "--format", "json")).GetArrayLength().ShouldBe(0);
        Json(await province.RunAsync("milestones", "list", "--moved", "--known-on", "2025-10-09", "--format", "json")).GetArrayLength().ShouldBe(1);
        (await province.RunAsync("milestones", "join", line, "--to", earlier)).Exit.ShouldBe(0);

        var shown = Json(await province.RunAsync("milestones", "show", line, "--format", "json"));
        shown.GetProperty("milestone").GetProperty("matter").GetString().ShouldBe("dời đường dây");
        shown.GetProperty("milestone").GetProperty("days_moved").GetInt32().ShouldBe(66);
        shown.GetProperty("joining").EnumerateArray().Select(step => step.GetProperty("joined").GetBoolean()).ShouldBe([true, true, false, true]);
        await ShouldBeAsRebuiltAsync(province);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Split_OfAMilestone_GivesTheOthersTheirOwn(Engine engine)
    {
        await using var province = await JoinedAsync(engine);
        var stage = await OrdersOfTwoMonths.IdAsync(province, "nghiệm thu");
        var line = await OrdersOfTwoMonths.IdAsync(province, "cáp viễn thông");
        (await province.RunAsync("milestones", "join", stage, "--to", line)).Exit.ShouldBe(0);
        var before = Json(await province.RunAsync("milestones", "show", stage, "--format", "json")).GetProperty("milestone");
        before.GetProperty("orders").GetArrayLength().ShouldBe(3);
        before.GetProperty("days_moved").GetInt32().ShouldBe(66); // the order without a day hides nothing

        var run = await province.RunAsync("milestones", "split", before.GetProperty("milestone").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture), stage, "--format", "json");

        Json(run).GetProperty("milestone").GetProperty("orders").GetArrayLength().ShouldBe(1);
        Json(await province.RunAsync("milestones", "show", line, "--format", "json")).GetProperty("milestone").GetProperty("orders").GetArrayLength().ShouldBe(2);
        await ShouldBeAsRebuiltAsync(province);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Extension_OfAnOrderOnAMilestone_IsCountedInTheSameWrite(Engine engine)
    {
        await using var province = await JoinedAsync(engine);
        var line = await OrdersOfTwoMonths.IdAsync(province, "cáp viễn thông");

        (await province.RunAsync("directives", "extend", line, "--to", "2025-11-15", "--document", "99/TB-VP")).Exit.ShouldBe(0);

        var row = Json(await province.RunAsync("milestones", "show", line, "--format", "json")).GetProperty("milestone");
        row.GetProperty("days_moved").GetInt32().ShouldBe(93);
        row.GetProperty("moves").EnumerateArray().Select(move => move.GetProperty("kind").GetString()).ShouldBe(["ordered-again", "extended"]);
        row.GetProperty("orders")[1].GetProperty("due").GetString().ShouldBe("2025-10-19"); // as it was ordered
        await using var after = province.Open();
        (await MovedDeadlines.CountAsync(after, 20, new(2025, 10, 20), null, default)).ShouldBe([new(20, 4, 5)]);
        await ShouldBeAsRebuiltAsync(province);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task NoticeAccepted_ShowsWhatItRepeats_AndJoinsWhereAsked(Engine engine)
    {
        await using var province = await JoinedAsync(engine);
        var notice = province.Write("thong-bao.txt", OrdersOfTwoMonths.NoticeOfDecember);

        var shown = await province.RunAtAsync(OrdersOfTwoMonths.InDecember, "notices", "accept", notice, "--only", "1", "--province", "20");
        shown.Exit.ShouldBe(0, shown.Error);
        Flat(shown.Output).ShouldContain("Có thể là giao lại những việc đã giao trước:");
        Json(await province.RunAtAsync(OrdersOfTwoMonths.InDecember, "milestones", "list", "--moved", "--park", "LS-HOA-SON-1", "--format", "json"))[0].GetProperty("days_moved").GetInt32().ShouldBe(91);

        var accepted = Json(await province.RunAtAsync(OrdersOfTwoMonths.InDecember, "notices", "accept", notice, "--all", "--join-proposed", "--province", "20", "--format", "json"));
        accepted.GetProperty("joined").GetArrayLength().ShouldBe(1);
        accepted.GetProperty("proposals")[0].GetProperty("milestone").ValueKind.ShouldBe(JsonValueKind.Number);
        var line = Json(await province.RunAtAsync(OrdersOfTwoMonths.InDecember, "milestones", "list", "--moved", "--park", "LS-DINH-LAP", "--limit", "1", "--format", "json"))[0];
        line.GetProperty("matter").GetString().ShouldBe("di chuyển đường dây điện");
        line.GetProperty("times_moved").GetInt32().ShouldBe(2);
        line.GetProperty("days_moved").GetInt32().ShouldBe(200); // 14 August to 2 March
        await ShouldBeAsRebuiltAsync(province);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task BadCalls_AreExplained_AndLeaveNothing(Engine engine)
    {
        await using var province = await JoinedAsync(engine);
        var (line, earlier, mineral) = (await OrdersOfTwoMonths.IdAsync(province, "cáp viễn thông"), await OrdersOfTwoMonths.IdAsync(province, "Di dời đường dây"), await OrdersOfTwoMonths.IdAsync(province, "khoáng sản"));
        await using var db = province.Open();
        var writes = await db.Journal.CountAsync();
        var milestone = (await db.Milestones.OrderBy(m => m.Id).Select(m => m.Id).FirstAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);

        await RefusedAsync(2, "Thiếu", "join", line);
        await RefusedAsync(2, "Thiếu", "propose");
        await RefusedAsync(2, "--limit", "list", "--limit", "0");
        await RefusedAsync(1, "không phải là số", "show", "mốc-1");
        await RefusedAsync(1, "999999", "show", "999999");
        await RefusedAsync(1, "14/", "join", mineral, "--to", "14/" + earlier);
        await RefusedAsync(1, "1/2/3", "show", "1/2/3");
        await RefusedAsync(1, "999999", "join", mineral, "--to", "999999");
        await RefusedAsync(1, "chính nó", "join", mineral, "--to", mineral);
        await RefusedAsync(1, "đã thuộc mốc", "join", line, "--to", earlier);
        await RefusedAsync(1, "chưa thuộc mốc", "leave", mineral);
        await RefusedAsync(1, "chưa thuộc mốc", "show", mineral);
        await RefusedAsync(1, "không thuộc mốc", "split", milestone, mineral);
        await RefusedAsync(1, "Nêu các nhiệm vụ", "split", milestone);
        await RefusedAsync(1, "dài quá 200", "join", mineral, "--to", earlier, "--matter", new string('a', 201));
        await RefusedAsync(1, "", "list", "--park", "Cụm không có");
        await RefusedAsync(1, "", "list", "--province", "Tỉnh không có");
        (await db.Journal.CountAsync()).ShouldBe(writes);

        async Task RefusedAsync(int exit, string said, params string[] args)
        {
            var run = await province.RunAsync(["milestones", .. args]);
            run.Exit.ShouldBe(exit, string.Join(' ', args) + run.Output + run.Error);
            run.Error.ShouldContain(said);
            run.Error.ShouldNotContain("…");
        }
    }

    [Fact]
    public async Task EveryReason_HasItsWords()
    {
        var codes = System.Text.RegularExpressions.Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Rules.Repository.Root, "src", "Tiendo.Domain", "Milestones", "Likeness.cs")), "new\\(\"(?<code>[a-z-]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value).Distinct().ToList();

        codes.Count.ShouldBeGreaterThan(10);
        codes.ShouldAllBe(code => Tiendo.Features.Shared.Messages.Vietnamese["milestone.reason." + code] != "milestone.reason." + code);
    }

    private static async Task<TestProvince> JoinedAsync(Engine engine)
    {
        var province = await TestProvince.CreateAsync(engine);
        var (_, october) = await OrdersOfTwoMonths.AddAsync(province);
        await OrdersOfTwoMonths.JoinAsync(province, october, OrdersOfTwoMonths.InOctober);
        return province;
    }

    private static async Task ShouldBeAsRebuiltAsync(TestProvince province)
    {
        await using var db = province.Open();
        var kept = await MovesAsync();
        kept.ShouldNotBeEmpty();
        (await province.RunAsync("milestones", "rebuild")).Exit.ShouldBe(0);
        (await MovesAsync()).ShouldBe(kept);

        async Task<List<string>> MovesAsync() =>
            [.. (await db.MilestoneMoves.AsNoTracking().OrderBy(m => m.MilestoneId).ThenBy(m => m.Ordinal).ToListAsync())
                .Select(m => $"{m.MilestoneId}/{m.Ordinal} {m.Number} {m.MovedOn:O} {m.DirectiveId} {m.FromDue:O}>{m.ToDue:O} {m.Kind} {m.KnownFrom:O}-{m.KnownUntil:O}")];
    }

    private static string Slip(JsonElement row) =>
        $"{row.GetProperty("park")}|{row.GetProperty("matter")}|{string.Join(' ', row.GetProperty("orders").EnumerateArray().Select(order => $"{order.GetProperty("date")}>{order.GetProperty("due")}"))}|{row.GetProperty("days_moved")}";

    private static string Flat(string table) => string.Join(' ', table.Split([' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement Json(ProgramRun run)
    {
        run.Exit.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
