using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Features.Users;
using Tiendo.Security;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class SetUpTests
{
    private const string Password = "mưa phùn tháng ba";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task FirstAdministrator_IsMadeByALink_ThatWorksOnce(Engine engine)
    {
        await using var web = await WebProvince.StartAsync(await TestProvince.CreateAsync(engine));
        var (first, second) = (await LinkAsync(web), await LinkAsync(web));
        var (page, late) = (await web.Nobody().GetAsync(first), await web.Nobody().GetAsync(second));

        (await page.SubmitAsync("#set-up", ("name", "quan-tri"), ("display-name", "Nguyễn Văn An"), ("password", "quan-tri-2025"), ("again", "quan-tri-2025"))).Broken.ShouldBe("users.password-own-name");
        var done = await page.SubmitAsync("#set-up", ("name", "quan-tri"), ("display-name", "Nguyễn Văn An"), ("password", Password), ("again", Password));

        done.Address.ShouldStartWith("/account?wrote=");
        done.Text(".journal-line").ShouldContain("quan-tri");
        (await done.Visitor.GetAsync("/0/users")).Text("#users").ShouldContain("quan-tri");
        (await late.SubmitAsync("#set-up", ("name", "ke-khac"), ("display-name", "Kẻ khác"), ("password", Password), ("again", Password))).Broken.ShouldBe("users.link-used");
        (await web.Nobody().GetAsync(second)).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var db = web.Open();
        await Should.ThrowAsync<Tiendo.Domain.RuleBroken>(() => SetUp.MakeLinkAsync(db, TimeProvider.System, default));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoSetUpAtTheSameTime_AreOne(Engine engine)
    {
        await using var web = await WebProvince.StartAsync(await TestProvince.CreateAsync(engine));
        var pages = new List<WebPage>();
        for (var i = 0; i < 3; i++) pages.Add(await web.Nobody().GetAsync(await LinkAsync(web)));

        var done = await Task.WhenAll(pages.Select((page, i) => page.SubmitAsync("#set-up", ("name", $"quan-tri-{i}"), ("display-name", "Ai đó"), ("password", Password), ("again", Password))));

        done.Count(page => page.Broken is null && page.Status == HttpStatusCode.OK).ShouldBe(1);
        await using var db = web.Open();
        (await db.Accounts.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Link_IsOverAfterADay()
    {
        var time = new MovableTime();
        await using var web = await WebProvince.StartAsync(await TestProvince.CreateAsync(Engine.Sqlite), builder => builder.Services.AddSingleton<TimeProvider>(time));
        var link = await LinkAsync(web);
        time.Move(TimeSpan.FromHours(24));
        // The page asks the clock of the installation, the operation that of the services: both are the server's.
        (await (await web.Nobody().GetAsync(link)).SubmitAsync("#set-up", ("name", "quan-tri"), ("display-name", "Ai đó"), ("password", Password), ("again", Password))).Broken.ShouldBe("users.link-used");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SampleProvince_HasOneAccountForEachRole_NamedOnItsSignInPageAlone(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using (var db = web.Open())
        {
            await SampleAccounts.MakeAsync(db, new FixedTime(TestProvince.Now), default);
            await SampleAccounts.MakeAsync(db, new FixedTime(TestProvince.Now), default);
            (await db.Accounts.Select(a => a.Role).ToListAsync()).ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);
        }

        var page = await web.Nobody().GetAsync("/sign-in");
        page.Texts("#samples tbody code").Count.ShouldBe(8);
        var password = page.Text("#samples p code");
        foreach (var name in page.Texts("#samples tbody code"))
        {
            var signedIn = await (await web.Nobody().GetAsync("/sign-in?back=/20/directives")).SubmitAsync("#sign-in", ("name", name), ("password", password));
            (signedIn.Status, signedIn.Address).ShouldBe((HttpStatusCode.OK, "/20/directives"), name);
        }
    }

    [Fact]
    public async Task RealInstallation_HasNoSampleAccounts_AndPrintsItsLinkUntilItIsUsed()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var environment = new Dictionary<string, string> { ["TIENDO_LISTS"] = Path.Combine(Rules.Repository.Root, "data"), ["TIENDO_DATA"] = province.Folder };
        var links = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var server = await RunningServer.StartAsync(environment, "serve");
            links.Add(server.Said.Split('\n').Single(line => line.Contains("/set-up/", StringComparison.Ordinal)));
            using var client = new HttpClient { BaseAddress = server.Address };
            (await client.GetStringAsync("/sign-in")).ShouldNotContain(SampleAccounts.Password);
            (await client.GetAsync("/set-up/" + links[0].Split("/set-up/")[1].Trim())).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        links[0].Split("/set-up/")[1].ShouldNotBe(links[1].Split("/set-up/")[1]);
        await using var db = province.Open();
        (await db.Accounts.CountAsync()).ShouldBe(0);
    }

    private static async Task<string> LinkAsync(WebProvince web)
    {
        await using var db = web.Open();
        return "/set-up/" + await SetUp.MakeLinkAsync(db, new FixedTime(TestProvince.Now), default);
    }
}
