using System.Net;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class UsersPageTests
{
    private static readonly Person Someone = new(0, 20, "can-bo", "Cán bộ", Role.Office, null, []);

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_ShowsWhoMaySignIn_AsPageAndAsFile(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await web.AddAccountAsync(Someone);
        await web.AddAccountAsync(Someone with { Name = "can-bo-xay-dung", Role = Role.AgencyOfficer, AgencyKey = "so-xay-dung" });
        await web.AddAccountAsync(Someone with { Name = "tinh-khac", ProvinceId = 14 });

        var page = await web.As(Role.Administrator).GetAsync("/20/users?text=can-bo");

        page.Texts("#users tbody tr td:first-child").ShouldBe(["can-bo", "can-bo-xay-dung"]);
        page.Text("#users tbody tr:last-child").ShouldContain("Sở Xây dựng");
        page.Text("#users tbody tr:last-child").ShouldContain("đang dùng");
        (await page.Visitor.GetAsync("/20/users?text=can-bo&export=csv")).Source.ShouldContain("can-bo-xay-dung");
        (await page.Visitor.GetAsync("/20/users?text=khong-co")).Document.QuerySelector(".empty-list").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ChangedRole_HoldsFromTheNextRequest_AndIsInTheJournal(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, id) = await web.AddAccountAsync(Someone);
        var person = await SignInAsync(web, name);
        (await person.GetAsync("/20/users")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var page = await (await web.As(Role.Administrator).GetAsync($"/20/users/{id}")).SubmitAsync("#change", ("role", "Administrator"), ("why", "thay người quản trị"));

        page.Text(".journal-line").ShouldContain("thu-administrator");
        (await person.GetAsync("/20/users")).Status.ShouldBe(HttpStatusCode.OK);
        await using var db = web.Open();
        (await db.Accounts.SingleAsync(a => a.Id == id)).ShouldSatisfyAllConditions(a => a.Role.ShouldBe(Role.Administrator), a => a.Version.ShouldBe(2));
        var row = await db.Journal.Where(r => r.ProvinceId == 20).OrderByDescending(r => r.Seq).FirstAsync();
        row.Payload.ShouldContain("\"why\":\"thay người quản trị\"");
        row.Payload.ShouldContain("\"before\":{\"role\":\"Office\",\"version\":1}");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SecondOfTwoChanges_IsShownTheFirst_AndOverwritesNothing(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (_, id) = await web.AddAccountAsync(Someone);
        var administrator = web.As(Role.Administrator);
        var (first, second) = (await administrator.GetAsync($"/20/users/{id}"), await administrator.GetAsync($"/20/users/{id}"));
        await first.SubmitAsync("#change", ("role", "Leader"));

        var late = await second.SubmitAsync("#change", ("role", "Auditor"), ("display-name", "Tên khác"));

        (late.Status, late.Broken).ShouldBe((HttpStatusCode.Conflict, "users.changed-meanwhile"));
        late.Text("#meanwhile").ShouldContain("lãnh đạo");
        late.Text("#meanwhile").ShouldContain("thu-administrator");
        late.Document.QuerySelector("#display-name")!.GetAttribute("value").ShouldBe("Tên khác");
        late.Document.QuerySelector("#role option[selected]")!.GetAttribute("value").ShouldBe("Auditor");
        await using (var db = web.Open()) (await db.Accounts.SingleAsync(a => a.Id == id)).Role.ShouldBe(Role.Leader);
        (await late.SubmitAsync("#change")).Text("h1").ShouldBe("Tên khác");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EndedAccount_IsOutAtOnce_AndNeverComesBack(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, id) = await web.AddAccountAsync(Someone);
        var person = await SignInAsync(web, name);

        var page = await (await web.As(Role.Administrator).GetAsync($"/20/users/{id}")).SubmitAsync("#end", ("why", "nghỉ việc"));

        page.Text("#state").ShouldBe("đã kết thúc");
        page.Document.QuerySelector("#change").ShouldBeNull();
        (await person.GetAsync("/20/directives")).Address.ShouldStartWith("/sign-in");
        (await (await web.Nobody().GetAsync("/sign-in")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Broken.ShouldBe("sign-in.wrong");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task LastAdministrator_CannotBeEndedNorGetAnotherRole(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var administrator = web.As(Role.Administrator);
        var list = await administrator.GetAsync("/20/users");
        var own = list.Document.QuerySelector("#users a")!.GetAttribute("href")!;

        (await (await administrator.GetAsync(own)).SubmitAsync("#end")).Broken.ShouldBe("users.last-administrator");
        (await (await administrator.GetAsync(own)).SubmitAsync("#change", ("role", "Leader"))).Broken.ShouldBe("users.last-administrator");
        (await administrator.GetAsync("/20/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Administrator_OfAProvince_ManagesNoOther_OneOfTheCountryManagesAll(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (_, elsewhere) = await web.AddAccountAsync(Someone with { ProvinceId = 14 });
        var (own, all) = (web.As(Role.Administrator), web.AsPerson(new(0, 0, "quan-tri-chung", "Quản trị chung", Role.Administrator, null, [])));

        (await own.GetAsync("/14/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await own.GetAsync($"/14/users/{elsewhere}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await own.GetAsync("/0/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await own.GetAsync($"/20/users/{elsewhere}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await all.GetAsync($"/14/users/{elsewhere}")).Status.ShouldBe(HttpStatusCode.OK);
        (await all.GetAsync("/0/users")).Text("#users").ShouldContain("quan-tri-chung");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RefusedPage_SaysWhichRightIsMissing(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Office).GetAsync("/20/users");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Text("[role=alert]").ShouldContain("quản lý tài khoản");
        (await web.As(Role.Office).GetAsync("/14/directives")).Text("[role=alert]").ShouldContain("tỉnh khác");
    }

    private static async Task<WebVisitor> SignInAsync(WebProvince web, string name)
    {
        var page = await (await web.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));
        page.Address.ShouldBe("/account");
        return page.Visitor;
    }
}
