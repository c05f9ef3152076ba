using System.Net;
using System.Text;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

public sealed class EnterFigureTests
{
    private static readonly (string, string?)[] Occupied = [("measure", "occupancy.stated"), ("place", "LS-DP2"), ("value", "97"), ("as_of", "2025"), ("quote", "đã lấp đầy 97%")];

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Add_ThatContradicts_IsShownBeforeItIsRecorded(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var form = await web.As(Role.Office).GetAsync("/20/observations/add");

        var asked = await form.SubmitAsync("#add", Occupied);
        asked.Status.ShouldBe(HttpStatusCode.OK);
        asked.Text("#warnings").ShouldContain("100 %");
        asked.Document.QuerySelector("#a-value")!.GetAttribute("value").ShouldBe("97");

        var done = await asked.SubmitAsync("#add");
        done.Text(".journal-line").ShouldContain("Đã ghi nhật ký");
        done.Text("#figure").ShouldContain("đã lấp đầy 97%");
        await using var db = web.Open();
        db.Observations.OrderByDescending(o => o.Id).First(o => o.ProvinceId == 20).Value.ShouldBe(97m);
        db.Journal.Where(r => r.ProvinceId == 20).OrderByDescending(r => r.Seq).First().Operation.ShouldBe("observations.add");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Add_WithMistakes_SaysWhere_AndKeepsWhatWasTyped(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var form = await web.As(Role.Department, "so-cong-thuong").GetAsync("/20/observations/add");

        var page = await form.SubmitAsync("#add", ("measure", "land.area"), ("place", "LS-DP2"), ("value", "1,006"), ("as_of", "hôm qua"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Broken.ShouldBe("observations.form-wrong");
        page.Text("#a-value-wrong").ShouldContain("1,006");
        page.Text("#a-as_of-help").ShouldContain("hôm qua");
        page.Document.QuerySelector("#a-as_of")!.GetAttribute("value").ShouldBe("hôm qua");
        await using var db = web.Open();
        db.Journal.Any(r => r.ProvinceId == 20 && r.Operation == "observations.add" && r.By.StartsWith("thu-")).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Supersede_ThatSomebodyElseDidMeanwhile_IsRefused_WithWhatChanged(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();
        var id = Stated(db).Id;
        var (mine, theirs) = (await web.As(Role.Office).GetAsync($"/20/observations/{id}"), await web.As(Role.Department, "so-cong-thuong").GetAsync($"/20/observations/{id}"));

        var done = await theirs.SubmitAsync("#supersede form", ("why", "đếm nhầm"));
        done.Text("#gone").ShouldContain("đếm nhầm");
        done.Text(".journal-line").ShouldContain("thu-department");

        var refused = await mine.SubmitAsync("#supersede form", ("why", "số khác"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Broken.ShouldBe("observation.superseded-meanwhile");
        refused.Text("#broken").ShouldContain("đếm nhầm");
        refused.Text("#s-why").ShouldBe("số khác");
        (await refused.Visitor.GetAsync($"/20/observations?place=LS-DP2&measure=occupancy.stated")).Source.ShouldContain("<del>");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Add_InThePlaceOfAnother_SupersedesIt(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();
        var old = Stated(db);
        var form = await web.As(Role.Office).GetAsync($"/20/observations/add?supersedes={old.Id}");
        form.Document.QuerySelector("#a-place")!.GetAttribute("value").ShouldBe("LS-DP2");

        (await form.SubmitAsync("#add", ("value", "93"))).Broken.ShouldBe("observations.why-missing");
        var page = await form.SubmitAsync("#add", ("value", "93"), ("why", "gõ nhầm"));
        if (page.Document.QuerySelector("#warnings") is not null) page = await page.SubmitAsync("#add");

        page.Text("#figure").ShouldContain("gõ nhầm");
        db.Supersessions.Single(s => s.ProvinceId == 20 && s.ObservationId == old.Id).Why.ShouldBe("gõ nhầm");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Import_IsLookedThroughFirst_ThenRecordedWhole(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var form = await web.As(Role.Office).GetAsync("/20/observations/import");
        await using var db = web.Open();
        var before = db.Observations.Count();

        var wrong = await form.SubmitAsync("#import", [("file", "so-lieu.csv", Encoding.UTF8.GetBytes("place,measure,value,as_of\nLS-DP2,land.area,12,2025\nLS-DP2,land.area,mười,2025\n"))]);
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Texts("#cells tbody th").ShouldBe(["3"]);
        wrong.Text("#cells .table-danger").ShouldContain("mười");
        wrong.Document.QuerySelector("#confirm").ShouldBeNull();

        var preview = await form.SubmitAsync("#import", [("file", "so-lieu.csv", Encoding.UTF8.GetBytes("place,measure,value,as_of\nLS-DP2,land.leased,12,2023\nLS-DP2,land.leased,13,2024\n"))]);
        preview.Text("#preview").ShouldContain("2 số liệu mới");
        db.Observations.Count().ShouldBe(before);

        var done = await preview.SubmitAsync("#confirm");
        done.Text(".journal-line").ShouldContain("Đã ghi nhật ký");
        db.Observations.Count().ShouldBe(before + 2);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Forms_OfWhoMayNotRecord_AreRefused(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        foreach (var role in new[] { Role.Leader, Role.Auditor, Role.Administrator })
        {
            var visitor = web.As(role);
            (await visitor.GetAsync("/20/observations/add")).Status.ShouldBe(HttpStatusCode.Forbidden);
            (await visitor.GetAsync("/20/observations/import")).Status.ShouldBe(HttpStatusCode.Forbidden);
            await using var db = web.Open();
            (await visitor.GetAsync($"/20/observations/{db.Observations.First(o => o.ProvinceId == 20).Id}")).Document.QuerySelector("#supersede").ShouldBeNull();
        }
    }

    private static Observation Stated(TiendoDb db)
    {
        var place = db.Places.Single(p => p.Code == "LS-DP2").Id;
        return db.Observations.OrderBy(o => o.Id).First(o => o.ProvinceId == 20 && o.PlaceId == place && o.Measure == "occupancy.stated");
    }
}
