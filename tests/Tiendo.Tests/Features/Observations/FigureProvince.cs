using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Sources;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

/// <summary>A province with a park, its phase, a cluster, and the papers that figures come from.</summary>
internal static class FigureProvince
{
    public const string Press2021 = "Báo A", Press2024 = "Báo B", Press2025 = "Báo C", Notice = "612/TB-UBND";

    public static async Task<TestProvince> CreateAsync(Engine engine)
    {
        var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        await using var write = await Write.BeginAsync(db, 20, "test.set-up", TestProvince.ActOf(), default);
        var top = Place(write, PlaceKind.Province, "20", "Lạng Sơn", null);
        var park = Place(write, PlaceKind.Park, "LS-VSIP", "VSIP Lạng Sơn", top.Id);
        db.AddRange(
            top, park, Place(write, PlaceKind.Phase, "LS-VSIP/1", "VSIP Lạng Sơn, giai đoạn 1", park.Id),
            Place(write, PlaceKind.Park, "LS-DP2", "CCN địa phương số 2", top.Id),
            Paper(write, SourceRank.Press, Press2021, null), Paper(write, SourceRank.Press, Press2024, null), Paper(write, SourceRank.Press, Press2025, null),
            Paper(write, SourceRank.Official, null, Notice));
        await write.CommitAsync(default);
        return province;
    }

    /// <summary>The identity of the paper of a publisher.</summary>
    public static async Task<string> PaperAsync(this TestProvince province, string publisher)
    {
        await using var db = province.Open();
        return (await db.Documents.SingleAsync(d => d.Publisher == publisher)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Imports rows with the columns place, measure, value, unit, hedge, kind, as_of, document; publishers stand for their papers.</summary>
    public static async Task<ProgramRun> ImportAsync(this TestProvince province, params string[] rows)
    {
        var text = "place,measure,value,unit,hedge,kind,as_of,document\n" + string.Join('\n', rows);
        foreach (var publisher in new[] { Press2021, Press2024, Press2025 }) text = text.Replace(publisher, await province.PaperAsync(publisher), StringComparison.Ordinal);
        return await province.RunAsync("observations", "import", province.Write("so-lieu.csv", text), "--format", "json");
    }

    /// <summary>The answer of a call as JSON; the call must succeed.</summary>
    public static async Task<JsonElement> AskAsync(this TestProvince province, params string[] args)
    {
        var run = await province.RunAsync([.. args, "--format", "json"]);
        run.Exit.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    public static async Task<(int Observations, int Journal, int Blobs)> CountAsync(this TestProvince province)
    {
        await using var db = province.Open();
        return (await db.Observations.CountAsync(), await db.Journal.CountAsync(), await db.Blobs.CountAsync());
    }

    private static Place Place(Write write, PlaceKind kind, string code, string name, long? parent) =>
        new() { ProvinceId = 20, Id = write.NextId(), Kind = kind, Code = code, Name = name, ParentId = parent };

    private static Document Paper(Write write, SourceRank rank, string? publisher, string? number) => new()
    {
        ProvinceId = 20, Id = write.NextId(), Rank = rank, Kind = number is null ? "bài báo" : "thông báo", Title = publisher ?? number!, Publisher = publisher, Number = number,
        Language = "vi", RecordedOn = new(2025, 10, 20), RecordedBy = "người thử",
    };
}
