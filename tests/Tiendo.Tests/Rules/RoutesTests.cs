using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Rules;

/// <summary>Who may do what: the approved table is what the real server has, and what it does.</summary>
public sealed partial class RoutesTests
{
    private const string Table = "tests/Tiendo.Tests/Rules/routes.approved.txt";

    [Fact]
    public async Task Routes_AreThoseApproved()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var real = (await Route.OfAsync(web)).Select(route => route.ToString()).ToList();
        real.Count.ShouldBeGreaterThan(15);
        var written = Path.Combine(AppContext.BaseDirectory, "routes.real.txt");
        await File.WriteAllLinesAsync(written, real);

        var approved = Repository.Read(Table).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        real.Except(approved).ShouldBeEmpty($"the server has what {Table} does not approve; look whether the rights are meant so, then write the lines there; all stand in {written}");
        approved.Except(real).ShouldBeEmpty($"{Table} approves what the server has not");
        approved.ShouldBe(real);
    }

    [Fact]
    public async Task Route_WithoutARight_IsThereNone() =>
        (await Route.OfAsync(await WebProvince.ReadOnlyAsync(Engine.Sqlite))).Where(route => route.Needs == "nobody").ShouldBeEmpty("state [Needs(Right.…)], [SignedIn] or [Open]");

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EveryRole_GetsWhereItsRightsLead_AndNowhereElse(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var visitor = web.As(role, AccountRules.NeedsAgency(role) ? "so-xay-dung" : null, AccountRules.NeedsParks(role) ? [1] : []);
            foreach (var route in await Route.OfAsync(web))
            {
                // Signing out would end the tour; the second step leads back to the first whoever did not take it.
                if (route.Pattern is "/sign-out" or "/sign-in/second") continue;
                using var answer = await visitor.SendAsync(RequestOf(route));
                // A form without its token goes no further than the door: 400 to whoever may, 403 to whoever may not. What a handler asks for besides is tested with it.
                var may = route.Roles.Contains(role) || (route.Beyond is not null && RoleRights.Of(role).Contains(Enum.Parse<Right>(route.Needs)));
                var isLetIn = answer.StatusCode != HttpStatusCode.Forbidden && !IsSignIn(answer);
                if (isLetIn != may && !(may && answer.StatusCode == HttpStatusCode.Forbidden && route.Method == "GET" && route.Pattern.Contains(":long", StringComparison.Ordinal))) wrong.Add($"{role} {route.Method} {route.Pattern}: {(int)answer.StatusCode}");
                if ((int)answer.StatusCode >= 500) wrong.Add($"{role} {route.Method} {route.Pattern} failed: {(int)answer.StatusCode}");
            }
        }
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SomebodyNotSignedIn_GetsToOpenPagesAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var wrong = new List<string>();
        foreach (var route in await Route.OfAsync(web))
        {
            using var answer = await web.Nobody().SendAsync(RequestOf(route));
            if (IsSignIn(answer) == route.IsOpen && route.Pattern is not ("/sign-out" or "/sign-in/second")) wrong.Add($"{route.Method} {route.Pattern}: {(int)answer.StatusCode}");
        }
        wrong.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AddressOfAnotherProvince_IsRefusedToEveryRole(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        foreach (var role in Enum.GetValues<Role>())
        {
            var visitor = web.As(role, AccountRules.NeedsAgency(role) ? "so-xay-dung" : null, AccountRules.NeedsParks(role) ? [1] : []);
            foreach (var route in (await Route.OfAsync(web)).Where(route => route.Pattern.Contains("{province", StringComparison.Ordinal)))
            {
                using var answer = await visitor.SendAsync(RequestOf(route, "14"));
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} {route}");
            }
        }
    }

    private static string AddressOf(Route route, string province = "20") =>
        Parameter().Replace(route.Pattern, part => part.Groups["name"].Value.TrimStart('*') switch { "province" => province, "path" => "khong-co", _ => "1" }).Replace("/?", "?", StringComparison.Ordinal);

    // Empty, but of the form that it takes: otherwise no door of its own opens.
    private static HttpRequestMessage RequestOf(Route route, string province = "20") => new(new HttpMethod(route.Method == "ANY" ? "GET" : route.Method), AddressOf(route, province))
    {
        Content = route.Takes is null ? null : new StringContent("", Encoding.UTF8, route.Takes),
    };

    private static bool IsSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Unauthorized || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in", StringComparison.Ordinal));

    [GeneratedRegex(@"\{(?<name>\*{0,2}[a-z-]+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Parameter();
}
