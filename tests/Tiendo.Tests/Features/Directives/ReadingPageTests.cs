using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Features.Notices;
using Tiendo.Security;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

/// <summary>The review of a notice by a browser without script.</summary>
public sealed class ReadingPageTests
{
    private static readonly NoticeDesk Desk = new(Path.Combine(Repository.Root, "data"));

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Notice_ShowsEveryOrderOfItsReading_MarkedInItsText_DoubtsFirst(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);

        var page = await web.As(Role.Leader).GetAsync(await AddAsync(web));

        page.Status.ShouldBe(HttpStatusCode.OK);
        var cards = page.Document.QuerySelectorAll("article[data-order]").Select(card => card.GetAttribute("data-order")!).ToList();
        cards.Order().ShouldBe(["1", "2", "3", "4", "5"]);
        cards[0].ShouldBe("5", "the one with a doubt comes first");
        page.Document.QuerySelectorAll(".reading-text mark").Select(mark => mark.GetAttribute("data-order")!).ShouldBe(["1", "2", "3", "4", "5"]);
        page.Document.QuerySelector(".reading-text")!.TextContent.ShouldBe(Book.Notice);
        page.Document.QuerySelector("button[name=do]").ShouldBeNull("a leader looks on");
        page.Text("#order-1 .due-why, #order-1 .order-said").ShouldContain("không tính ngày đó");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Clerk_EditsDropsTakesBackAddsAndAccepts_WithoutScript(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var page = await web.As(Role.Office).GetAsync(await AddAsync(web));

        page = await page.SubmitAsync("#review", ("o1.lead", "Sở Công Thương; UBND xã Đình Lập"), ("o1.due", "25/10/2025"), ("o1.topics", "điện, moi truong"), ("o1.priority", "urgent"), ("o3.kind", "monthly"), ("do", "save"));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text("#broken"));
        page.Text(".journal-line").ShouldContain("thu-office");
        page.Text("#order-1 .order-head").ShouldContain("thu-office đã sửa");
        page = await page.SubmitAsync("#review", ("o2.why", "đã giao ở văn bản khác"), ("do", "drop-2"));
        page.Text("#order-2 .order-done").ShouldContain("đã giao ở văn bản khác");
        page = await page.SubmitAsync("#review", ("do", "restore-2"));
        page.Document.QuerySelector("#o2-lead").ShouldNotBeNull();
        page = await page.SubmitAsync("#review", ("o2.why", "đã giao ở văn bản khác"), ("do", "save"));
        page = await page.SubmitAsync("#review", ("quote", "Kết luận của Chủ tịch UBND tỉnh về tiến độ các cụm công nghiệp"), ("do", "add"));
        page.Text("#order-6 .review-quote").ShouldStartWith("Kết luận của Chủ tịch");
        page.Document.QuerySelectorAll(".reading-text mark[data-order='6']").Length.ShouldBe(1);
        page = await page.SubmitAsync("#review", ("o6.lead", "Sở Xây dựng"), ("do", "accept-6"));
        page.Text("#did").ShouldContain("Đã nhận 1 nhiệm vụ");
        page = await page.SubmitAsync("#review", ("do", "accept-all"));

        page.Text("#did").ShouldContain("Đã nhận 4 nhiệm vụ");
        await using var db = web.Open();
        var id = page.Id();
        var orders = await db.Directives.Include(d => d.Places).Where(d => d.DocumentId == id).OrderBy(d => d.Ordinal).ToListAsync();
        orders.Select(d => d.Ordinal).ShouldBe([1, 3, 4, 5, 6]);
        orders[0].Lead.Select(a => a.Key).ShouldBe(["so-cong-thuong", "ubnd:06613"]);
        (orders[0].Due, orders[0].Topics.SequenceEqual(["power", "environment"]), orders[0].Priority).ShouldBe((new DateOnly(2025, 10, 25), true, Priority.Urgent));
        (orders[1].Recurrence, orders[4].Lead[0].Key).ShouldBe((Recurrence.Monthly, "so-xay-dung"));
        (await db.Notices.SingleAsync(n => n.DocumentId == id)).State.ShouldBe(NoticeState.Reviewed);
        page.Document.QuerySelector("#order-1 .order-done a")!.GetAttribute("href").ShouldBe($"/20/directives/{orders[0].Id}");
    }

    [Fact]
    public async Task AcceptWithoutDoubts_LeavesThoseWithDoubtsOpen_AndWhatWasTypedIsKept()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var page = await web.As(Role.Office).GetAsync(await AddAsync(web));

        page = await page.SubmitAsync("#review", ("o5.matter", "môi trường cụm Đình Lập"), ("o4.why", "nhiệm vụ thường xuyên"), ("do", "accept-sure"));

        page.Text("#did").ShouldContain("Đã nhận 3 nhiệm vụ, bỏ 1");
        page.Document.QuerySelector("#o5-matter")!.GetAttribute("value").ShouldBe("môi trường cụm Đình Lập");
        page.Texts("article.decided").Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("o1.due", "31/02/2025", "review.day-wrong")]
    [InlineData("o1.topics", "bói toán", "review.topic-unknown")]
    [InlineData("o1.kind", "waits", "review.waits-empty")]
    [InlineData("o1.kind", "x", "review.kind-unknown")]
    [InlineData("o1.lead", "…", "review.field-long")]
    public async Task WrongField_IsSaid_AndNothingTypedIsLost(string field, string value, string code)
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var page = await web.As(Role.Office).GetAsync(await AddAsync(web));
        if (value == "…") value = new string('x', 1001);

        page = await page.SubmitAsync("#review", (field, value), ("o2.matter", "quy hoạch"), ("do", "accept-2"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Broken.ShouldBe(code);
        page.Document.QuerySelector("#order-1")!.ClassName!.ShouldContain("broken");
        page.Document.QuerySelector("#o2-matter")!.GetAttribute("value").ShouldBe("quy hoạch");
        await using var db = web.Open();
        var id = page.Id();
        (await db.ReviewedOrders.CountAsync(o => o.DocumentId == id)).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoClerks_TheSecondIsShownWhatChanged_AndLosesNothing(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var address = await AddAsync(web);
        var first = await web.As(Role.Office).GetAsync(address);
        var second = await web.AsPerson(new Person(2, 20, "chi.hanh", "Chị Hạnh", Role.Office, null, [])).GetAsync(address);
        await first.SubmitAsync("#review", ("o1.lead", "Sở Công Thương"), ("do", "save"));

        second = await second.SubmitAsync("#review", ("o1.lead", "Sở Tài chính"), ("o2.matter", "quy hoạch"), ("do", "accept-all"));

        (second.Status, second.Broken).ShouldBe((HttpStatusCode.Conflict, "review.changed-meanwhile"));
        second.Text("#order-1 .order-meanwhile").ShouldContain("thu-office");
        second.Text("#order-1 .order-meanwhile").ShouldContain("nay là “Sở Công Thương”, bạn nhập “Sở Tài chính”");
        second.Document.QuerySelector("#o1-lead")!.GetAttribute("value").ShouldBe("Sở Tài chính");
        second.Document.QuerySelector("#o2-matter")!.GetAttribute("value").ShouldBe("quy hoạch");

        second = await second.SubmitAsync("#review", ("do", "accept-all"));
        second.Text("#did").ShouldContain("Đã nhận 5 nhiệm vụ");
        await using var db = web.Open();
        var id = second.Id();
        (await db.Directives.SingleAsync(d => d.DocumentId == id && d.Ordinal == 1)).Lead[0].Name.ShouldBe("Sở Tài chính");

        // The first, who has not looked since, cannot change what is accepted.
        (await first.SubmitAsync("#review", ("o1.lead", "Sở Xây dựng"), ("do", "save"))).Broken.ShouldBe("review.changed-meanwhile");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task MovedMatter_ShowsTheEarlierOrder_AndIsJoinedByATick(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        // The sample's July notice ordered the same line to be moved by 15 August.
        var page = await web.As(Role.Office).GetAsync(await AddAsync(web));
        var tick = page.Document.QuerySelector("#order-1 .order-earlier input[type=checkbox]")!;
        page.Text("#order-1 .order-earlier").ShouldContain("lùi");

        page = await page.SubmitAsync("#review", ("o1.join", tick.GetAttribute("value")), ("do", "accept-1"));

        page.Text("#did").ShouldContain("nối 1");
        await using var db = web.Open();
        var id = page.Id();
        var accepted = await db.Directives.SingleAsync(d => d.DocumentId == id);
        var earlier = long.Parse(tick.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
        var hung = await db.MilestoneChanges.Where(c => c.DirectiveId == accepted.Id || c.DirectiveId == earlier).ToListAsync();
        hung.Select(c => c.MilestoneId).Distinct().Count().ShouldBe(1);
        hung.Select(c => c.DirectiveId).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Review_WithoutTheRight_IsRefused()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var address = await AddAsync(web);

        (await web.As(Role.AgencyOfficer, "so-xay-dung").GetAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Office).GetAsync("/20/notices/999999")).Status.ShouldBe(HttpStatusCode.NotFound);
        var auditor = await web.As(Role.Auditor).GetAsync(address);
        (await auditor.SubmitAsync("#review", ("do", "accept-all"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        await using var db = web.Open();
        var id = auditor.Id();
        (await db.Directives.AnyAsync(d => d.DocumentId == id)).ShouldBeFalse();
    }

    private static async Task<string> AddAsync(WebProvince web)
    {
        await using var db = web.Open();
        var received = await new ReceiveNotice(db, Desk).RunAsync(20, "thong-bao.txt", Encoding.UTF8.GetBytes(Book.Notice), TestProvince.ActOf(), default);
        return $"/20/notices/{received.DocumentId}";
    }
}

file static class ReviewAddress
{
    /// <summary>The document of a page of a notice.</summary>
    public static long Id(this WebPage page) => long.Parse(page.Address.Split('?')[0].Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
}
