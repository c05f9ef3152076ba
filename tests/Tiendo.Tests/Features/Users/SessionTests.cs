using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

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

    [Fact]
    public async Task Keys_LieInAFolderForItsOwnerAlone_AndLetAnotherNodeGoOn()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var (name, _) = await web.AddAccountAsync(Someone);
        await SignInAsync(web, name);
        var folder = new DirectoryInfo(web.Services.GetRequiredService<Tiendo.Web.Installation>().KeysFolder);

        folder.EnumerateFiles("key-*.xml").ShouldHaveSingleItem();
        folder.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task<WebVisitor> SignInAsync(WebProvince web, string name) =>
        (await (await web.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Visitor;
}
