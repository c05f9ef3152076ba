using System.Net;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Overview;

public sealed class OverviewTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Overview_OnTheSampleDay_ShowsWhoIsLateWhatIsDueAndWhatMoved(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts("#tiles li").Take(3).ShouldBe(["14 việc quá hạn", "5 việc đến hạn trong 14 ngày", "4 việc đã dời hạn"]);
        page.Texts("#agencies tbody tr")[0].ShouldBe("UBND xã Đình Lập 3 0 1 0 4");
        page.Text("#agencies tfoot tr").ShouldBe("Tất cả nhiệm vụ (mỗi việc một lần) 14 0 7 20 41");
        page.Document.QuerySelectorAll("#agencies tbody svg.stack").Length.ShouldBe(9);
        page.Texts("#due-orders tbody tr").ShouldAllBe(row => row.StartsWith("31/10/2025 còn 11 ngày", StringComparison.Ordinal));
        page.Texts("#moved-matters tbody tr").ShouldContain("di chuyển đường dây điện CCN Đình Lập 14/08/2025→ 19/10/2025 +66 ngày");
        page.Texts(".park-group").ShouldBe(["có việc quá hạn 9/14", "đúng hạn 1/14", "không có việc có hạn 4/14"]);
        page.Text("#headlines > div").ShouldStartWith("Số cụm công nghiệp đã thành lập");
        page.Texts("#changes > li")[0].ShouldBe("26 việc mới giao");
        page.Texts("#changes > li")[2].ShouldStartWith("6 việc mới quá hạn di chuyển xong đường dây 110 kV");
        page.Texts("#changes .short-list li").ShouldContain(line => line.StartsWith("Diện tích còn phải giải phóng mặt bằng, CCN Đình Lập: khoảng 0,31 ha", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Overview_AsOfAnotherDay_AnswersForThatDay(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var july = await web.As(Role.Leader).GetAsync("/20?as-of=2025-07-20");
        var unknowing = await web.As(Role.Leader).GetAsync("/20?known-on=2025-10-02");

        july.Texts("#tiles li")[2].ShouldBe("0 việc đã dời hạn");
        july.Texts("#changes > li")[0].ShouldBe("15 việc mới giao");
        july.Text(".band-days").ShouldContain("20/07/2025");
        july.Document.QuerySelectorAll("#agencies tbody a")[0].GetAttribute("href")!.ShouldContain("as-of=2025-07-20");
        // Before the notice of 3 October was recorded nobody could know that four deadlines moved.
        unknowing.Texts("#tiles li")[2].ShouldBe("0 việc đã dời hạn");
        unknowing.Text("#agencies tfoot tr").ShouldEndWith(" 15");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Overview_OfAnInvestor_ShowsTheOwnParkAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Investor, null, await ParkAsync(web, "LS-BAC-SON-2")).GetAsync("/20");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Texts(".park-list li").ShouldHaveSingleItem().ShouldBe("CCN Bắc Sơn 2 1/5");
        page.Texts("#moved-matters tbody tr").ShouldHaveSingleItem().ShouldStartWith("quy hoạch chi tiết 1/500 CCN Bắc Sơn 2");
        page.Source.ShouldNotContain("Đình Lập");
        page.Source.ShouldNotContain("Số cụm công nghiệp");
        page.Texts("#tiles li").ShouldNotContain(tile => tile.Contains("văn bản", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Overview_OfACommuneOfficer_ShowsTheOwnOrdersAndParks(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.CommuneOfficer, "ubnd:06613").GetAsync("/20");

        page.Texts(".park-list li").ShouldHaveSingleItem().ShouldStartWith("CCN Đình Lập");
        page.Texts("#tiles li")[0].ShouldBe("3 việc quá hạn");
        page.Text("#due-orders").ShouldNotContain("Bắc Sơn 2");
        page.Text("#moved-matters").ShouldNotContain("Bắc Sơn 2");
        page.Text("#changes").ShouldNotContain("Bắc Sơn 2");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Overview_OfAnotherProvinceOrAWrongDay_IsRefused(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        (await web.As(Role.Leader).GetAsync("/14")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Leader).GetAsync("/20?as-of=hôm%20qua")).Text("main .text-secondary").ShouldBe("web.day-wrong");
        (await web.Nobody().AnswerAsync("/20")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Start_OfAProvince_LeadsToItsOverview()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await web.As(Role.Office).GetAsync("/?lang=en");

        page.Address.ShouldBe("/20");
        page.Text("h1").ShouldBe("Overview of the industrial parks of Lạng Sơn");
    }

    internal static async Task<long> ParkAsync(WebProvince web, string code)
    {
        await using var db = web.Open();
        return (await db.Places.SingleAsync(p => p.Code == code)).Id;
    }
}
