using System.Net;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Parks;

public sealed class ParkPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_ShowsEverythingOnIt(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/parks/LS-VSIP");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("h1").ShouldBe("KCN VSIP Lạng Sơn");
        page.Text("#facts").ShouldContain("đang xây dựng hạ tầng chưa chắc 01/06/2024–");
        page.Text("#facts").ShouldContain("1 (LS-VSIP/1) 2 (LS-VSIP/2) chưa chắc");
        page.Texts("#names li").ShouldContain(name => name.StartsWith("KCN Hữu Lũng chưa chắc …–31/05/2024 tên chính", StringComparison.Ordinal));
        page.Texts("#open-orders tbody tr")[0].ShouldStartWith("31/07/2025 chậm 81 ngày quá hạn");
        page.Texts("#open-orders tbody tr").Count.ShouldBe(7);
        // More was counted than phase 1 has: shown as it is, and marked.
        page.Texts("[data-funnel=hectares] tr").ShouldContain(row => row.Contains("218/200 = 109 % · lớn hơn toàn thể, cần kiểm tra", StringComparison.Ordinal));
        page.Texts("[data-funnel=households] tr").ShouldContain(row => row.StartsWith("Số hộ bị ảnh hưởng, giai đoạn 1", StringComparison.Ordinal) && row.Contains("1.006", StringComparison.Ordinal));
        page.Text("#occupancy").ShouldContain("Tỷ lệ lấp đầy khu công nghiệp");
        page.Text("#occupancy").ShouldContain("chưa tính được");
        page.Texts("#figures h3").ShouldBe(["Đất và lấp đầy", "Giải phóng mặt bằng", "Thủ tục, tiến độ"]);
        page.Text("#figures").ShouldContain("48,5 %");
        page.Texts("#documents tbody tr")[0].ShouldStartWith("Kết luận cuộc họp ngày 03/10/2025 về khu, cụm công nghiệp (bản viết lại) thông báo");
        page.Document.QuerySelectorAll(".time-line .mark.late").Length.ShouldBe(3);
        page.Texts("#time-list tbody tr").ShouldContain(row => row.StartsWith("14/08/2025", StringComparison.Ordinal) && row.Contains("quá hạn nhiệm vụ số", StringComparison.Ordinal));
        page.Text("#history").ShouldContain("huyện Hữu Lũng");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_OfACluster_ShowsOccupancyByEachDefinitionWithRivals(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/parks/LS-DP2");

        page.Texts("#occupancy tbody tr").Count.ShouldBe(3);
        page.Texts("#occupancy tbody tr")[0].ShouldStartWith("Tỷ lệ lấp đầy cụm công nghiệp (theo khoản 7 Điều 2 NĐ 32)");
        page.Texts("#occupancy tbody tr")[2].ShouldContain("100 % 2024");
        page.Text("#land").ShouldContain("nguồn không nêu cách tính");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_AsOfAnotherDay_HasTheNameAndFiguresOfThatDay(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/parks/LS-VSIP?as-of=2021-12-31&known-on=2021-12-31");
        var moved = await web.As(Role.Leader).GetAsync("/20/parks/LS-DINH-LAP");
        var unknowing = await web.As(Role.Leader).GetAsync("/20/parks/LS-DINH-LAP?known-on=2025-10-02");
        var early = await web.As(Role.Leader).GetAsync("/20/parks/LS-DINH-LAP?known-on=2021-12-31");

        page.Text("h1").ShouldBe("KCN Hữu Lũng");
        page.Text("#open-orders").ShouldBe("");
        page.Text("#names").ShouldNotContain("VSIP Lạng Sơn");
        moved.Texts("#moved li").ShouldContain("di chuyển đường dây điện: 14/08/2025 → 19/10/2025, dời 66 ngày");
        unknowing.Document.QuerySelector("#moved").ShouldBeNull();
        early.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Park_OfSomebodyElse_IsRefusedWithoutItsName(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var investor = web.As(Role.Investor, null, await Overview.OverviewTests.ParkAsync(web, "LS-VSIP"));
        var officer = web.As(Role.CommuneOfficer, "ubnd:06613");

        (await investor.GetAsync("/20/parks/LS-VSIP")).Status.ShouldBe(HttpStatusCode.OK);
        (await officer.GetAsync("/20/parks/LS-DINH-LAP")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var refused in new[] { await investor.GetAsync("/20/parks/LS-DINH-LAP"), await officer.GetAsync("/20/parks/LS-HO-SON-1"), await officer.GetAsync("/20/parks/ls-vsip") })
        {
            refused.Status.ShouldBe(HttpStatusCode.Forbidden);
            refused.Source.ShouldContain("xem khu, cụm này");
            refused.Source.ShouldNotContain("Đình Lập");
            refused.Source.ShouldNotContain("Hồ Sơn");
            refused.Source.ShouldNotContain("VSIP Lạng Sơn");
        }
    }

    [Fact]
    public async Task Park_ByItsIdOrAPhase_LeadsToItsCode()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var leader = web.As(Role.Leader);

        (await leader.GetAsync($"/20/parks/{await Overview.OverviewTests.ParkAsync(web, "LS-VSIP")}?as-of=2025-08-01")).Address.ShouldBe("/20/parks/LS-VSIP?as-of=2025-08-01");
        (await leader.GetAsync("/20/parks/LS-VSIP/1")).Address.ShouldBe("/20/parks/LS-VSIP");
        (await leader.GetAsync("/20/parks/SL-MAI-SON")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await leader.GetAsync("/20/parks/<b>")).Text("main .text-secondary").ShouldBe("parks.page-unknown");
    }
}
