using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class SignInTests
{
    private static readonly Person Someone = new(0, 20, "can-bo", "Cán bộ", Role.Office, null, []);

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RightPassword_LeadsToThePageThatWasAskedFor(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var visitor = web.Nobody();

        var asked = await visitor.GetAsync("/20/directives?state=overdue");
        asked.Address.ShouldBe("/sign-in?back=%2F20%2Fdirectives%3Fstate%3Doverdue");
        var page = await asked.SubmitAsync("#sign-in", ("name", $" {name.ToUpperInvariant()} "), ("password", TestSignIn.Password));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Address.ShouldBe("/20/directives?state=overdue");
        page.Text(".account-name").ShouldBe("Cán bộ");
        (await visitor.GetAsync("/sign-in")).Address.ShouldNotContain("sign-in");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    [InlineData("javascript:alert(1)")]
    public async Task ReturnAddress_OfAnotherHost_IsNotFollowed(string back)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var (name, _) = await web.AddAccountAsync(Someone);

        var page = await (await web.Nobody().GetAsync("/sign-in?back=" + Uri.EscapeDataString(back))).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));

        page.Answer.RequestMessage!.RequestUri!.Authority.ShouldBe(web.Address.Authority);
        page.Address.ShouldBe("/20");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task FiveWrongPasswords_LockTheAccount_UntilItsTimeIsOver(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, _) = await web.AddAccountAsync(Someone);
        var page = await web.Nobody().GetAsync("/sign-in");
        for (var i = 0; i < 4; i++)
        {
            page = await page.SubmitAsync("#sign-in", ("name", name), ("password", "không phải mật khẩu"));
            (page.Status, page.Broken).ShouldBe((HttpStatusCode.UnprocessableEntity, "sign-in.wrong"));
            page.Document.QuerySelector("#name")!.GetAttribute("value").ShouldBe(name);
            page.Source.ShouldNotContain("không phải mật khẩu");
        }

        page = await page.SubmitAsync("#sign-in", ("name", name), ("password", "không phải mật khẩu"));
        page.Broken.ShouldBe("sign-in.locked");
        page.Text("[data-code]").ShouldContain("20/10/2025 09:15");
        (await page.SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Broken.ShouldBe("sign-in.locked");
        time.Move(TimeSpan.FromMinutes(15));
        (await page.SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Address.ShouldNotContain("sign-in");
        await using var db = web.Open();
        (await db.Credentials.Where(c => c.FailedCount > 0 || c.LockedUntil != null).CountAsync()).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WrongPasswordsAtTheSameTime_AreNoMoreThanFive(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, id) = await web.AddAccountAsync(Someone);
        var page = await web.Nobody().GetAsync("/sign-in");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => page.SubmitAsync("#sign-in", ("name", name), ("password", "không phải mật khẩu"))));

        answers.Count(a => a.Broken == "sign-in.wrong").ShouldBeLessThan(5);
        answers.ShouldAllBe(a => a.Broken == "sign-in.wrong" || a.Broken == "sign-in.locked");
        await using var db = web.Open();
        (await db.Credentials.SingleAsync(c => c.AccountId == id)).FailedCount.ShouldBe(5);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task NameThatNobodyHas_GetsTheSameAnswers(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var (known, unknown) = (await web.Nobody().GetAsync("/sign-in"), await web.Nobody().GetAsync("/sign-in"));

        for (var i = 0; i < 7; i++)
        {
            known = await known.SubmitAsync("#sign-in", ("name", name), ("password", "không phải mật khẩu"));
            unknown = await unknown.SubmitAsync("#sign-in", ("name", "khong-co-ai"), ("password", "không phải mật khẩu"));
            (unknown.Status, unknown.Broken, unknown.Text("main")).ShouldBe((known.Status, known.Broken, known.Text("main")));
        }
        known.Broken.ShouldBe("sign-in.locked");
    }

    [Fact]
    public async Task ManyAttemptsFromOneNetwork_AreSlowedDown_OthersAreNot()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite, builder => builder.Services.AddSingleton(new SignInLimits { AtOnce = 6, PerMinute = 1 }));
        var (visitor, other) = (web.Nobody(), web.Nobody());
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5");
        other.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.9");
        var page = await visitor.GetAsync("/sign-in");
        for (var i = 0; i < 6; i++) (await page.SubmitAsync("#sign-in", ("name", $"ten-{i}"), ("password", "không phải mật khẩu"))).Broken.ShouldBe("sign-in.wrong");

        var slowed = await page.SubmitAsync("#sign-in", ("name", "ten-7"), ("password", "không phải mật khẩu"));

        ((int)slowed.Status, slowed.Broken, slowed.Answer.Headers.RetryAfter!.ToString()).ShouldBe((429, "sign-in.too-many", "60"));
        (await (await other.GetAsync("/sign-in")).SubmitAsync("#sign-in", ("name", "ten-8"), ("password", "không phải mật khẩu"))).Broken.ShouldBe("sign-in.wrong");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/invitation/x")]
    [InlineData("/set-up/x")]
    public async Task FormWithoutItsToken_IsRefused(string address)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        using var form = new FormUrlEncodedContent([new("name", "can-bo"), new("password", "x")]);

        (await web.Nobody().Client.PostAsync(new Uri(web.Address, address), form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SignOut_EndsTheSession_AlsoForWhoeverKeptTheCookie(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var (name, _) = await web.AddAccountAsync(Someone);
        var (visitor, jar) = web.Browser();
        var page = await (await visitor.GetAsync("/sign-in?back=/20/directives")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));
        var kept = jar.GetAllCookies()["tiendo"]!.Value;

        (await page.SubmitAsync("form[action='/sign-out']")).Address.ShouldBe("/sign-in");

        jar.GetAllCookies()["tiendo"].ShouldBeNull();
        var (thief, stolen) = web.Browser();
        stolen.Add(new Cookie("tiendo", kept, "/", web.Address.Host));
        (await thief.GetAsync("/20/directives")).Address.ShouldStartWith("/sign-in");
    }
}
