using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Notices;
using Tiendo.Features.Notices.Uploads;
using Tiendo.Tests.Features.Directives;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Notices;

public sealed class UploadTests
{
    private const int Province = 20;
    private static readonly NoticeDesk Desk = new(Path.Combine(Repository.Root, "data"));
    private static readonly byte[] File = Encoding.UTF8.GetBytes(Book.Notice);
    private static readonly string By = TestProvince.ActOf().By;

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task File_SentInParts_BrokenOff_GoesOnInAnotherProcess(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        string id;
        await using (var db = province.Open())
        {
            var started = await StartAsync(db, File);
            id = started.Id!;
            started.Received.ShouldBe(0);
            (await PartAsync(db, id, 0, File[..700])).ShouldBe(700);
            (await PartAsync(db, id, 0, File[..700])).ShouldBe(700, "a part that came twice");
            (await PartAsync(db, id, 900, File[900..])).ShouldBe(700, "a part that came too early");
        }

        await using var other = province.Open();
        (await StartAsync(other, File)).ShouldBe(new(id, 700, null));
        (await Should.ThrowAsync<RuleBroken>(() => FinishAsync(other, id))).Code.ShouldBe("upload.incomplete");
        (await PartAsync(other, id, 700, File[700..])).ShouldBe(File.Length);
        var received = await FinishAsync(other, id);

        received.Known.ShouldBeFalse();
        var notice = await other.Notices.SingleAsync();
        (notice.DocumentId, notice.Orders, notice.Open, notice.Accepted).ShouldBe((received.DocumentId, 5, 5, 0));
        (await other.Blobs.SingleAsync()).Bytes.ShouldBe(File);
        (await other.Journal.SingleAsync()).Operation.ShouldBe("notices.receive");
        (await other.Set<UploadPart>().CountAsync()).ShouldBe(0);
        (await StartAsync(other, File)).ShouldBe(new(null, File.Length, received.DocumentId));
        (await Should.ThrowAsync<RuleBroken>(() => FinishAsync(other, id))).Code.ShouldBe("upload.id-unknown");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SamePart_SentByTwoAtOnce_IsTakenOnce(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var first = province.Open();
        await using var second = province.Open();
        var id = (await StartAsync(first, File)).Id!;

        await Task.WhenAll(PartAsync(first, id, 0, File), PartAsync(second, id, 0, File));

        (await first.Set<UploadPart>().CountAsync()).ShouldBe(1);
        (await FinishAsync(first, id)).Known.ShouldBeFalse();
    }

    [Fact]
    public async Task SameNotice_AsAnotherFile_LeadsToTheFirst()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var first = await ReceiveAsync(db, "a.txt", File);

        var again = await ReceiveAsync(db, "b.docx", NoticePaper.Docx(Book.Notice));

        again.ShouldBe(new(first.DocumentId, null));
        (await db.Documents.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Part_OfAnotherPerson_IsUnknown()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var id = (await StartAsync(db, File)).Id!;

        (await Should.ThrowAsync<RuleBroken>(() => new TakePart(db).RunAsync(Province, id, "người khác", 0, File, TestProvince.Now, default))).Code.ShouldBe("upload.id-unknown");
        (await Should.ThrowAsync<RuleBroken>(() => new TakePart(db).RunAsync(14, id, By, 0, File, TestProvince.Now, default))).Code.ShouldBe("upload.id-unknown");
    }

    [Fact]
    public async Task Upload_BeyondItsLimits_IsRefused()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();

        await Refused("document.too-large", new("a.pdf", UploadLimits.File + 1, Blob.HashOf(File)));
        await Refused("document.empty", new("a.pdf", 0, Blob.HashOf(File)));
        await Refused("upload.hash-wrong", new("a.pdf", 10, "'; DROP TABLE uploads; --"));
        var id = (await StartAsync(db, File)).Id!;
        (await Should.ThrowAsync<RuleBroken>(() => PartAsync(db, id, 0, new byte[UploadLimits.Part + 1]))).Code.ShouldBe("upload.part-wrong");
        (await Should.ThrowAsync<RuleBroken>(() => PartAsync(db, id, -1, File))).Code.ShouldBe("upload.part-wrong");
        (await Should.ThrowAsync<RuleBroken>(() => PartAsync(db, id, 1, File))).Code.ShouldBe("upload.part-wrong");
        for (var i = 1; i < 15; i++) await StartAsync(db, new UploadInput("b.pdf", UploadLimits.File, Blob.HashOf([(byte)i])));
        for (var i = 15; i < UploadLimits.OfAPerson; i++) await StartAsync(db, new UploadInput("b.pdf", 1, Blob.HashOf([(byte)i])));
        await Refused("upload.too-many", new("b.pdf", 1, Blob.HashOf([99])));
        (await Should.ThrowAsync<RuleBroken>(async () =>
        {
            for (var i = 0; i < 5; i++) await new StartUpload(db).RunAsync(Province, new("c.pdf", UploadLimits.File, Blob.HashOf([100, (byte)i])), "người khác", TestProvince.Now, default);
        })).Code.ShouldBe("upload.no-room");

        // A day later all of it is gone.
        (await new StartUpload(db).RunAsync(Province, new("b.pdf", 1, Blob.HashOf([99])), By, TestProvince.Now.AddDays(2), default)).Id.ShouldNotBeNull();
        (await db.Set<Upload>().CountAsync()).ShouldBe(1);

        async Task Refused(string code, UploadInput input) => (await Should.ThrowAsync<RuleBroken>(() => StartAsync(db, input))).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("a.pdf", "MZ\0\0 this is no pdf", "document.damaged")]
    [InlineData("a.txt", "<html><body>x</body></html>", "document.kind-unknown")]
    [InlineData("a.doc", "{\\rtf1 x}", "document.kind-unknown")]
    public async Task File_OfAWrongKind_IsRefused_AndLeavesNothing(string name, string content, string code)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var bytes = Encoding.UTF8.GetBytes(content);
        var id = (await StartAsync(db, new UploadInput(name, bytes.Length, Blob.HashOf(bytes)))).Id!;
        await PartAsync(db, id, 0, bytes);

        (await Should.ThrowAsync<RuleBroken>(() => FinishAsync(db, id))).Code.ShouldBe(code);

        (await db.Set<Upload>().CountAsync()).ShouldBe(0);
        (await db.Documents.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task File_OtherThanWasAnnounced_IsThrownAway()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var id = (await StartAsync(db, new UploadInput("a.txt", File.Length, Blob.HashOf([1])))).Id!;
        await PartAsync(db, id, 0, File);

        (await Should.ThrowAsync<RuleBroken>(() => FinishAsync(db, id))).Code.ShouldBe("upload.broken");
        (await db.Set<UploadPart>().CountAsync()).ShouldBe(0);
    }

    private static Task<UploadStarted> StartAsync(TiendoDb db, byte[] file) => StartAsync(db, new UploadInput("thong-bao.txt", file.Length, Blob.HashOf(file)));

    private static Task<UploadStarted> StartAsync(TiendoDb db, UploadInput input) => new StartUpload(db).RunAsync(Province, input, By, TestProvince.Now, default);

    private static Task<long> PartAsync(TiendoDb db, string id, long at, byte[] bytes) => new TakePart(db).RunAsync(Province, id, By, at, bytes, TestProvince.Now, default);

    private static Task<NoticeReceived> FinishAsync(TiendoDb db, string id) => new FinishUpload(db, Desk).RunAsync(Province, id, TestProvince.ActOf(), default);

    private static Task<NoticeReceived> ReceiveAsync(TiendoDb db, string name, byte[] bytes) => new ReceiveNotice(db, Desk).RunAsync(Province, name, bytes, TestProvince.ActOf(), default);
}
