using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Documents;
using Tiendo.Tests.Features.Directives;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Notices;

public sealed class NoticesPageTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Book.Notice);

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Upload_ByThePlainForm_OpensTheNotice_AndTheInboxListsIt(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var office = web.As(Role.Office);

        var page = await (await office.GetAsync("/20/notices")).SubmitAsync("#upload", [("files", "../../thông báo.txt", Text)]);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("h1").ShouldBe("500/TB-UBND");
        page.Text(".journal-line").ShouldNotBeEmpty();
        page.Texts("article[data-order]").Count.ShouldBe(5);
        var inbox = await office.GetAsync("/20/notices?state=new");
        inbox.Texts("#notices tbody tr td:nth-child(4), #notices tbody tr td:nth-child(6)").ShouldBe(["5", "5"]);
        await using var db = web.Open();
        (await db.Documents.SingleAsync(d => d.Number == "500/TB-UBND")).FileName.ShouldBe("thông báo.txt");
        (await db.Journal.OrderByDescending(j => j.Seq).FirstAsync(j => j.ProvinceId == 20)).Operation.ShouldBe("notices.receive");

        var again = await inbox.SubmitAsync("#upload", [("files", "khac.txt", Text)]);
        again.Text("h1").ShouldBe("500/TB-UBND");
        again.Text("#known").ShouldContain("đã có từ trước");
        (await db.Documents.CountAsync(d => d.Number == "500/TB-UBND")).ShouldBe(1);
    }

    [Theory]
    [InlineData("a.txt", "<html><body>x</body></html>", "document.kind-unknown")]
    [InlineData("a.pdf", "không phải pdf", "document.damaged")]
    [InlineData("a.txt", "", "document.empty")]
    public async Task Upload_OfAWrongFile_IsRefusedInWords(string name, string content, string code)
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);

        var page = await (await web.As(Role.Office).GetAsync("/20/notices")).SubmitAsync("#upload", [("files", name, Encoding.UTF8.GetBytes(content))]);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Broken.ShouldBe(code);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Upload_InParts_GoesOnOnAnotherServerOverTheSameData(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var office = web.As(Role.Office);
        var token = Token(await office.GetAsync("/20/notices"));
        var about = new { name = "thong-bao.txt", size = Text.Length, sha256 = Blob.HashOf(Text) };
        var started = await JsonAsync(office, HttpMethod.Post, "/20/notices/uploads", token, JsonSerializer.Serialize(about));
        var id = started.GetProperty("id").GetString();
        (await JsonAsync(office, HttpMethod.Put, $"/20/notices/uploads/{id}?at=0", token, Text[..700])).GetProperty("received").GetInt64().ShouldBe(700);

        (await office.GetAsync("/20/notices")).Text("#left").ShouldContain("thong-bao.txt");
        (await JsonAsync(office, HttpMethod.Post, "/20/notices/uploads", token, JsonSerializer.Serialize(about))).GetProperty("received").GetInt64().ShouldBe(700);
        (await JsonAsync(office, HttpMethod.Get, $"/20/notices/uploads/{id}", token)).GetProperty("received").GetInt64().ShouldBe(700);
        (await JsonAsync(office, HttpMethod.Put, $"/20/notices/uploads/{id}?at=700", token, Text[700..])).GetProperty("received").GetInt64().ShouldBe(Text.Length);
        var href = (await JsonAsync(office, HttpMethod.Post, $"/20/notices/uploads/{id}/finish", token)).GetProperty("href").GetString()!;

        (await office.GetAsync(href)).Text("h1").ShouldBe("500/TB-UBND");
        (await JsonAsync(office, HttpMethod.Post, "/20/notices/uploads", token, JsonSerializer.Serialize(about))).GetProperty("known").GetString().ShouldBe(href);
        (await JsonAsync(office, HttpMethod.Get, $"/20/notices/uploads/{id}", token, status: HttpStatusCode.NotFound)).GetProperty("detail").GetString()!.ShouldContain("gửi lại");
    }

    [Fact]
    public async Task Upload_WithoutItsTokenOrRight_IsRefused()
    {
        var web = await WebProvince.ReadOnlyAsync(Engine.Sqlite);
        var about = JsonSerializer.Serialize(new { name = "a.txt", size = 1, sha256 = Blob.HashOf([1]) });

        await JsonAsync(web.As(Role.Office), HttpMethod.Post, "/20/notices/uploads", "x", about, HttpStatusCode.BadRequest);
        using var leader = await web.As(Role.Leader).SendAsync(Request(HttpMethod.Post, "/20/notices/uploads", "x", new StringContent(about, Encoding.UTF8, "application/json")));
        leader.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Leader).GetAsync("/20/notices")).Document.QuerySelector("#upload").ShouldBeNull();
        (await web.As(Role.CommuneOfficer, "ubnd:06613").GetAsync("/20/notices")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Office).GetAsync("/14/notices")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Upload_BeyondItsSize_IsRefused()
    {
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite);
        var office = web.As(Role.Office);
        var token = Token(await office.GetAsync("/20/notices"));

        (await JsonAsync(office, HttpMethod.Post, "/20/notices/uploads", token, JsonSerializer.Serialize(new { name = "a.pdf", size = 65L << 20, sha256 = Blob.HashOf([1]) }), HttpStatusCode.BadRequest))
            .GetProperty("code").GetString().ShouldBe("document.too-large");
        var id = (await JsonAsync(office, HttpMethod.Post, "/20/notices/uploads", token, JsonSerializer.Serialize(new { name = "a.pdf", size = 3 << 20, sha256 = Blob.HashOf([1]) }))).GetProperty("id").GetString();
        (await JsonAsync(office, HttpMethod.Put, $"/20/notices/uploads/{id}?at=0", token, new byte[(1 << 20) + 1], HttpStatusCode.BadRequest)).GetProperty("code").GetString().ShouldBe("upload.part-wrong");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Inbox_AsAFile_HasItsRows(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        using var answer = await web.As(Role.Auditor).AnswerAsync("/20/notices?state=reviewed&sort=-issued&export=csv");

        (await answer.Content.ReadAsStringAsync()).ShouldContain("01/TB-MAU");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task PagePicture_IsShownToWhoMaySee_AndKeptByTheBrowser(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var office = web.As(Role.Office);
        var page = await (await office.GetAsync("/20/notices")).SubmitAsync("#upload", [("files", "a.pdf", NoticePaper.Pdf(SampleNotice.Text.Replace("/3/2026", "/3/2025").Replace("3 năm 2026", "3 năm 2025")))]);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text("#broken"));
        page.Document.QuerySelectorAll("rect[data-order]").Length.ShouldBeGreaterThan(5);
        page.Document.QuerySelectorAll("rect[data-word]").Length.ShouldBeGreaterThan(100);
        var address = page.Document.QuerySelector("figure img")!.GetAttribute("src")!;

        using var picture = await office.AnswerAsync(address);
        (picture.StatusCode, picture.Content.Headers.ContentType!.MediaType, picture.Headers.CacheControl!.Private).ShouldBe((HttpStatusCode.OK, "image/png", true));
        var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { picture.Headers.ETag! } } };
        using var kept = await office.SendAsync(again);
        kept.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await web.As(Role.AgencyOfficer, "so-xay-dung").GetAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await office.GetAsync(address.Replace("/1.png", "/99.png"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await office.GetAsync("/20/notices/999/pages/1.png")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var file = await office.AnswerAsync(page.Address.Split('?')[0] + "/file");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Suggestions_NameAgenciesOfTheDay_AndWhoTheyAreToday(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var office = web.As(Role.Office);

        (await NamesAsync("so tai ng", "2024-10-01")).ShouldContain(("Sở Tài nguyên và Môi trường", "nay là Sở Nông nghiệp và Môi trường"));
        (await NamesAsync("so tai ng", "2025-10-01")).ShouldBeEmpty();
        (await NamesAsync("ubnd dinh lap", "2025-10-01")).Select(n => n.Value).ShouldContain("UBND xã Đình Lập");
        (await NamesAsync("Sở Xây dựng; Sở Tài ch", "2025-10-01"))[0].Value.ShouldBe("Sở Xây dựng; Sở Tài chính");
        (await NamesAsync("", "2025-10-01")).ShouldBeEmpty();

        async Task<List<(string Value, string? Hint)>> NamesAsync(string typed, string on)
        {
            using var answer = await office.AnswerAsync($"/20/agencies/suggest?q={Uri.EscapeDataString(typed)}&on={on}");
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
            return [.. json.RootElement.EnumerateArray().Select(s => (s.GetProperty("value").GetString()!, s.GetProperty("hint").GetString()))];
        }
    }

    private static string Token(WebPage page) => page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static Task<JsonElement> JsonAsync(WebVisitor visitor, HttpMethod method, string address, string token, string? json = null, HttpStatusCode status = HttpStatusCode.OK) =>
        JsonAsync(visitor, Request(method, address, token, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json")), status);

    private static Task<JsonElement> JsonAsync(WebVisitor visitor, HttpMethod method, string address, string token, byte[] part, HttpStatusCode status = HttpStatusCode.OK) =>
        JsonAsync(visitor, Request(method, address, token, new ByteArrayContent(part) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }), status);

    private static async Task<JsonElement> JsonAsync(WebVisitor visitor, HttpRequestMessage request, HttpStatusCode status)
    {
        using var answer = await visitor.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }

    private static HttpRequestMessage Request(HttpMethod method, string address, string token, HttpContent? content) =>
        new(method, address) { Content = content, Headers = { { "RequestVerificationToken", token }, { "accept", "application/json" } } };
}
