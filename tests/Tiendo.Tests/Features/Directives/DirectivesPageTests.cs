using System.Net;
using Tiendo.Data;
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
}
