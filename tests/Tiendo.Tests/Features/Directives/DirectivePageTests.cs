using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class DirectivePageTests
{
    private const string Agency = "so-nong-nghiep-va-moi-truong";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Page_OfAMovedMatter_ShowsQuoteDeadlineStateAndEarlierOrders(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var moved = await db.MilestoneMoves.Where(m => m.ProvinceId == 20).OrderBy(m => m.DirectiveId).FirstAsync();
        var order = await db.Directives.SingleAsync(d => d.ProvinceId == 20 && d.Id == moved.DirectiveId);

        var page = await web.As(Role.Leader).GetAsync($"/20/directives/{moved.DirectiveId}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text(".order-quote").ShouldContain(string.Join(' ', order.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        page.Document.QuerySelector($"a[href='/20/notices/{order.DocumentId}?order={order.Ordinal}']").ShouldNotBeNull();
        page.Texts("#story-orders tbody tr").Count.ShouldBeGreaterThan(1);
        page.Text("#story").ShouldContain("Hạn đã dời");
        page.Texts("#acts tbody tr").ShouldNotBeEmpty();
        page.Document.QuerySelector("#steps").ShouldBeNull();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Report_WithEvidence_IsConfirmedByTheOffice_AndTheFileCanBeFetched(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var id = await OpenOrderAsync(web);
        var officer = web.As(Role.AgencyOfficer, Agency);
        var before = await officer.GetAsync($"/20/directives/{id}");

        var reported = await before.SubmitAsync("#step-report", [("Typed.File", "anh.png", Png)], ("Typed.Text", "Đã bàn giao đủ hồ sơ"));
        var confirm = await web.As(Role.Office).GetAsync($"/20/directives/{id}");
        var done = await confirm.SubmitAsync("#step-confirm");

        reported.Status.ShouldBe(HttpStatusCode.OK);
        reported.Text(".journal-line").ShouldContain("thu-agencyofficer");
        reported.Text(".order-state").ShouldContain("chờ xác nhận");
        done.Text(".order-state").ShouldContain("hoàn thành");
        done.Document.QuerySelector("#steps").ShouldBeNull();
        var link = done.Document.QuerySelector("#acts a[download]")!.GetAttribute("href")!;
        using var file = await officer.AnswerAsync(link);
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Png);
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("anh.png");
        using var stranger = await web.As(Role.AgencyOfficer, "ban-chi-huy-quan-su-tinh").AnswerAsync(link);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Report_AfterSomebodyElsesStep_IsNotWritten_AndShowsWhatChanged(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var id = await OpenOrderAsync(web);
        var mine = await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}");
        var other = await web.As(Role.Office).GetAsync($"/20/directives/{id}");
        await other.SubmitAsync("#step-withdraw", ("Typed.Text", "không còn cần"));

        var page = await mine.SubmitAsync("#step-acknowledge", ("Typed.Text", "đã nhận"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Broken.ShouldBe("directives.changed-meanwhile");
        page.Text("#meanwhile").ShouldContain("không còn cần");
        await using var db = web.Open();
        (await db.DirectiveActs.AnyAsync(a => a.DirectiveId == id && a.Step == DirectiveStep.Acknowledge)).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Conflict_KeepsWhatWasTyped_AndTheSecondAttemptIsWritten(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var id = await OpenOrderAsync(web);
        var mine = await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}");
        await (await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}")).SubmitAsync("#step-acknowledge");

        var refused = await mine.SubmitAsync("#step-report", ("Typed.Text", "xong phần hồ sơ"));
        var written = await refused.SubmitAsync("#step-report");

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text("#step-report textarea").ShouldBe("xong phần hồ sơ");
        written.Status.ShouldBe(HttpStatusCode.OK);
        written.Text("#acts").ShouldContain("xong phần hồ sơ");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Extension_AskedAndGranted_MovesTheDay(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var id = await OpenOrderAsync(web);
        await (await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}")).SubmitAsync("#step-askextension", ("Typed.To", "2026-03-31"), ("Typed.Text", "mưa lũ"));

        var office = await web.As(Role.Office).GetAsync($"/20/directives/{id}");
        var without = await office.SubmitAsync("#step-extend", ("Typed.To", "2026-03-31"));
        var granted = await without.SubmitAsync("#step-extend", [("Typed.File", "cv.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 công văn"))]);

        office.Document.Body!.TextContent.ShouldContain("mưa lũ");
        without.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        without.Broken.ShouldBe("directive.document-missing");
        without.Text("#broken").ShouldContain("phải theo một văn bản. Ghi số");
        without.Document.QuerySelector("#step-extend input[type=date]")!.GetAttribute("value").ShouldBe("2026-03-31");
        granted.Document.Body!.TextContent.ShouldContain("31/03/2026");
        await using var db = web.Open();
        (await db.DirectiveStates.Where(s => s.DirectiveId == id && s.LeadOrdinal == 1).OrderByDescending(s => s.KnownFrom).ThenByDescending(s => s.FromDay).FirstAsync()).Due.ShouldBe(new DateOnly(2026, 3, 31));
    }

    [Fact]
    public async Task Evidence_ThatIsNoPictureOrPaper_IsRefused()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var id = await OpenOrderAsync(web);
        var page = await web.As(Role.AgencyOfficer, Agency).GetAsync($"/20/directives/{id}");

        var refused = await page.SubmitAsync("#step-report", [("Typed.File", "anh.pdf.exe", "MZ\0\0\0chương trình"u8.ToArray())], ("Typed.Text", "xong"));
        var large = await page.SubmitAsync("#step-report", [("Typed.File", "anh.png", [.. Png, .. new byte[(10 << 20) + 1]])], ("Typed.Text", "xong"));

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Broken.ShouldBe("directives.evidence-kind");
        refused.Text("#step-report textarea").ShouldBe("xong");
        large.Broken.ShouldBe("directives.evidence-large");
    }

    [Theory]
    [InlineData(Role.AgencyOfficer, "ban-chi-huy-quan-su-tinh", HttpStatusCode.Forbidden)]
    [InlineData(Role.CommuneOfficer, "ubnd:06385", HttpStatusCode.Forbidden)]
    [InlineData(Role.Investor, null, HttpStatusCode.Forbidden)]
    [InlineData(Role.Auditor, null, HttpStatusCode.OK)]
    [InlineData(Role.Department, "so-tai-chinh", HttpStatusCode.OK)]
    [InlineData(Role.Administrator, null, HttpStatusCode.OK)]
    public async Task Page_ByRole_IsOpenOrRefusedWithoutItsWords(Role role, string? agency, HttpStatusCode status)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var id = await OpenOrderAsync(web, only: true);

        var page = await web.As(role, agency).GetAsync($"/20/directives/{id}");

        page.Status.ShouldBe(status);
        if (status == HttpStatusCode.Forbidden) page.Document.QuerySelector(".order-quote").ShouldBeNull();
        page.Document.QuerySelector("form[id^=step-]").ShouldBeNull();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Matter_OfAJoinedOrder_CanBeLeftAndJoinedAgain(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();
        var id = (await db.MilestoneMoves.Where(m => m.ProvinceId == 20).OrderBy(m => m.DirectiveId).FirstAsync()).DirectiveId;
        var office = web.As(Role.Office);

        var left = await (await office.GetAsync($"/20/directives/{id}/matter")).SubmitAsync("#leave", ("why", "ghép nhầm"));
        var proposals = await office.GetAsync($"/20/directives/{id}/matter");
        var joined = await proposals.SubmitAsync("form.proposal");

        left.Text(".journal-line").ShouldContain("Đã ghi nhật ký");
        left.Document.QuerySelector("#story").ShouldBeNull();
        proposals.Text("form.proposal").ShouldContain("cùng");
        joined.Text("#story").ShouldContain("Hạn đã dời");
        (await web.As(Role.Department, "so-tai-chinh").GetAsync($"/20/directives/{id}/matter")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 1, 2, 3];

    // An order with a due day that the agency leads, alone and without those who work with it where asked.
    private static async Task<long> OpenOrderAsync(WebProvince web, bool only = false)
    {
        await using var db = web.Open();
        var ids = await db.DirectiveStates.Where(s => s.ProvinceId == 20 && s.AgencyKey == Agency && s.Standing == Standing.Open && s.Occurrence == DateOnly.MinValue && s.UntilDay == DateOnly.MaxValue).Select(s => s.DirectiveId).ToListAsync();
        var orders = await db.Directives.Where(d => d.ProvinceId == 20 && ids.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync();
        var started = await db.DirectiveActs.Where(a => a.ProvinceId == 20 && a.Step != DirectiveStep.Accept).Select(a => a.DirectiveId).ToListAsync();
        return orders.First(d => !started.Contains(d.Id) && (!only || d.Coordinate.Count + d.Lead.Count == 1)).Id;
    }
}
