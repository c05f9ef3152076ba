using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Agencies;

public sealed class ImportAgenciesTests
{
    private const string Head = "key,name,short,sign,other_names,level,province,valid_from,valid_to,successors,legal_basis,confidence,note\n";
    private const string Units = "key,name,type,province,district,other_names,valid_from,valid_to,successors,legal_basis,confidence,note\n";
    private const string First = Head + "so-a,Sở A,A,SA,Sở AA,province,,,,,,B,\nso-b,Sở B,,,,province,,,,,,C,\nso-c,Sở C,,,,province,,,2020-01-01,so-b,,C,\n";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ShippedLists_IntoAnEmptyDatabase_GiveTheSameRegisterAsTheFiles(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);

        var report = await ImportAsync(province, Path.Combine(ShippedData.Folder, "agencies.csv"), Path.Combine(ShippedData.Folder, "units.csv"));

        report.Changes.ShouldAllBe(change => change.Kind == ListChangeKind.Added);
        var (files, database) = (RegisterFiles.Load(ShippedData.Folder), await RegisterAsync(province));
        Lines(database).ShouldBe(Lines(files));
        database.Resolve("Sở KH&ĐT", new(2024, 6, 1), 20).Chain.ShouldBe(files.Resolve("Sở KH&ĐT", new(2024, 6, 1), 20).Chain);
        report.Journal!.ProvinceId.ShouldBe(0);
        report.Journal.Payload.ShouldContain("\"table\":\"agencies\",\"added\":");
        await using var db = province.Open();
        (await db.Blobs.CountAsync(blob => blob.ProvinceId == 0)).ShouldBe(2);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task NewerList_OverAnOlder_IsReportedFieldByField(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await ImportAsync(province, province.Write("1.csv", First));

        var report = await ImportAsync(province, province.Write("2.csv",
            Head + "so-a,Sở A mới,A,SA,Sở AA; Sở A2,province,,,,,,B,\nso-b,Sở B,,,,province,,,2025-02-28,so-d; part:so-a@C,Nghị định 45/2025/NĐ-CP,C,\nso-d,Sở D,,,,province,,2025-03-01,,,,C,\n"));

        report.Changes.Select(c => (c.Kind, c.Key, c.Field, c.Before, c.After)).ShouldBe(
        [
            (ListChangeKind.Changed, "so-a", "name", "Sở A", "Sở A mới"),
            (ListChangeKind.Changed, "so-a", "other_names", "Sở AA", "Sở AA; Sở A2"),
            (ListChangeKind.Ended, "so-b", "valid_to", null, "2025-02-28"),
            (ListChangeKind.Changed, "so-b", "legal_basis", null, "Nghị định 45/2025/NĐ-CP"),
            (ListChangeKind.Changed, "so-b", "successors", null, "so-d; part:so-a@C"),
            (ListChangeKind.Added, "so-d", null, null, null),
            (ListChangeKind.Missing, "so-c", null, null, null),
        ]);
        report.Journal!.Payload.ShouldContain("\"before\":{\"name\":\"Sở A\"");
        var register = await RegisterAsync(province);
        register.Agencies.Single(agency => agency.Key == "so-c").UnlistedSince.ShouldBe(new DateOnly(2025, 10, 20));
        register.Resolve("Sở C", new(2019, 1, 1)).Today.Select(body => body.Key).ShouldBe(["so-d", "so-a"]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SameList_LoadedAgain_ChangesAndWritesNothing(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var file = province.Write("1.csv", First);
        await ImportAsync(province, file);

        var report = await ImportAsync(province, file);

        (report.Changes.Count, report.Journal).ShouldBe((0, null));
        await using var db = province.Open();
        (await db.Journal.CountAsync()).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task MissingBody_ThatComesBack_IsListedAgain(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var first = province.Write("1.csv", First);
        await ImportAsync(province, first);
        var without = province.Write("2.csv", Head + "so-b,Sở B,,,,province,,,,,,C,\n");
        (await ImportAsync(province, without)).Changes.Select(c => (c.Kind, c.Key)).ShouldBe([(ListChangeKind.Missing, "so-a"), (ListChangeKind.Missing, "so-c")]);
        (await ImportAsync(province, without)).Changes.ShouldBeEmpty();

        var report = await ImportAsync(province, first);

        report.Changes.Select(c => (c.Kind, c.Key, c.Field)).ShouldBe([(ListChangeKind.Changed, "so-a", "unlisted_since"), (ListChangeKind.Changed, "so-c", "unlisted_since")]);
        (await RegisterAsync(province)).Agencies.ShouldAllBe(agency => agency.UnlistedSince == null);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task StepNoLongerListed_IsKeptButNoLongerCounts(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await ImportAsync(province, province.Write("1.csv", First));

        await ImportAsync(province, province.Write("2.csv", First.Replace("2020-01-01,so-b", "2020-01-01,so-a", StringComparison.Ordinal)));

        (await RegisterAsync(province)).Successor("so-c", new(2025, 1, 1))!.Key.ShouldBe("so-a");
        await using var db = province.Open();
        (await db.AgencySuccessions.OrderBy(step => step.NewKey).Select(step => new { step.NewKey, step.UnlistedSince }).ToListAsync())
            .Select(step => (step.NewKey, step.UnlistedSince)).ShouldBe([("so-a", null), ("so-b", new DateOnly(2025, 10, 20))]);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task UnitThatIsReferredTo_MissingInTheFile_IsKeptAndItsReferencesCounted(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await ImportAsync(province, null, province.Write("1.csv", Units + "20,Lạng Sơn,tỉnh,,,,,,,,B,\n06385,Hữu Lũng,xã,Lạng Sơn,,,2025-07-01,,,,B,\n"));
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 20, "test.add", TestProvince.ActOf(), default);
            db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Unit, Code = "06385", Name = "xã Hữu Lũng" });
            await write.CommitAsync(default);
        }

        var report = await ImportAsync(province, null, province.Write("2.csv", Units + "20,Lạng Sơn,tỉnh,,,,,,,,B,\n"));

        report.Changes.ShouldHaveSingleItem().ShouldBe(new("units", ListChangeKind.Missing, "06385", "Hữu Lũng", References: 1));
        (await UnitKeysAsync(province)).ShouldContain("06385");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EveryReference_NamesAColumnThatIsThere(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();

        (await AgencyReference.CountAsync(db, AgenciesFeature.References, default)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task BodiesInALeadOfDirectives_AreCountedByBodyAndUnit(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE sample_leads (lead text)");
        foreach (var lead in (string[])["""[{"name":"Sở A","key":"so-a"},{"name":"UBND xã Hữu Lũng","key":"ubnd:06385"}]""", """[{"name":"Sở A","key":"so-a"}]""", """[{"name":"Tổ","key":null}]"""])
            await db.Database.ExecuteSqlAsync($"INSERT INTO sample_leads VALUES ({lead})");

        var counts = await AgencyReference.CountAsync(db, [new("sample_leads", "lead")], default);

        counts.ShouldBe(new Dictionary<string, int> { ["so-a"] = 2, ["ubnd"] = 1, ["06385"] = 1, ["ubnd:06385"] = 1 }, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task BrokenSecondFile_LeavesNothingOfTheFirst(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var (agencies, units) = (province.Write("1.csv", First), province.Write("units.csv", Units + "20,Lạng Sơn,tỉnh,,,,,,,,B,\n06385,Hữu Lũng,làng,Lạng Sơn,,,,,,,B,\n"));

        var broken = await Should.ThrowAsync<RuleBroken>(() => ImportAsync(province, agencies, units));

        broken.Code.ShouldBe("list.word-unknown");
        broken.Values.ShouldContain(("line", "3"));
        broken.Values.ShouldContain(("column", "type"));
        await using var db = province.Open();
        (await db.Agencies.CountAsync() + await db.Journal.CountAsync() + await db.Blobs.CountAsync()).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task PartialList_MayNameSuccessorsThatAreThereAlready(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        await ImportAsync(province, province.Write("1.csv", First));

        var report = await ImportAsync(province, province.Write("2.csv", Head + "so-c,Sở C,,,,province,,,2020-01-01,so-a,,C,\n"));

        report.Changes[0].ShouldBe(new("agencies", ListChangeKind.Changed, "so-c", "Sở C", "successors", "so-b", "so-a"));
    }

    private static async Task<AgenciesReport> ImportAsync(TestProvince province, string? agencies, string? units = null)
    {
        await using var db = province.Open();
        return await new ImportAgencies(AgenciesFeature.References).RunAsync(db, new(agencies, units), TestProvince.ActOf(), default);
    }

    private static async Task<AgencyRegister> RegisterAsync(TestProvince province)
    {
        await using var db = province.Open();
        return await AgenciesQueries.RegisterAsync(db, ShippedData.Folder, default);
    }

    private static async Task<List<string>> UnitKeysAsync(TestProvince province)
    {
        await using var db = province.Open();
        return await db.Units.Select(u => u.Key).ToListAsync();
    }

    private static List<string> Lines(AgencyRegister register) =>
    [
        .. register.Agencies.Select(a => $"{a.Key}|{a.Name}|{a.Short}|{a.Sign}|{a.OtherNames}|{a.Level}|{a.Each}|{a.Province}|{a.ValidFrom:O}|{a.ValidTo:O}|{a.LegalBasis}|{a.Confidence}|{a.Note}|{string.Join(';', register.ListedSuccessors(a.Key))}"),
        .. register.Units.Select(u => $"{u.Key}|{u.Name}|{u.Type}|{u.OtherNames}|{u.District}|{u.Province}|{u.ValidFrom:O}|{u.ValidTo:O}|{u.LegalBasis}|{u.Confidence}|{u.Note}|{string.Join(';', register.ListedSuccessors(u.Key))}"),
    ];
}
