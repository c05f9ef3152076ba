using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Data;

public sealed class WriteTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Write_Committed_KeepsItsRowsAndOneJournalRow(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);

        await AddPlaceAsync(province, "20", "Lạng Sơn");

        await using var db = province.Open();
        (await db.Places.SingleAsync()).Name.ShouldBe("Lạng Sơn");
        var row = await db.Journal.SingleAsync();
        row.Hash.ShouldBe(Journal.HashOf(Journal.FirstHash, row.Payload));
        row.Payload.ShouldContain("\"after\":{");
        row.Payload.ShouldContain("\"name\":\"Lạng Sơn\"");
        row.At.ShouldBe(TestProvince.Now.UtcDateTime);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Write_NotCommitted_LeavesNothing(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
            db.Add(Place(write.NextId(), "20", "Lạng Sơn"));
        }

        await using var after = province.Open();
        (await after.Places.CountAsync()).ShouldBe(0);
        (await after.Journal.CountAsync()).ShouldBe(0);
        (await after.JournalHeads.CountAsync()).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Write_WhoseJournalRowCannotBeWritten_LeavesNothing(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await AddPlaceAsync(province, "20", "Lạng Sơn");
        await using (var db = province.Open()) await db.Database.ExecuteSqlRawAsync("UPDATE journal_heads SET seq = 0"); // The next row takes a number that is taken.

        await Should.ThrowAsync<DbUpdateException>(() => AddPlaceAsync(province, "14", "Sơn La"));

        await using var after = province.Open();
        (await after.Places.Select(p => p.Code).ToListAsync()).ShouldBe(["20"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Writes_AtTheSameTime_ComeOneAfterAnother(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => AddPlaceAsync(province, $"LS-{i}", $"Cụm {i}"))));

        await using var db = province.Open();
        var rows = await db.Journal.OrderBy(r => r.Seq).ToListAsync();
        rows.Select(r => r.Seq).ShouldBe(Enumerable.Range(1, 8).Select(i => (long)i));
        rows.Aggregate(Journal.FirstHash, (before, row) => row.Hash == Journal.HashOf(before, row.Payload) ? row.Hash : "broken").ShouldBe(rows[^1].Hash);
        (await db.Places.Select(p => p.Id).Distinct().CountAsync()).ShouldBe(8);
    }

    [Fact]
    public async Task Changes_SavedWithoutAWrite_AreRefused()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();
        db.Add(Place(1, "20", "Lạng Sơn"));

        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Should.Throw<InvalidOperationException>(() => db.SaveChanges());
    }

    private static async Task AddPlaceAsync(TestProvince province, string code, string name)
    {
        await using var db = province.Open();
        await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
        db.Add(Place(write.NextId(), code, name));
        await write.CommitAsync(default);
    }

    private static Place Place(long id, string code, string name) => new() { ProvinceId = 20, Id = id, Kind = PlaceKind.Park, Code = code, Name = name };
}
