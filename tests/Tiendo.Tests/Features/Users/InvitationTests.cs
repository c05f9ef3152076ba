using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class InvitationTests
{
    private const string Password = "mưa phùn tháng ba";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task InvitedPerson_ChoosesAPassword_AndTheLinkWorksOnce(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var invited = await InviteAsync(web);
        invited.Text(".journal-line").ShouldContain("thu-administrator");
        var link = Link(invited);

        var (page, late) = (await web.Nobody().GetAsync(link), await web.Nobody().GetAsync(link));
        page.Text("main").ShouldContain("can-bo-moi");
        (await page.SubmitAsync("#choose", ("password", "ngắn"), ("again", "ngắn"))).Broken.ShouldBe("users.password-short");
        (await page.SubmitAsync("#choose", ("password", Password), ("again", "khác"))).Broken.ShouldBe("users.password-again");
        var chosen = await page.SubmitAsync("#choose", ("password", Password), ("again", Password));

        chosen.Address.ShouldStartWith("/account?wrote=");
        chosen.Text(".journal-line").ShouldContain("can-bo-moi");
        chosen.Source.ShouldContain("/sign-out");
        (await late.SubmitAsync("#choose", ("password", Password + "!"), ("again", Password + "!"))).Broken.ShouldBe("users.link-used");
        (await web.Nobody().GetAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await web.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", "can-bo-moi"), ("password", Password))).Address.ShouldBe("/account");
        await using var db = web.Open();
        var secrets = string.Join('\n', await db.Journal.Select(r => r.Payload).ToListAsync());
        secrets.ShouldContain("can-bo-moi");
        secrets.ShouldNotContain(Password);
        secrets.ShouldNotContain("password_hash");
        secrets.ShouldNotContain(link.Split('/')[^1]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoUseALinkAtTheSameTime_AreOne(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var link = Link(await InviteAsync(web));
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => web.Nobody().GetAsync(link)));

        var chosen = await Task.WhenAll(pages.Select((page, i) => page.SubmitAsync("#choose", ("password", $"{Password} {i}"), ("again", $"{Password} {i}"))));

        chosen.Count(page => page.Broken is null).ShouldBe(1);
        chosen.Count(page => page.Broken == "users.link-used").ShouldBe(3);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Link_IsOverAfterSevenDays_AndANewOneReplacesIt(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var first = Link(await InviteAsync(web));
        var administrator = web.As(Role.Administrator);
        var list = await administrator.GetAsync("/20/users");
        var one = await administrator.GetAsync(list.Document.QuerySelectorAll("#users a").Single(a => a.TextContent == "can-bo-moi").GetAttribute("href")!);
        var second = Link(await one.SubmitAsync("#new-link"));

        (await web.Nobody().GetAsync(first)).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await web.Nobody().GetAsync(second);
        time.Move(TimeSpan.FromDays(7));
        (await page.SubmitAsync("#choose", ("password", Password), ("again", Password))).Broken.ShouldBe("users.link-used");
    }

    [Theory]
    [InlineData("van-phong-2", "Office", null, null)]
    [InlineData("x", "Office", null, "users.name-wrong")]
    [InlineData("thu-administrator", "Office", null, "users.name-taken")]
    [InlineData("can-bo-2", "AgencyOfficer", null, "users.agency-needed")]
    [InlineData("can-bo-2", "AgencyOfficer", "Sở Không Có", "users.agency-unknown")]
    [InlineData("can-bo-2", "AgencyOfficer", "Sở Kế hoạch và Đầu tư", null)] // whoever took over
    [InlineData("can-bo-2", "CommuneOfficer", "UBND xã Đình Lập", null)]
    [InlineData("can-bo-2", "CommuneOfficer", "Sở Xây dựng", "users.commune-needed")]
    [InlineData("can-bo-2", "Investor", null, "users.parks-needed")]
    [InlineData("can-bo-2", "Chủ tịch", null, "users.role-wrong")]
    public async Task Invitation_ThatCannotBe_SaysWhy_AndKeepsWhatWasTyped(string name, string role, string? agency, string? broken)
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var page = await (await web.As(Role.Administrator).GetAsync("/20/users/invite"))
            .SubmitAsync("#invite", ("name", name), ("display-name", "Nguyễn Văn An"), ("role", role), ("agency", agency ?? ""));

        page.Broken.ShouldBe(broken);
        if (broken is null)
        {
            page.Document.QuerySelector("#link-address").ShouldNotBeNull();
            return;
        }
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Document.QuerySelector("#name")!.GetAttribute("value").ShouldBe(name);
        page.Document.QuerySelector("#display-name")!.GetAttribute("value").ShouldBe("Nguyễn Văn An");
        await using var db = web.Open();
        (await db.Accounts.CountAsync()).ShouldBe(1);
    }

    private static async Task<WebPage> InviteAsync(WebProvince web) =>
        await (await web.As(Role.Administrator).GetAsync("/20/users/invite")).SubmitAsync("#invite", ("name", "can-bo-moi"), ("display-name", "Cán bộ mới"), ("role", "Office"));

    private static string Link(WebPage page) => new Uri(page.Document.QuerySelector("#link-address")!.GetAttribute("value")!).PathAndQuery;
}
