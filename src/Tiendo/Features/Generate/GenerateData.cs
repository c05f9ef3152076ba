using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Features.Observations;
using Tiendo.Features.Search;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Generate;

/// <summary>Fills an empty database with a made-up country, province by province, each in one write.</summary>
/// <param name="db">The open data.</param>
/// <param name="listsFolder">The national lists: its provinces and bodies are the real ones.</param>
public sealed class GenerateData(TiendoDb db, string listsFolder)
{
    private readonly List<(string Table, int Rows)> counts = [];

    /// <summary>Writes it all and gives the number of rows by table.</summary>
    /// <param name="request">How much.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="done">Told after each province, with its number.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">generate.too-few-parks, generate.too-many-provinces, data.not-empty</exception>
    public async Task<IReadOnlyList<(string Table, int Rows)>> RunAsync(GenerateRequest request, Act act, Action<int> done, CancellationToken stop)
    {
        var measures = GeneratedMeasures.Of(MeasuresFile.Load(listsFolder));
        var reader = new NoticeReader(AgencyLists.Load(listsFolder));
        var provinces = Provinces(RegisterFiles.Load(listsFolder));
        request.Check(provinces.Count);
        if (await db.Journal.AnyAsync(stop)) throw new RuleBroken("data.not-empty");
        // The evidence of rows that come out of a request is the request.
        var evidence = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(request))));
        await AddCountryAsync(provinces.Take(request.Provinces), act, evidence, stop);
        for (var i = 0; i < request.Provinces; i++)
        {
            await AddProvinceAsync(request, i, provinces[i], measures, reader, act, evidence, stop);
            done(i + 1);
        }
        Count<SearchEntry>(await RebuildSearch.RunAsync(db, stop));
        // What the server would do by itself a little later: without it the first questions are planned blindly.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE)", stop);
        return counts;
    }

    private static List<(int Id, string Name)> Provinces(AgencyRegister register) =>
        [.. from unit in register.Units
            where unit.Tier == UnitTier.Province && unit.ValidTo is null
            orderby unit.Key
            select (int.Parse(unit.Key, CultureInfo.InvariantCulture), unit.BareName)];

    private async Task AddCountryAsync(IEnumerable<(int Id, string Name)> provinces, Act act, string evidence, CancellationToken stop)
    {
        var lists = new AgenciesInput(Path.Combine(listsFolder, "agencies.csv"), Path.Combine(listsFolder, "units.csv"));
        await new ImportAgencies(AgenciesFeature.References).RunAsync(db, lists, act, stop);
        await using var write = await Write.BeginAsync(db, 0, "generate", act, stop);
        db.Add(new Place { ProvinceId = 0, Id = write.NextId(), Kind = PlaceKind.Country, Code = "VN", Name = "Việt Nam" });
        db.Add(new Setting { Key = Clock.Setting, Value = Days.Write(GenerateRequest.LastDay) });
        var communes = provinces.SelectMany(province => GeneratedPlaces.Communes(province.Id, province.Name)).ToList();
        var id = write.NextIds(communes.Count);
        foreach (var commune in communes) commune.Id = id++;
        Count<Unit>(await write.BulkAsync(communes, evidence, stop));
        await write.CommitAsync(stop);
    }

    private async Task AddProvinceAsync(
        GenerateRequest request, int index, (int Id, string Name) named, IReadOnlyList<Measure> measures, NoticeReader reader, Act act, string evidence, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, named.Id, "generate", act, stop);
        var province = new GeneratedProvince(request, index, named.Id, named.Name, measures, reader, write.NextIds);
        await AddAsync(province.Places.All);
        await AddAsync(province.Parks.Parks);
        await AddAsync(province.Notices.Blobs);
        await AddAsync(province.Documents);
        await AddAsync(province.Notices.Notices);
        await AddAsync(province.Notices.Orders);
        await AddAsync(province.Parks.Names(province.ParkIds()));
        await AddAsync(province.Parks.Communes(province.ParkIds()));
        await AddAsync(province.Parks.Investors(province.ParkIds()));
        await AddAsync(province.Parks.Statuses(province.ParkIds()));
        await AddAsync(province.Observations());
        await AddAsync(province.Orders.Directives);
        await AddAsync(province.Orders.Directives.SelectMany(d => d.Places));
        await AddAsync(province.Orders.Acts);
        await AddAsync(province.Orders.States);
        await AddAsync(province.Orders.Directives.SelectMany(DirectiveParty.Of));
        await AddAsync(province.Milestones.Milestones);
        await AddAsync(province.Milestones.Changes);
        await AddAsync(province.Milestones.Moves);
        await write.CommitAsync(stop);

        async Task AddAsync<T>(IEnumerable<T> rows) where T : class => Count<T>(await write.BulkAsync(rows, evidence, stop));
    }

    private void Count<T>(int rows)
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
        var at = counts.FindIndex(c => c.Table == table);
        if (at < 0) counts.Add((table, rows));
        else counts[at] = (table, counts[at].Rows + rows);
    }
}
