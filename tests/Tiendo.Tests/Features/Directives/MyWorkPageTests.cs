using System.Net;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class MyWorkPageTests
{
    private const string Agency = "so-nong-nghiep-va-moi-truong";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Inbox_OfAnOfficer_ReportedFromItsForm_MovesToWaitingAndBackWhenReturned(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var officer = web.As(Role.AgencyOfficer, Agency);
        var inbox = await officer.GetAsync("/20/my-work");
        var link = inbox.Document.QuerySelector("#overdue a[href^='/20/my-work/']")!.GetAttribute("href")!;
        var id = link.Split('/')[^1];

        var empty = await (await officer.GetAsync(link)).SubmitAsync("#report", ("Typed.Text", ""));
        var reported = await empty.SubmitAsync("#report", ("Typed.Text", "Đã nộp hồ sơ"));
        var office = await web.As(Role.Office).GetAsync("/20/my-work");
        await (await web.As(Role.Office).GetAsync($"/20/directives/{id}")).SubmitAsync("#step-return", ("Typed.Text", "thiếu biên bản"));
        var returned = await officer.GetAsync("/20/my-work");

        inbox.Text("h1").ShouldBe("Việc của Sở Nông nghiệp và Môi trường");
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Broken.ShouldBe("directive.evidence-missing");
        reported.Address.ShouldStartWith("/20/my-work?wrote=");
        reported.Text(".journal-line").ShouldContain("Đã ghi nhật ký số");
        reported.Document.QuerySelector($"#waiting a[href='/20/directives/{id}']").ShouldNotBeNull();
        office.Document.QuerySelector($"#confirm a[href='/20/directives/{id}']").ShouldNotBeNull();
        returned.Document.QuerySelector($"#returned a[href='/20/directives/{id}']").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Office_SeesOpenRequestsToExtend_UntilTheyAreAnswered(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();
        var id = await db.DirectiveStates.Where(s => s.ProvinceId == 20 && s.AgencyKey == Agency && s.Standing == Standing.Open).Select(s => s.DirectiveId).FirstAsync();
        await (await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}")).SubmitAsync("#step-askextension", ("Typed.To", "2026-06-30"), ("Typed.Text", "chờ trích đo"));

        var asked = await web.As(Role.Office).GetAsync("/20/my-work");
        await (await web.As(Role.Office).GetAsync($"/20/directives/{id}")).SubmitAsync("#step-refuseextension", ("Typed.Text", "không có lý do mới"));
        var answered = await web.As(Role.Office).GetAsync("/20/my-work");

        asked.Text("#requests").ShouldContain("chờ trích đo");
        asked.Text("#requests").ShouldContain("30/06/2026");
        answered.Document.QuerySelector("#requests").ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.Leader, null, "#all-overdue")]
    [InlineData(Role.CommuneOfficer, "ubnd:06613", "#overdue a[href^='/20/my-work/']")]
    [InlineData(Role.Auditor, null, "#moved")]
    public async Task Page_ByRole_ShowsWhatThatRoleFollows(Role role, string? agency, string section)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await web.As(role, agency).GetAsync("/20/my-work");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector(section).ShouldNotBeNull();
    }

    [Fact]
    public async Task Form_ForAnOrderOfAnotherAgency_IsRefused()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        await using var db = web.Open();
        var id = await db.DirectiveStates.Where(s => s.ProvinceId == 20 && s.AgencyKey == Agency).Select(s => s.DirectiveId).FirstAsync();

        (await web.As(Role.AgencyOfficer, "so-xay-dung").GetAsync($"/20/my-work/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Office).GetAsync($"/20/my-work/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
