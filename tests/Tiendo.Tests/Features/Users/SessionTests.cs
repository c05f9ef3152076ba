using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;
using Tiendo.Web;

namespace Tiendo.Tests.Features.Users;

public sealed class SessionTests
{
    private static readonly Person Someone = new(0, 20, "can-bo", "Cán bộ", Role.Office, null, []);

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OtherSession_EndedByItsOwner_IsOutAtOnce(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var (mine, other) = (await SignInAsync(web, name), await SignInAsync(web, name));

        var page = await mine.GetAsync("/account");
        page.Texts("#sessions tbody tr").Count.ShouldBe(2);
        (await page.SubmitAsync(".end-session")).Texts("#sessions tbody tr").Count.ShouldBe(1);

        (await other.GetAsync("/account")).Address.ShouldStartWith("/sign-in");
        (await mine.GetAsync("/account")).Address.ShouldBe("/account");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ChangedPassword_EndsAllOtherSessions(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var (mine, other) = (await SignInAsync(web, name), await SignInAsync(web, name));
        var page = await mine.GetAsync("/account");

        (await page.SubmitAsync("#password-form", ("current", "không phải"), ("password", "mưa phùn tháng ba"), ("again", "mưa phùn tháng ba"))).Broken.ShouldBe("users.password-wrong");
        var changed = await page.SubmitAsync("#password-form", ("current", TestSignIn.Password), ("password", "mưa phùn tháng ba"), ("again", "mưa phùn tháng ba"));

        changed.Text(".journal-line").ShouldContain(name);
        (await mine.GetAsync("/account")).Address.ShouldBe("/account");
        (await other.GetAsync("/account")).Address.ShouldStartWith("/sign-in");
        (await (await web.Nobody().GetAsync("/sign-in")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Broken.ShouldBe("sign-in.wrong");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Session_EndedOnAnotherNode_IsOutWithinAMinute(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, id) = await web.AddAccountAsync(Someone);
        var person = await SignInAsync(web, name);
        await using (var db = web.Open()) await db.Sessions.Where(s => s.AccountId == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, TestProvince.Now.UtcDateTime));

        time.Move(TimeSpan.FromMinutes(1));

        (await person.GetAsync("/account")).Address.ShouldStartWith("/sign-in");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Session_SlidesWithEachRequest_AndIsOverEightHoursAfterTheLast(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, _) = await web.AddAccountAsync(Someone);
        var person = await SignInAsync(web, name);
        for (var i = 0; i < 3; i++)
        {
            time.Move(TimeSpan.FromHours(7));
            (await person.GetAsync("/account")).Address.ShouldBe("/account");
        }

        time.Move(TimeSpan.FromHours(8) + TimeSpan.FromMinutes(1));

        (await person.GetAsync("/account")).Address.ShouldStartWith("/sign-in");
    }

    [Theory]
    [InlineData("http", "tiendo", false)]
    [InlineData("https", "__Host-tiendo", true)]
    public async Task Cookie_IsForThisHostAlone_AndOutOfReachOfScript(string scheme, string name, bool isSecure)
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var (account, _) = await web.AddAccountAsync(Someone);
        var visitor = web.Nobody();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        var form = await visitor.AnswerAsync("/sign-in");
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await form.Content.ReadAsStringAsync()).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("name", account), new("password", TestSignIn.Password), new("__RequestVerificationToken", token)]),
        };
        // A browser that holds secure cookies would send it; this one speaks to the proxy's back.
        if (isSecure) request.Headers.Add("Cookie", form.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

        using var answer = await visitor.SendAsync(request);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(name + "=", StringComparison.Ordinal));
        cookie.ShouldContain("; path=/");
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=lax");
        cookie.ShouldNotContain("domain=");
        cookie.Contains("; secure", StringComparison.Ordinal).ShouldBe(isSecure);
        form.Headers.Contains("Strict-Transport-Security").ShouldBe(isSecure);
        form.Headers.GetValues("Content-Security-Policy").Single().ShouldSatisfyAllConditions(
            policy => policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy => policy.ShouldContain("frame-ancestors 'none'"), policy => policy.ShouldNotContain("unsafe"));
        form.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        form.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SecondNode_WithTheSameKeysAndDatabase_KnowsTheSession(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var (visitor, jar) = web.Browser();
        var page = await (await visitor.GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));
        var installation = web.Services.GetRequiredService<Installation>();
        await using var node = Server.Create(installation, "http://127.0.0.1:0");
        await node.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(node.Urls.Single()) };
        client.DefaultRequestHeaders.Add("Cookie", "tiendo=" + jar.GetAllCookies()["tiendo"]!.Value);

        (await client.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await page.SubmitAsync("form[action='/sign-out']");
        // It believes what it has read for a minute; a node that has not read yet asks.
        await using var third = Server.Create(installation, "http://127.0.0.1:0");
        await third.StartAsync();
        using var other = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(third.Urls.Single()) };
        other.DefaultRequestHeaders.Add("Cookie", "tiendo=" + client.DefaultRequestHeaders.GetValues("Cookie").Single()["tiendo=".Length..]);
        (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var folder = new DirectoryInfo(installation.KeysFolder);
        folder.EnumerateFiles("key-*.xml").ShouldHaveSingleItem();
        folder.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Sessions_EndedByAnAdministrator_AreOutAtOnce(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, id) = await web.AddAccountAsync(Someone);
        var person = await SignInAsync(web, name);

        var page = await (await web.As(Role.Administrator).GetAsync($"/20/users/{id}")).SubmitAsync("#end-sessions");

        page.Text(".journal-line").ShouldContain("thu-administrator");
        page.Document.QuerySelector("#sessions").ShouldBeNull();
        (await person.GetAsync("/account")).Address.ShouldStartWith("/sign-in");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Language_ThatWasChosen_ComesWithTheNextSignIn(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        (await (await (await SignInAsync(web, name)).GetAsync("/account")).SubmitAsync("#language-form", ("language", "en"))).Text("h1").ShouldBe("My account");

        (await (await SignInAsync(web, name)).GetAsync("/account")).Text("h1").ShouldBe("My account");
    }

    private static async Task<WebVisitor> SignInAsync(WebProvince web, string name) =>
        (await (await web.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Visitor;
}
