using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Generate;

/// <summary>Fills an empty database with a made-up country, province by province, each in one write.</summary>
/// <param name="db">The open data.</param>
public sealed class GenerateData(TiendoDb db)
{
    /// <summary>Writes it all and gives the number of rows by table.</summary>
    /// <param name="request">How much.</param>
    /// <param name="provinces">The provinces of the country, by code.</param>
    /// <param name="measures">What is measured of a park.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="done">Told after each province, with its number.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RuleBroken">generate.too-few-parks, generate.too-many-provinces, data.not-empty</exception>
    public async Task<IReadOnlyList<(string Table, int Rows)>> RunAsync(
        GenerateRequest request, IReadOnlyList<(int Id, string Name)> provinces, IReadOnlyList<Measure> measures, Act act, Action<int> done, CancellationToken stop)
    {
        request.Check(provinces.Count);
        if (await db.Places.AnyAsync(stop)) throw new RuleBroken("data.not-empty");
        // The evidence of rows that come out of a request is the request.
        var evidence = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(request))));
        await AddCountryAsync(act, stop);
        var counts = new Counts();
        for (var i = 0; i < request.Provinces; i++)
        {
            await AddProvinceAsync(request, i, provinces[i], measures, act, evidence, counts, stop);
            done(i + 1);
        }
        return counts.All;
    }

    private async Task AddCountryAsync(Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, 0, "generate", act, stop);
        db.Add(new Place { ProvinceId = 0, Id = write.NextId(), Kind = PlaceKind.Country, Code = "VN", Name = "Việt Nam" });
        db.Add(new Setting { Key = Clock.Setting, Value = GenerateRequest.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        await write.CommitAsync(stop);
    }

    private async Task AddProvinceAsync(
        GenerateRequest request, int index, (int Id, string Name) named, IReadOnlyList<Measure> measures, Act act, string evidence, Counts counts, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, named.Id, "generate", act, stop);
        var province = new GeneratedProvince(request, index, named.Id, named.Name, measures, write.NextIds);
        await AddAsync(province.Places.All);
        await AddAsync(province.Parks.Parks);
        await AddAsync(province.Documents);
        await AddAsync(province.Parks.Names(province.ParkIds()));
        await AddAsync(province.Parks.Communes(province.ParkIds()));
        await AddAsync(province.Parks.Investors(province.ParkIds()));
        await AddAsync(province.Parks.Statuses(province.ParkIds()));
        await AddAsync(province.Observations());
        await AddAsync(province.Orders.Directives);
        await AddAsync(province.Orders.Directives.SelectMany(d => d.Places));
        await AddAsync(province.Orders.Acts);
        await AddAsync(province.Orders.States);
        await write.CommitAsync(stop);

        async Task AddAsync<T>(IEnumerable<T> rows) where T : class => counts.Add<T>(db, await write.BulkAsync(rows, evidence, stop));
    }

    private sealed class Counts
    {
        private readonly List<(string Table, int Rows)> all = [];

        public IReadOnlyList<(string Table, int Rows)> All => all;

        public void Add<T>(TiendoDb db, int rows)
        {
            var table = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
            var at = all.FindIndex(c => c.Table == table);
            if (at < 0) all.Add((table, rows));
            else all[at] = (table, all[at].Rows + rows);
        }
    }
}
