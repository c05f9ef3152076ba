using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class AcceptCommandTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Accept_All_KeepsTheDocumentAndEachOrderWithItsFields(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);

        await using var db = book.Province.Open();
        var document = await db.Documents.SingleAsync();
        (document.Number, document.IssuedOn, document.FileName).ShouldBe(("500/TB-UBND", new DateOnly(2025, 10, 3), "thong-bao.txt"));
        document.Reading!.ShouldContain("110 kV");
        (await db.Blobs.SingleAsync()).Hash.ShouldBe(document.Blob);
        var orders = await db.Directives.OrderBy(d => d.Ordinal).ToListAsync();
        orders.Count.ShouldBe(5);
        orders[0].Lead.ShouldBe([new("UBND xã Đình Lập", "ubnd:06613")], ignoreOrder: false, customMessage: orders[0].Lead[0].Key);
        (orders[0].Due, orders[0].DeadlineWords, orders[0].Operator).ShouldBe((new DateOnly(2025, 10, 19), "trước ngày 20/10/2025", DeadlineOperator.Before));
        orders[1].Lead.Select(a => a.Key).ShouldBe(["so-xay-dung", "so-tai-chinh"]);
        (orders[3].Recurrence, orders[3].Due).ShouldBe((Recurrence.Monthly, null));
        (orders[4].WaitsForEvent, orders[4].PeriodCount, orders[4].PeriodUnit).ShouldBe((true, 20, "day"));
        var text = document.Reading!;
        orders.ShouldAllBe(o => o.ReadAs != null && o.SpanEnd > o.SpanStart && o.GivenOn == new DateOnly(2025, 10, 3));
        Book.Notice[orders[0].SpanStart!.Value..orders[0].SpanEnd!.Value].ShouldContain("di chuyển đường dây 110 kV");
        (await db.DirectiveActs.CountAsync(a => a.Step == DirectiveStep.Accept)).ShouldBe(5);
        (await db.Journal.SingleAsync()).Operation.ShouldBe("notices.accept");
    }

    [Fact]
    public async Task Accept_WithoutAChoice_OnlyShowsAndSaysHow()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var file = province.Write("thong-bao.txt", Book.Notice);

        var run = await province.RunAsync("notices", "accept", file);

        run.Exit.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Chưa nhận gì");
        run.Output.ShouldContain("--all");
        await using var db = province.Open();
        (await db.Directives.CountAsync()).ShouldBe(0);
        (await db.Documents.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Accept_Some_KeepsThese_AndTheRestLater()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite, "--only", "1,3-4");
        book.Ids.Keys.Order().ShouldBe([1, 3, 4]);

        var rest = await book.RunAsync("notices", "accept", Path.Combine(book.Province.Folder, "thong-bao.txt"), "--all");
        rest.Exit.ShouldBe(0, rest.Error);
        rest.Output.ShouldContain("nhận từ trước 3");

        await using var db = book.Province.Open();
        (await db.Directives.Select(d => d.Ordinal).Order().ToListAsync()).ShouldBe([1, 2, 3, 4, 5]);
        (await db.Documents.CountAsync()).ShouldBe(1);

        var again = await book.RunAsync("notices", "accept", Path.Combine(book.Province.Folder, "thong-bao.txt"), "--all");
        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("Không còn nhiệm vụ nào để nhận");
    }

    [Fact]
    public async Task Accept_WithChanges_KeepsWhatWasReadAndWhatThePersonSaid()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await AddParkAsync(province);
        var file = province.Write("thong-bao.txt", Book.Notice);
        var edit = province.Write("sua.json", """
            {"1": {"due": "2025-10-25", "lead": ["Sở Công Thương"], "places": ["LS-DINH-LAP"], "matter": "đường dây 110 kV", "priority": "urgent", "why": "họp lại"},
             "2": {"drop": "đã giao ở văn bản khác"}, "3": {"due": null}}
            """);

        var run = await province.RunAsync("notices", "accept", file, "--all", "--edit", edit);

        run.Exit.ShouldBe(0, run.Error);
        await using var db = province.Open();
        var orders = await db.Directives.Include(d => d.Places).OrderBy(d => d.Ordinal).ToListAsync();
        orders.Select(o => o.Ordinal).ShouldBe([1, 3, 4, 5]);
        (orders[0].Due, orders[0].Matter, orders[0].Priority, orders[0].ChangedWhy).ShouldBe((new DateOnly(2025, 10, 25), "đường dây 110 kV", Priority.Urgent, "họp lại"));
        orders[0].Places.Single().PlaceId.ShouldNotBeNull();
        OrderFields.Changes(orders[0]).Select(c => c.Field).ShouldBe(["lead", "places", "due", "matter"]);
        OrderFields.Changes(orders[1]).ShouldBeEmpty();
        (await db.Journal.OrderBy(j => j.Seq).LastAsync()).Payload.ShouldContain("bỏ 2: đã giao ở văn bản khác");

        var shown = await province.RunAsync("directives", "show", $"{orders[0].Id}");
        shown.Output.ShouldContain("19");
        shown.Output.ShouldContain("2025-10-19");
        shown.Output.ShouldContain("họp lại");
    }

    [Theory]
    [InlineData("--only 7", "chỉ có 5 nhiệm vụ")]
    [InlineData("--only x", "Không hiểu “x”")]
    [InlineData("--only 3-1", "Không hiểu “3-1”")]
    [InlineData("--all --only 1", "Chỉ ghi một trong")]
    [InlineData("--all --edit {1:}", "không phải JSON (dòng 1)")]
    [InlineData("--all --edit {\"9\":{}}", "không có số 9")]
    [InlineData("--all --edit {\"x\":{}}", "“x” không phải số")]
    [InlineData("--all --edit {\"1\":{\"han\":\"x\"}}", "Nhiệm vụ 1: không có trường “han”")]
    [InlineData("--all --edit {\"1\":{\"due\":\"31/31/2025\"}}", "Nhiệm vụ 1: “due” phải là ngày")]
    [InlineData("--all --edit {\"1\":{\"lead\":\"Sở\"}}", "Nhiệm vụ 1: “lead” phải là danh sách")]
    [InlineData("--all --edit {\"1\":{\"priority\":\"x\"}}", "normal, urgent hoặc immediate")]
    [InlineData("--all --province Atlantis", "Không có tỉnh nào là “Atlantis”")]
    public async Task Accept_WrongChoice_SaysWhatWasExpected_AndKeepsNothing(string options, string expected)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var file = province.Write("thong-bao.txt", Book.Notice);
        var words = options.Split(' ');
        if (Array.IndexOf(words, "--edit") is >= 0 and var at) words[at + 1] = province.Write("sua.json", words[at + 1]);

        var run = await province.RunAsync(["notices", "accept", file, .. words]);

        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain(expected);
        await using var db = province.Open();
        (await db.Journal.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("thong-bao-theo-du-an.txt", 10)]
    [InlineData("cong-dien.txt", 1)]
    [InlineData("ke-hoach.txt", 1)]
    [InlineData("thong-bao-danh-so.txt", 1)]
    public async Task Accept_SampleDocument_KeepsEveryOrderOfItsReading(string sample, int least)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);

        using var run = Book.Json(await province.RunAtAsync(
            Book.At("2026-11-20"), "notices", "accept", Path.Combine(Repository.Root, "samples", "documents", sample), "--all", "--province", "20", "--format", "json"));

        var accepted = run.RootElement.GetProperty("directives").GetArrayLength();
        accepted.ShouldBeGreaterThanOrEqualTo(least);
        await using var db = province.Open();
        (await db.DirectiveStates.Select(s => s.DirectiveId).Distinct().CountAsync()).ShouldBe(accepted);
    }

    [Fact]
    public async Task Accept_DocumentDatedLaterThanToday_IsRefused()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var file = province.Write("thong-bao.txt", Book.Notice);

        var run = await province.RunAtAsync(Book.At("2025-10-02"), "notices", "accept", file, "--all");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("ở sau hôm nay");
    }

    [Theory]
    [InlineData("t", "1 2 3 4 5")]
    [InlineData("2,4-5", "2 4 5")]
    [InlineData("k", "1 2 3 4")]
    [InlineData("", "")]
    public async Task Accept_AtATerminal_AsksWhichOrders(string typed, string expected)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        using var output = new MemoryStream();
        var terminal = new Terminal { Input = new MemoryStream(Encoding.UTF8.GetBytes(typed + "\n")), Output = output, Error = TextWriter.Null, OutputIsTerminal = true };
        var app = new App(terminal, name => name == "TIENDO_LISTS" ? Path.Combine(Repository.Root, "data") : null, new FixedTime(TestProvince.Now));

        var exit = await app.RunAsync(["notices", "accept", province.Write("thong-bao.txt", Book.Notice), "--data", province.Folder]);

        exit.ShouldBe(0);
        Encoding.UTF8.GetString(output.ToArray()).ShouldContain("Nhận nhiệm vụ nào?");
        await using var db = province.Open();
        string.Join(' ', await db.Directives.Select(d => d.Ordinal).Order().ToListAsync()).ShouldBe(expected);
    }

    private static async Task AddParkAsync(TestProvince province)
    {
        await using var db = province.Open();
        await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
        db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Park, Code = "LS-DINH-LAP", Name = "CCN Đình Lập" });
        await write.CommitAsync(default);
    }
}
