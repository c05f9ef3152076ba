using System.Net;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class DirectivesPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_FilteredByState_ShowsThoseOrdersAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/directives?state=overdue");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts("#directives .state").ShouldNotBeEmpty();
        page.Texts("#directives .state").ShouldAllBe(text => text == "quá hạn");
        page.Text(".days-said").ShouldBe("Tính đến ngày 20/10/2025");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfSomebodyNotSignedIn_LeadsToSignIn(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        using var answer = await web.Nobody().AnswerAsync("/20/directives");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldContain("/sign-in?back=%2F20%2Fdirectives");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAnotherProvince_IsRefused(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/14/directives");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("agency=Sở+Công+Thương", "Sở Công Thương")]
    [InlineData("park=LS-VSIP&state=open", "VSIP")]
    [InlineData("text=gpmb+OR", null)]
    [InlineData("due-from=2025-10-01&due-to=2025-10-31&sort=-due", null)]
    [InlineData("topic=clearance&sort=days-late", null)]
    [InlineData("sort=state&page=2", null)]
    [InlineData("sort=lead&moved=1", null)]
    [InlineData("text=mặt+bằ", "mặt bằng")]
    public async Task List_WithAnyFilter_SaysItAndAnswersAlikeOnBothEngines(string query, string? holds)
    {
        List<string> answers = [];
        foreach (var engine in new[] { Engine.Sqlite, Engine.Postgres })
        {
            var web = await WebProvince.ReadOnlyAsync(engine);
            var page = await web.As(Role.Leader).GetAsync("/20/directives?" + query);
            page.Status.ShouldBe(HttpStatusCode.OK);
            answers.Add(page.Text(".list-count") + "\n" + string.Join('\n', page.Texts("#directives tbody tr")));
        }

        answers[0].ShouldBe(answers[1]);
        if (holds is not null) answers[0].ShouldContain(holds, Case.Insensitive);
    }

    [Fact]
    public async Task List_BySort_IsInThatOrder()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var late = await web.As(Role.Leader).GetAsync("/20/directives?sort=days-late&state=overdue");
        var latest = await web.As(Role.Leader).GetAsync("/20/directives?sort=-due&state=open");

        var days = late.Texts("#directives .late.small").Select(text => int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        days.Count.ShouldBeGreaterThan(2);
        days.ShouldBe(days.OrderDescending());
        var dues = latest.Texts("#directives tbody td:nth-child(1)").Select(text => Tiendo.Features.Shared.Days.Parse(text.Split(' ')[0])).TakeWhile(day => day is not null).ToList();
        dues.Count.ShouldBeGreaterThan(2);
        dues.ShouldBe(dues.OrderDescending());
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAnAgencysOfficer_HoldsWhatItLeadsOrWorksWith(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var parties = await db.DirectiveParties.Where(p => p.ProvinceId == 20 && p.AgencyKey == "so-cong-thuong").ToListAsync();

        var page = await web.As(Role.AgencyOfficer, "so-cong-thuong").GetAsync("/20/directives");

        parties.ShouldContain(p => p.Leads);
        parties.ShouldContain(p => !p.Leads);
        var shown = page.Document.QuerySelectorAll("#directives tbody a[href^='/20/directives/']").Select(a => long.Parse(a.GetAttribute("href")!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        shown.ShouldBe(parties.Select(p => p.DirectiveId), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAnInvestor_HoldsOrdersAboutOwnParksAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var park = await db.Places.SingleAsync(p => p.ProvinceId == 20 && p.Code == "LS-VSIP");
        var all = await web.As(Role.Leader).GetAsync("/20/directives?park=LS-VSIP");

        var page = await web.As(Role.Investor, null, park.Id).GetAsync("/20/directives");

        page.Texts("#directives tbody tr").ShouldNotBeEmpty();
        page.Texts("#directives tbody a").ShouldBe(all.Texts("#directives tbody a"), ignoreOrder: true);
    }

    [Fact]
    public async Task List_FilteredByWhatIsNotKnown_SaysSo()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await web.As(Role.Leader).GetAsync("/20/directives?agency=Sở+Trăng+Sao");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Broken.ShouldBe("directives.agency-none");
        page.Document.QuerySelector("#f-agency")!.GetAttribute("value").ShouldBe("Sở Trăng Sao");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task List_AsAFile_HoldsFiltersAndRows(string form)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        using var answer = await web.As(Role.Leader).AnswerAsync("/20/directives?state=overdue&export=" + form);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (form == "csv") System.Text.Encoding.UTF8.GetString(bytes).ShouldContain("Trạng thái: quá hạn");
        else bytes.Take(2).ShouldBe("PK"u8.ToArray());
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Calendar_HasAnEventForEachDueDay_AndFoldsLongLines(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var page = await web.As(Role.Leader).GetAsync("/20/directives?state=overdue");

        using var answer = await web.As(Role.Leader).AnswerAsync("/20/directives.ics?state=overdue");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        text.Split("BEGIN:VEVENT").Length.ShouldBe(page.Texts("#directives tbody tr").Count + 1);
        text.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Remind_OfChosenOrders_RecordsAStepOfEachAndPrintsASheetForEachAgency(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var list = await web.As(Role.Office).GetAsync("/20/directives?state=overdue");
        var choices = list.Document.QuerySelectorAll("input[name=choose]").Take(2).Select(box => ("choose", box.GetAttribute("value")!)).ToList();

        var fields = new List<KeyValuePair<string, string>>(choices.Select(c => new KeyValuePair<string, string>(c.Item1, c.Item2)))
        {
            new("remind-text", "Đề nghị báo cáo trước ngày 25/10"),
            new("__RequestVerificationToken", list.Document.QuerySelector("#remind input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        };
        var page = await list.Visitor.PostAsync("/20/directives?handler=Remind&state=overdue", fields);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text(".journal-line").ShouldContain("Đã ghi nhật ký số");
        page.Texts(".print-sheet h2").ShouldNotBeEmpty();
        page.Text(".print-sheet").ShouldContain("Đề nghị báo cáo trước ngày 25/10");
        await using var db = web.Open();
        var steps = await db.DirectiveActs.Where(a => a.Step == DirectiveStep.Remind).ToListAsync();
        steps.Count.ShouldBe(2);
        (await db.Journal.OrderByDescending(j => j.Seq).FirstAsync(j => j.ProvinceId == 20)).Operation.ShouldBe("directives.remind");
    }

    [Fact]
    public async Task Remind_WithoutAChoice_IsRefusedAndKeepsTheWords()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var list = await web.As(Role.Office).GetAsync("/20/directives");

        var page = await list.SubmitAsync("#remind", ("remind-text", "xin nhắc"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Broken.ShouldBe("directives.remind-none");
        page.Text("#remind-text").ShouldBe("xin nhắc");
    }

    [Fact]
    public async Task Remind_BySomebodyElseThanTheOffice_IsRefused()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var visitor = web.As(Role.AgencyOfficer, "so-cong-thuong");
        var list = await visitor.GetAsync("/20/directives");
        list.Document.QuerySelector("#remind").ShouldBeNull();
        var token = (await web.As(Role.Office).GetAsync("/20/directives")).Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

        var page = await visitor.PostAsync("/20/directives?handler=Remind", [new("choose", "1"), new("__RequestVerificationToken", token)]);

        ((int)page.Status).ShouldBeOneOf(400, 403);
    }
}
