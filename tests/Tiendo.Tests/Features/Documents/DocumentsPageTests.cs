using System.Net;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Documents;

public sealed class DocumentsPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_CountsOrdersAndFigures_AndIsFiltered(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Leader);

        var page = await visitor.GetAsync("/20/documents");
        page.Texts("#documents tbody tr").Count.ShouldBeGreaterThan(3);
        page.Texts("#documents td:nth-child(6)").Select(int.Parse).ShouldContain(count => count > 10);

        (await visitor.GetAsync("/20/documents?rank=press")).Texts("#documents tbody tr").Count.ShouldBeLessThan(page.Texts("#documents tbody tr").Count);
        (await visitor.GetAsync("/20/documents?from=2025-13-01")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Document_ShowsItsOrdersAndFigures(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var id = db.Directives.First(d => d.ProvinceId == 20).DocumentId;

        var page = await web.As(Role.Auditor).GetAsync($"/20/documents/{id}");

        page.Texts("#orders tbody tr").Count.ShouldBe(db.Directives.Count(d => d.ProvinceId == 20 && d.DocumentId == id));
        (await web.As(Role.AgencyOfficer, "so-khong-co").GetAsync($"/20/documents/{id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await web.As(Role.Leader).GetAsync("/20/documents/999999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Original_IsAFileToKeep_NeverAPageOfTheSite(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();
        var act = new Act("người thử", TestProvince.Now, "kiểm thử");
        var (document, _) = await new AddDocument(db).RunAsync(20, new DocumentInput(SourceRank.Other, "trang", "Trang thử") { FileName = "trang thử.html", Bytes = "<script>alert(1)</script>"u8.ToArray() }, act, default);

        using var answer = await web.As(Role.Leader).AnswerAsync($"/20/documents/{document.Id}/original");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await web.As(Role.AgencyOfficer, "so-xay-dung").AnswerAsync($"/20/documents/{document.Id}/original")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
