using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Generate;

public sealed class GenerateTests
{
    private static readonly string[] Small = ["generate", "--provinces", "2", "--parks", "7", "--months", "24", "--observations", "3001", "--directives", "501"];

    [Fact]
    public async Task SameSeed_GivesTheSameRows_OnBothEngines()
    {
        var first = await HashAsync(Engine.Sqlite, "1");

        (await HashAsync(Engine.Sqlite, "1")).ShouldBe(first);
        (await HashAsync(Engine.Postgres, "1")).ShouldBe(first);
        (await HashAsync(Engine.Sqlite, "2")).ShouldNotBe(first);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Generated_HasAsMuchAsAskedFor_EveryParkWithEveryMeasure(Engine engine)
    {
        await using var province = await TestProvince.CreateEmptyAsync(engine);

        (await province.RunAsync(Small)).Exit.ShouldBe(0);

        await using var db = province.Open();
        (await db.Observations.CountAsync()).ShouldBe(3001);
        (await db.Set<Directive>().CountAsync()).ShouldBe(501);
        var measures = await db.Observations.GroupBy(o => new { o.ProvinceId, o.PlaceId }).Select(g => g.Select(o => o.Measure).Distinct().Count()).ToListAsync();
        measures.Count.ShouldBe(7);
        measures.ShouldAllBe(count => count == 60);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task States_AreThoseThatTheTimelineGives(Engine engine)
    {
        await using var province = await TestProvince.CreateEmptyAsync(engine);
        (await province.RunAsync(Small)).Exit.ShouldBe(0);

        await using var db = province.Open();
        var acts = (await db.Set<DirectiveAct>().AsNoTracking().ToListAsync()).ToLookup(a => (a.ProvinceId, a.DirectiveId));
        var states = (await db.Set<StateRow>().AsNoTracking().ToListAsync()).ToLookup(s => (s.ProvinceId, s.DirectiveId));
        foreach (var directive in await db.Set<Directive>().AsNoTracking().ToListAsync())
        {
            var key = (directive.ProvinceId, directive.Id);
            states[key].Count().ShouldBe(StateRow.Of(directive, acts[key]).Count());
            acts[key].ShouldAllBe(a => a.Day >= directive.GivenOn && a.Day <= new DateOnly(2025, 10, 31));
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Generate_OverOtherData_ChangesNothing(Engine engine)
    {
        await using var province = await TestProvince.CreateEmptyAsync(engine);
        (await province.RunAsync(Small)).Exit.ShouldBe(0);

        var again = await province.RunAsync(Small);

        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("đã có dữ liệu");
        await using var db = province.Open();
        (await db.Observations.CountAsync()).ShouldBe(3001);
    }

    [Theory]
    [InlineData("--provinces", "35")]
    [InlineData("--provinces", "0")]
    [InlineData("--parks", "1")]
    [InlineData("--months", "x")]
    public async Task Generate_WithANumberItCannotTake_SaysSo(string option, string given)
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);

        var run = await province.RunAsync(["generate", "--provinces", "2", "--parks", "2", option, given]);

        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain(option);
    }

    private static async Task<string> HashAsync(Engine engine, string seed)
    {
        await using var province = await TestProvince.CreateEmptyAsync(engine);
        (await province.RunAsync([.. Small, "--seed", seed])).Exit.ShouldBe(0);
        await using var db = province.Open();
        return await ContentHash.OfAsync(db);
    }
}
