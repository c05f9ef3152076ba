using System.Net;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Agencies;

public sealed class AgenciesPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Table_HasEachAgencysRateWithItsNumbers_AndTheMostOverdueFirst(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/agencies");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts("#agencies tbody tr")[0].ShouldContain("UBND xã Đình Lập");
        page.Texts("#agencies tbody tr")[0].ShouldContain("0 % (0/3)");
        page.Document.QuerySelector("#agencies tbody a.late")!.GetAttribute("href")!.ShouldContain("state=overdue");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Table_AsOfAnEarlierDay_CountsAsItWasThen(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/agencies?as-of=2025-08-01&sort=name");

        page.Text(".days-said").ShouldContain("01/08/2025");
        page.Texts("#agencies tbody tr").ShouldNotBeEmpty();
        page.Document.QuerySelectorAll("#agencies a.late").Length.ShouldBeLessThan((await web.As(Role.Leader).GetAsync("/20/agencies")).Document.QuerySelectorAll("#agencies a.late").Length);
    }

    [Theory]
    [InlineData("rate")]
    [InlineData("-median")]
    [InlineData("workload")]
    public async Task Table_BySort_Answers(string sort)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await web.As(Role.Leader).GetAsync("/20/agencies?sort=" + sort);

        page.Status.ShouldBe(HttpStatusCode.OK);
        using var file = await web.As(Role.Leader).AnswerAsync($"/20/agencies?sort={sort}&export=csv");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Agency_ShowsItsOrdersAndWhatItTookOver(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/agencies/so-nong-nghiep-va-moi-truong");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("#lineage").ShouldContain("Sở Tài nguyên và Môi trường");
        page.Texts("#orders-agency tbody tr").ShouldNotBeEmpty();
        page.Text("#figures").ShouldContain("quá hạn");
    }

    [Fact]
    public async Task Agency_OfAnotherOfficer_IsRefused_AndTheTableToo()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var officer = web.As(Role.AgencyOfficer, "so-xay-dung");

        (await officer.GetAsync("/20/agencies")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.GetAsync("/20/agencies/so-nong-nghiep-va-moi-truong")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.GetAsync("/20/agencies/so-xay-dung")).Status.ShouldBe(HttpStatusCode.OK);
        (await web.As(Role.Leader).GetAsync("/20/agencies/so-khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
