using System.Net;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Journal;

public sealed class JournalPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_ShowsWhoDidWhat_NewestFirst_WithTheChangesInWords(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Auditor).GetAsync("/20/journal?operation=observations");

        page.Texts("#journal td:first-child").Select(int.Parse).ShouldBeInOrder(SortDirection.Descending);
        page.Texts("#journal td:nth-child(4) strong").ShouldAllBe(text => text.Contains("số liệu"));
        page.Text("#journal details").ShouldContain("Số liệu: một giá trị theo một nguồn");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Journal_IsOpenToThoseWithTheRightAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        foreach (var role in RoleRights.With(Right.SeeJournal)) (await web.As(role).GetAsync("/20/journal")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { "/20/journal", "/20/journal/verify" }) (await web.As(Role.Department, "so-cong-thuong").GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Verify_OfAnIntactChain_EndsWithTheHead_WhichAnotherTimeFindsACutTail(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var form = await web.As(Role.Leader).GetAsync("/20/journal/verify");

        var done = await form.SubmitAsync("#verify");
        var head = done.Text("#head");
        head.ShouldStartWith("20 ");
        done.Document.QuerySelector("#problems").ShouldBeNull();
        (await form.SubmitAsync("#verify", ("printed", head))).Text("#result").ShouldContain("đến đầu nhật ký đã in");
        (await form.SubmitAsync("#verify", ("printed", "20 999999 " + head[^64..]))).Text("#problems").ShouldContain("Phần cuối bị cắt");
        (await form.SubmitAsync("#verify", ("printed", "gì đó"))).Broken.ShouldBe("journal.head-unreadable");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Verify_AfterSomebodyChangedARow_SaysWhichOne(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using (var db = web.Open()) await db.Database.ExecuteSqlRawAsync("UPDATE journal SET payload = REPLACE(payload, '\"by\":\"', '\"by\":\"x') WHERE province_id = 20 AND seq = 3");

        var found = await (await web.As(Role.Auditor).GetAsync("/20/journal/verify")).SubmitAsync("#verify");

        found.Text("#problems").ShouldContain("Dòng 3:");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Verify_OfALongChain_GoesOnPartByPart(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        await using var db = web.Open();

        var (after, hash, parts) = (0L, "", 0);
        Tiendo.Features.Journal.ChainProgress part;
        do
        {
            part = await Tiendo.Features.Journal.VerifyChain.RunAsync(db, 20, after, hash, "", 4, default);
            part.Problems.ShouldBeEmpty();
            (after, hash, parts) = (part.Seq, part.Hash, parts + 1);
        }
        while (!part.IsDone);

        parts.ShouldBeGreaterThan(1);
        part.Seq.ShouldBe(db.JournalHeads.Single(h => h.ProvinceId == 20).Seq);
    }
}
