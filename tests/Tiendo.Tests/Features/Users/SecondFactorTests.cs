using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class SecondFactorTests
{
    private static readonly Person Someone = new(0, 20, "can-bo", "Cán bộ", Role.Office, null, []);
    private static readonly TimeSpan HalfMinute = TimeSpan.FromSeconds(30);

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Code_IsAskedForAfterThePassword_AndTakenOnce(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, id) = await web.AddAccountAsync(Someone);
        var (key, recovery) = await TurnOnAsync(web, name, time);
        recovery.Count.ShouldBe(10);
        await using (var db = web.Open())
        {
            var kept = await db.Credentials.SingleAsync(c => c.AccountId == id);
            kept.AuthenticatorKey!.ShouldNotContain(key);
            recovery.ShouldAllBe(code => !kept.RecoveryCodes!.Contains(code, StringComparison.OrdinalIgnoreCase));
            (await db.Journal.Where(r => r.ProvinceId == 20).OrderByDescending(r => r.Seq).FirstAsync()).ShouldSatisfyAllConditions(
                row => row.Operation.ShouldBe("users.second-on"), row => row.By.ShouldBe(name), row => row.Payload.ShouldNotContain(key));
        }

        time.Move(HalfMinute);
        var code = Totp.Code(key, Totp.StepOf(time.GetUtcNow()));
        var second = await PasswordAsync(web, name);
        second.Address.ShouldBe("/sign-in/second?back=%2Faccount");
        (await second.Visitor.GetAsync("/account")).Address.ShouldStartWith("/sign-in?");
        (await second.SubmitAsync("#second", ("code", "000000"))).Broken.ShouldBe("sign-in.code-wrong");
        (await second.SubmitAsync("#second", ("code", $"{code[..3]} {code[3..]}"))).Address.ShouldBe("/account");

        (await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", code))).Broken.ShouldBe("sign-in.code-wrong");
        (await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", recovery[3].ToLowerInvariant()))).Address.ShouldBe("/account");
        (await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", recovery[3]))).Broken.ShouldBe("sign-in.code-wrong");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WrongCodes_LockTheAccount_RightPasswordsBetweenThemDoNotHelp(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, _) = await web.AddAccountAsync(Someone);
        await TurnOnAsync(web, name, time);

        for (var i = 0; i < 4; i++) (await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", "000000"))).Broken.ShouldBe("sign-in.code-wrong");
        var locked = await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", "000000"));

        locked.Broken.ShouldBe("sign-in.locked");
        (await PasswordAsync(web, name)).Broken.ShouldBe("sign-in.locked");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SecondFactor_IsTurnedOffByThePasswordAlone(Engine engine)
    {
        var time = new MovableTime();
        await using var web = await WebProvince.CreateAsync(engine, builder => builder.Services.AddSingleton<TimeProvider>(time));
        var (name, _) = await web.AddAccountAsync(Someone);
        var (key, _) = await TurnOnAsync(web, name, time);
        time.Move(HalfMinute);
        var page = await (await PasswordAsync(web, name)).SubmitAsync("#second", ("code", Totp.Code(key, Totp.StepOf(time.GetUtcNow()))));

        (await page.SubmitAsync("#second-off", ("current", "không phải mật khẩu"))).Broken.ShouldBe("users.password-wrong");
        var off = await page.SubmitAsync("#second-off", ("current", TestSignIn.Password));

        off.Text(".journal-line").ShouldContain(name);
        (await PasswordAsync(web, name)).Address.ShouldBe("/account");
    }

    [Fact]
    public async Task WrongFirstCode_TurnsNothingOn_AndShowsTheSameKeyAgain()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var (name, _) = await web.AddAccountAsync(Someone);
        var begun = await (await PasswordAsync(web, name)).SubmitAsync("#second-key-form");

        var again = await begun.SubmitAsync("#second-on", ("current", "000000"));

        (again.Status, again.Broken).ShouldBe((HttpStatusCode.UnprocessableEntity, "sign-in.code-wrong"));
        again.Text("#second-key").ShouldBe(begun.Text("#second-key"));
        again.Document.QuerySelector("img")!.GetAttribute("src")!.ShouldStartWith("data:image/png;base64,");
    }

    private static async Task<(string Key, IReadOnlyList<string> RecoveryCodes)> TurnOnAsync(WebProvince web, string name, MovableTime time)
    {
        var begun = await (await PasswordAsync(web, name)).SubmitAsync("#second-key-form");
        var key = begun.Text("#second-key").Replace(" ", "", StringComparison.Ordinal);
        var on = await begun.SubmitAsync("#second-on", ("current", Totp.Code(key, Totp.StepOf(time.GetUtcNow()))));
        on.Status.ShouldBe(HttpStatusCode.OK, on.Text("[data-code]"));
        on.Text(".journal-line").ShouldContain(name);
        return (key, on.Texts("#recovery-codes code"));
    }

    private static async Task<WebPage> PasswordAsync(WebProvince web, string name) =>
        await (await web.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));
}
