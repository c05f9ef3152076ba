using System.Text.Json;
using Tiendo.Data;
using Tiendo.Domain.Parks;
using Tiendo.Features.Exports;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Exports;

public sealed class ExportTests
{
    /// <summary>What is asked before and after.</summary>
    private static readonly string[][] Questions =
    [
        ["observations", "list", "--format", "json"],
        ["search", "dinh lap", "--format", "json"],
        ["search", "\"mặt bằng\"", "--format", "json"],
        ["journal", "list", "--format", "json"],
        ["journal", "verify", "--format", "json"],
        ["journal", "head"],
    ];

    public static TheoryData<Engine, Engine, string, string> Ways { get; } = new()
    {
        { Engine.Sqlite, Engine.Sqlite, "export", "import" },
        { Engine.Sqlite, Engine.Postgres, "export", "import" },
        { Engine.Postgres, Engine.Sqlite, "export", "import" },
        { Engine.Postgres, Engine.Postgres, "export", "import" },
        { Engine.Sqlite, Engine.Sqlite, "backup", "restore" },
        { Engine.Sqlite, Engine.Postgres, "backup", "restore" },
        { Engine.Postgres, Engine.Sqlite, "backup", "restore" },
        { Engine.Postgres, Engine.Postgres, "backup", "restore" },
    };

    [Theory, MemberData(nameof(Ways))]
    public async Task WhatGoesOut_ComesInTheSame_AndGoesOn(Engine from, Engine to, string outward, string inward)
    {
        await using var first = await FilledProvince.CreateAsync(from);
        await using var second = await TestProvince.CreateEmptyAsync(to);
        var place = Path.Combine(first.Folder, "ra");
        await RunAsync(first, outward, place);

        await RunAsync(second, inward, place);

        foreach (var question in Questions) (await RunAsync(second, question)).ShouldBe(await RunAsync(first, question));
        await AddPlaceAsync(second);
        await AddPlaceAsync(first);
        (await RunAsync(second, "journal", "head")).ShouldBe(await RunAsync(first, "journal", "head"));
        await RunAsync(second, "journal", "verify");
        var (again, before) = (Path.Combine(second.Folder, "lai"), Path.Combine(first.Folder, "lai"));
        await RunAsync(second, "export", again);
        await RunAsync(first, "export", before);
        foreach (var file in Directory.EnumerateFiles(before, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(before, file)))
            (await File.ReadAllBytesAsync(Path.Combine(again, file))).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(before, file)), file);
    }

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    public async Task SampleProvince_GivesTheSameAnswersOnTheOtherEngine(Engine from, Engine to)
    {
        await using var first = await TestProvince.CreateEmptyAsync(from);
        await using var second = await TestProvince.CreateEmptyAsync(to);
        await RunAsync(first, "sample");
        var folder = Path.Combine(first.Folder, "ra");
        await RunAsync(first, "export", folder);

        await RunAsync(second, "import", folder);

        string[] lists = ["parks list", "documents list", "directives list", "milestones list", "observations list", "observations contradictions", "agencies list", "search giải phóng", "journal list"];
        foreach (var list in lists)
        {
            string[] question = [.. list.Split(' '), "--format", "json"];
            var answer = await RunAsync(first, question);
            answer.Length.ShouldBeGreaterThan(100, list);
            (await RunAsync(second, question)).ShouldBe(answer, list);
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Export_HoldsEveryTableAndItsDictionary(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        var folder = Path.Combine(province.Folder, "ra");
        await RunAsync(province, "export", folder);

        await using var db = province.Open();
        var tables = ExportedTable.All(db.Model);
        tables.Select(table => table.Name).ShouldNotContain("search_entries");
        var dictionary = await File.ReadAllTextAsync(Path.Combine(folder, "dictionary.csv"));
        foreach (var table in tables)
        {
            var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "tables", table.Name + ".jsonl"));
            var csv = await File.ReadAllLinesAsync(Path.Combine(folder, "tables", table.Name + ".csv"));
            csv[0].ShouldBe(string.Join(',', table.Columns.Select(c => c.Name)));
            csv.Length.ShouldBeGreaterThanOrEqualTo(lines.Length + 1);
            foreach (var line in lines) JsonDocument.Parse(line).RootElement.EnumerateObject().Select(f => f.Name).ShouldBe(table.Columns.Select(c => c.Name));
            foreach (var column in table.Columns) dictionary.ShouldContain($"\n{table.Name},{column.Name},");
        }
        dictionary.ShouldContain("documents,number,text,,,,,\"Số, ký hiệu\",\"Number and sign, 229/TB-VP; null for the press or where not known.\"");
        dictionary.ShouldContain("observations,hedge,word,yes,,,exact about nearly over at-least at-most range,");
        dictionary.ShouldContain("observations,place_id,integer,yes,,places.id,");
        Directory.EnumerateFiles(Path.Combine(folder, "blobs"), "*", SearchOption.AllDirectories).Count().ShouldBe(1);
        File.Exists(Path.Combine(folder, "journal.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task EveryExportedTableAndColumn_HasWordsInBothLanguages()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var folder = Path.Combine(province.Folder, "tu-dien.csv");
        await using (var db = province.Open())
        await using (var stream = File.Create(folder)) DataDictionary.Write(stream, db.Model);

        var lines = (await File.ReadAllLinesAsync(folder)).Skip(1).ToList();

        lines.Where(line => line.EndsWith(',')).ShouldBeEmpty("without an English sentence beside the class");
        await using var data = province.Open();
        var unsaid = ExportedTable.All(data.Model)
            .SelectMany(table => table.Columns.Select(column => DataDictionary.Say($"dictionary.field.{table.Name}.{column.Name}", $"dictionary.field.{column.Name}") == "" ? $"dictionary.field.{column.Name}" : "")
                .Append(DataDictionary.Say($"dictionary.table.{table.Name}") == "" ? $"dictionary.table.{table.Name}" : ""))
            .Where(key => key.Length > 0);
        unsaid.Distinct().ShouldBeEmpty("without a text in DictionaryMessages");
    }

    [Fact]
    public async Task EveryDerivedTable_HasWhatMakesIt()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await using var db = province.Open();

        RebuildDerived.All.Select(derived => derived.Table).ShouldBe(db.Model.GetEntityTypes().Where(entity => entity.IsDerived()).Select(entity => entity.ClrType), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Backup_WhileOthersWrite_IsOneState(Engine engine)
    {
        await using var province = await FilledProvince.CreateAsync(engine);
        await using var restored = await TestProvince.CreateEmptyAsync(engine);
        using var enough = new CancellationTokenSource();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = Task.Run(async () =>
        {
            var count = 0;
            for (; !enough.IsCancellationRequested; count++)
            {
                await AddPlaceAsync(province, count);
                begun.TrySetResult();
            }
            return count;
        });
        await Task.WhenAny(begun.Task, writing);
        var files = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            files.Add(Path.Combine(province.Folder, $"luu-{i}"));
            await RunAsync(province, "backup", files[^1]);
        }
        await enough.CancelAsync();
        (await writing).ShouldBePositive();

        await RunAsync(restored, "restore", files[^1]);
        await RunAsync(restored, "journal", "verify");
    }

    internal static async Task<string> RunAsync(TestProvince province, params string[] args)
    {
        ProgramRun run = await province.RunAsync(args);
        run.Error.ShouldBe("", string.Join(' ', args));
        run.Exit.ShouldBe(0);
        return run.Output;
    }

    private static async Task AddPlaceAsync(TestProvince province, int number = 0)
    {
        await using var db = province.Open();
        await using var write = await Tiendo.Data.Write.BeginAsync(db, 20, "test.go-on", TestProvince.ActOf(), default);
        db.Add(new Place { ProvinceId = 20, Id = write.NextId(), Kind = PlaceKind.Park, Code = $"LS-TIEP-{number}", Name = "Cụm tiếp" });
        await write.CommitAsync(default);
    }
}
