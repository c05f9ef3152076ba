using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Notices;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives.Acceptance;
using Tiendo.Features.Notices;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

/// <summary>The review of a notice by its operations: what the page and the command line both call.</summary>
public sealed class ReviewTests
{
    private static readonly string Lists = Path.Combine(Repository.Root, "data");
    private static readonly NoticeDesk Desk = new(Lists);

    // A sentence of the notice that the reader takes for no order.
    private const string Missed = "Kết luận của Chủ tịch UBND tỉnh về tiến độ các cụm công nghiệp";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Orders_ChangedDroppedAddedAccepted_InSeveralGoes_AreKeptAsDecided(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        var id = await ReceiveAsync(db, Book.Notice);
        var change = new OrderChange { Lead = ["Sở Công Thương"], ChangesDue = true, Due = new(2025, 10, 25), Matter = "đường dây 110 kV" };

        var (versions, row) = await new ChangeOrder(db).RunAsync(20, id, [new(1, 0, change), new(2, 0, OrderChange.None)], TestProvince.ActOf(), default);
        (versions.Single().Key, versions[1], row!.Operation).ShouldBe((1, 1, "notices.change"));
        (await new ChangeOrder(db).RunAsync(20, id, [new(1, 1, change)], TestProvince.ActOf(), default)).Row.ShouldBeNull("nothing changed");
        await new DropOrder(db).RunAsync(20, id, 3, 0, "giao ở văn bản khác", TestProvince.ActOf(), default);
        await new DropOrder(db).RunAsync(20, id, 4, 0, "nhầm", TestProvince.ActOf(), default);
        await new RestoreOrder(db).RunAsync(20, id, 4, 1, TestProvince.ActOf(), default);
        (await new AddMissedOrder(db).RunAsync(20, id, new("Kết luận của  Chủ tịch\nUBND tỉnh về tiến độ các cụm công nghiệp"), TestProvince.ActOf(), default)).Ordinal.ShouldBe(6);
        var first = await AcceptAsync(db, id, (1, 1));
        var rest = await AcceptAsync(db, id, (2, 0), (4, 2), (5, 0), (6, 1));

        (first.Directives.Count, rest.Directives.Count).ShouldBe((1, 4));
        var orders = await db.Directives.AsNoTracking().Include(d => d.Places).OrderBy(d => d.Ordinal).ToListAsync();
        orders.Select(d => d.Ordinal).ShouldBe([1, 2, 4, 5, 6]);
        (orders[0].Lead.Single().Name, orders[0].Due, orders[0].Matter).ShouldBe(("Sở Công Thương", new DateOnly(2025, 10, 25), "đường dây 110 kV"));
        OrderFields.Changes(orders[0]).Select(c => c.Field).ShouldBe(["lead", "due", "matter"]);
        (orders[4].Quote, Book.Notice[orders[4].SpanStart!.Value..orders[4].SpanEnd!.Value]).ShouldBe((Missed, Missed));
        var notice = await db.Notices.SingleAsync();
        (notice.State, notice.Open, notice.Accepted, notice.Dropped, notice.Added).ShouldBe((NoticeState.Reviewed, 0, 5, 1, 1));
        (await db.DirectiveActs.CountAsync(a => a.Step == DirectiveStep.Accept)).ShouldBe(5);
        (await province.RunAsync("journal", "verify")).Exit.ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Order_ChangedBySomebodyElse_IsNotOverwritten_NorAcceptedUnseen(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        var id = await ReceiveAsync(db, Book.Notice);
        await new ChangeOrder(db).RunAsync(20, id, [new(2, 0, new() { Matter = "một" })], TestProvince.ActOf(), default);
        var journal = await db.Journal.CountAsync();

        await RefusedAsync("review.changed-meanwhile", () => new ChangeOrder(db).RunAsync(20, id, [new(1, 0, new() { Matter = "hai" }), new(2, 0, new() { Matter = "hai" })], TestProvince.ActOf(), default));
        await RefusedAsync("review.changed-meanwhile", () => new DropOrder(db).RunAsync(20, id, 2, 0, "nhầm", TestProvince.ActOf(), default));
        await RefusedAsync("review.changed-meanwhile", () => AcceptAsync(db, id, (1, 0), (2, 0)));

        (await db.ReviewedOrders.AsNoTracking().SingleAsync()).Change.Matter.ShouldBe("một");
        (await db.Directives.CountAsync()).ShouldBe(0);
        (await db.Journal.CountAsync()).ShouldBe(journal);
        await AcceptAsync(db, id, (1, 0), (2, 1));
        await RefusedAsync("review.accepted-already", () => new ChangeOrder(db).RunAsync(20, id, [new(1, 1, new() { Matter = "hai" })], TestProvince.ActOf(), default));
        await RefusedAsync("review.accepted-already", () => AcceptAsync(db, id, (1, 1)));
    }

    [Fact]
    public async Task Review_OfWhatIsNotThere_IsRefused()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var id = await ReceiveAsync(db, Book.Notice);

        await RefusedAsync("notice.id-unknown", () => AcceptAsync(db, 999, (1, 0)));
        await RefusedAsync("review.order-unknown", () => new DropOrder(db).RunAsync(20, id, 6, 0, "nhầm", TestProvince.ActOf(), default));
        await RefusedAsync("review.why-missing", () => new DropOrder(db).RunAsync(20, id, 1, 0, "  ", TestProvince.ActOf(), default));
        await RefusedAsync("review.not-dropped", () => new RestoreOrder(db).RunAsync(20, id, 1, 0, TestProvince.ActOf(), default));
        await RefusedAsync("review.words-missing", () => new AddMissedOrder(db).RunAsync(20, id, new(" "), TestProvince.ActOf(), default));
        await RefusedAsync("review.span-wrong", () => new AddMissedOrder(db).RunAsync(20, id, new(null, 5, 100_000), TestProvince.ActOf(), default));
        await RefusedAsync("review.words-long", () => new AddMissedOrder(db).RunAsync(20, id, new(new string('x', 5000)), TestProvince.ActOf(), default));
        (await db.Journal.CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Orders_JoinedWithEarlierOnes_HangOnOneMilestone_InOneWrite(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        var july = await ReceiveAsync(db, Book.Notice.Replace("500/TB", "300/TB").Replace("03 tháng 10", "04 tháng 7").Replace("20/10/2025", "20/8/2025"), "2025-07-05");
        var earlier = (await AcceptAsync(db, july, (1, 0))).Directives.Single().Id;
        var october = await ReceiveAsync(db, Book.Notice);
        var journal = await db.Journal.CountAsync();

        var accepted = await new AcceptOrders(db, await AgenciesQueries.RegisterAsync(db, Lists, default), Lists)
            .RunAsync(20, new(october, new Dictionary<int, int> { [1] = 0, [2] = 0 }, new Dictionary<int, long> { [1] = earlier, [3] = earlier }), TestProvince.ActOf(), default);

        (await db.Journal.CountAsync()).ShouldBe(journal + 1);
        var joined = accepted.Joined.Single();
        joined.Earlier.ShouldBe(earlier);
        (await db.MilestoneChanges.Select(c => c.DirectiveId).Order().ToListAsync()).ShouldBe([earlier, accepted.Directives[0].Id]);
        (await db.MilestoneMoves.CountAsync()).ShouldBePositive();
        (await province.RunAsync("journal", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task CommandLine_GoesOnWhereTheInboxStopped()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        var id = await ReceiveAsync(db, Book.Notice);
        await new ChangeOrder(db).RunAsync(20, id, [new(1, 0, new() { Matter = "đường dây 110 kV" })], TestProvince.ActOf(), default);
        await new DropOrder(db).RunAsync(20, id, 3, 0, "giao ở văn bản khác", TestProvince.ActOf(), default);

        var run = await province.RunAsync("notices", "accept", province.Write("thong-bao.txt", Book.Notice), "--all");

        run.Exit.ShouldBe(0, run.Error);
        var orders = await db.Directives.AsNoTracking().OrderBy(d => d.Ordinal).ToListAsync();
        orders.Select(d => d.Ordinal).ShouldBe([1, 2, 4, 5]);
        (orders[0].DocumentId, orders[0].Matter).ShouldBe((id, "đường dây 110 kV"));
        (await db.Notices.AsNoTracking().SingleAsync()).State.ShouldBe(NoticeState.Reviewed);
    }

    private static async Task<long> ReceiveAsync(TiendoDb db, string text, string day = "2025-10-20") =>
        (await new ReceiveNotice(db, Desk).RunAsync(20, "thong-bao.txt", Encoding.UTF8.GetBytes(text), TestProvince.ActOf() with { At = Book.At(day) }, default)).DocumentId;

    private static async Task<AcceptedOrders> AcceptAsync(TiendoDb db, long id, params (int Ordinal, int Seen)[] orders) =>
        await new AcceptOrders(db, await AgenciesQueries.RegisterAsync(db, Lists, default), Lists)
            .RunAsync(20, new(id, orders.ToDictionary(o => o.Ordinal, o => o.Seen), new Dictionary<int, long>()), TestProvince.ActOf(), default);

    private static async Task RefusedAsync(string code, Func<Task> work) => (await Should.ThrowAsync<RuleBroken>(work)).Code.ShouldBe(code);
}
