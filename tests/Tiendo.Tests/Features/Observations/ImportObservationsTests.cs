using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

public sealed class ImportObservationsTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task File_OfGoodRows_IsRecordedWithOneJournalRowAndKept(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        var file = province.Write(
            "a.csv",
            "place;measure;value;upper;unit;hedge;kind;from;to;as_of;document;locator;quote;note\n"
            + "LS-VSIP;land.area;600;;ha;gần;;;;2024;;tr. 1;\"gần 600; chưa đủ\";\n"
            + "LS-VSIP;Diện tích;14,1;;ha;about;reported;;;2025-10-03;612/TB-UBND;;;\n"
            + "20;cluster.operating;3;4;;;target;;;2025;;;;\n"
            + "LS-VSIP;production.revenue;1.234,5 tỷ đồng;;;;;2024-12-15;2025-06-14;;;;;\n");

        var run = await province.RunAsync("observations", "import", file);

        run.Exit.ShouldBe(0, run.Error);
        await using var db = province.Open();
        var rows = await db.Observations.OrderBy(o => o.Id).ToListAsync();
        rows.Select(row => (row.Value, row.Upper, row.Unit, row.Hedge, row.Kind)).ShouldBe(
        [
            (600m, null, "ha", Hedge.Nearly, ObservationKind.Reported), (14.1m, null, "ha", Hedge.About, ObservationKind.Reported),
            (3m, 4m, "cụm", Hedge.Range, ObservationKind.Target), (1234.5m, null, "tỷ đồng", Hedge.Exact, ObservationKind.Reported),
        ]);
        rows.Select(row => (row.From, row.To)).ShouldBe(
            [(new(2024, 1, 1), new(2024, 12, 31)), (new(2025, 10, 3), new(2025, 10, 3)), (new(2025, 1, 1), new(2025, 12, 31)), (new(2024, 12, 15), new DateOnly(2025, 6, 14))]);
        (rows[0].Quote, rows[1].DocumentId is not null, rows[0].RecordedBy).ShouldBe(("gần 600; chưa đủ", true, "can-bo"));
        var journal = await db.Journal.SingleAsync(row => row.Operation == "observations.import");
        var blob = await db.Blobs.SingleAsync();
        journal.Payload.ShouldContain($"\"added\":4,\"sha256\":\"{blob.Hash}\"");
        blob.Bytes.ShouldBe(await File.ReadAllBytesAsync(file));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task File_ImportedAgain_SaysItIsThereAndWritesNothing(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        string[] rows = ["LS-VSIP,land.area,600,ha,nearly,,2024,Báo B", "LS-VSIP,land.area,600,ha,nearly,,2024,Báo B", "LS-VSIP,land.area,600,ha,exact,,2024,Báo B"];
        (await province.ImportAsync(rows)).Output.ShouldContain("\"already_there\": 1");
        var before = await province.CountAsync();

        var again = await province.ImportAsync([.. rows, "LS-VSIP,land.area,600,ha,nearly,,2024,Báo C"]);
        again.Output.ShouldContain("\"added\": 1");
        again.Output.ShouldContain("\"already_there\": 3");
        (await province.ImportAsync(rows)).Output.ShouldContain("\"added\": 0");

        before.Observations.ShouldBe(2);
        (await province.CountAsync()).ShouldBe((3, before.Journal + 1, before.Blobs + 1));
    }

    [Theory]
    [InlineData("LS-KHONG-CO,land.area,5,ha,,,2025,", "place", "LS-KHONG-CO")]
    [InlineData("LS-VSIP,dien tich mat trang,5,ha,,,2025,", "measure", "measures.yaml")]
    [InlineData("LS-VSIP,land.area,rộng,ha,,,2025,", "value", "14,1")]
    [InlineData("LS-VSIP,land.area,khoảng 5,ha,,,2025,", "value", "hedge")]
    [InlineData("LS-VSIP,land.area,=2+3,ha,,,2025,", "value", "=2+3")]
    [InlineData("LS-VSIP,land.area,1e300,ha,,,2025,", "value", "e300")]
    [InlineData("LS-VSIP,land.area,99999999999999999999,ha,,,2025,", "value", "lớn")]
    [InlineData("LS-VSIP,land.area,0.1234567890123456,ha,,,2025,", "value", "15")]
    [InlineData("LS-VSIP,land.area,1.006,ha,,,2025,", "value", "--decimal")]
    [InlineData("LS-VSIP,land.area,\"1,006\",ha,,,2025,", "value", "--decimal")]
    [InlineData("LS-VSIP,land.area,\"1.23.456,7\",ha,,,2025,", "value", "1.23.456,7")]
    [InlineData("LS-VSIP,land.area,,ha,,,2025,", "value", "bỏ trống")]
    [InlineData("LS-VSIP,land.area,5,VND,,,2025,", "unit", "ha")]
    [InlineData("LS-VSIP,land.area,5 m2,ha,,,2025,", "value", "m2")]
    [InlineData("LS-VSIP,clearance.households-affected,7.5,hộ,,,2025,", "value", "nguyên")]
    [InlineData("LS-VSIP,land.area,5,ha,chắc là,,2025,", "hedge", "about")]
    [InlineData("LS-VSIP,land.area,5,ha,,ước mơ,2025,", "kind", "target")]
    [InlineData("LS-VSIP,land.area,5,ha,,,31/02/2025,", "as_of", "31/02/2025")]
    [InlineData("LS-VSIP,land.area,5,ha,,,0025-01-01,", "as_of", "0025")]
    [InlineData("LS-VSIP,land.area,5,ha,range,,2025,", "upper", "upper")]
    [InlineData("LS-VSIP,land.area,5,ha,,,2025,999/QĐ-UBND", "document", "999/QĐ-UBND")]
    public async Task Row_ThatIsWrong_IsNamedWithItsColumnAndNothingIsRecorded(string row, string column, string expected)
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var before = await province.CountAsync();

        var run = await province.ImportAsync("LS-VSIP,land.area,5,ha,,,2024,", row);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain($"dòng 3, cột {column}: ");
        run.Error.ShouldContain(expected);
        (await province.CountAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task File_WithManyMistakes_NamesFiftyAndTheirNumber(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        var before = await province.CountAsync();

        var run = await province.ImportAsync([.. Enumerable.Range(0, 200).Select(i => $"LS-VSIP,land.area,{(i % 2 == 0 ? "x" : "5")},ha,,,{2000 + (i % 20)},")]);

        run.Exit.ShouldBe(1);
        run.Error.Split('\n').Count(line => line.Contains("cột value", StringComparison.Ordinal)).ShouldBe(50);
        run.Error.ShouldContain("50 lỗi nữa");
        run.Error.ShouldContain("100 lỗi");
        (await province.CountAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("place,measure,value,unit,hedge,kind,as_of,colour\n", "colour")]
    [InlineData("place,measure,value,value,as_of\n", "value")]
    [InlineData("place,value,as_of\n", "measure")]
    [InlineData("place,measure,value,from\n", "as_of")]
    [InlineData("", "place, measure")]
    [InlineData("\n\n\n", "place, measure")]
    [InlineData("place,measure,value,as_of\n", "place, measure")]
    [InlineData("place,measure,value,as_of\nLS-VSIP,land.area,5\n", "3")]
    [InlineData("place,measure,value,as_of\n\"LS-VSIP,land.area,5,2025\n", "ngoặc kép")]
    [InlineData("place,measure,value,as_of\nLS-VSIP,\0,5,2025\n", "UTF-8")]
    public async Task File_ThatIsNoTableOfFigures_IsRefusedWithWhatWasExpected(string content, string expected)
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);

        var run = await province.RunAsync("observations", "import", province.Write("b.csv", content));

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(expected);
    }

    [Fact]
    public async Task File_WithADecimalMarkNamed_IsReadByIt()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var file = province.Write("c.csv", "place,measure,value,as_of\nLS-VSIP,land.area,\"1.006\",2025\nLS-VSIP,land.area,\"12,345\",2024\n");

        (await province.RunAsync("observations", "import", file, "--decimal", "comma")).Exit.ShouldBe(0);

        await using var db = province.Open();
        (await db.Observations.OrderBy(o => o.Id).Select(o => o.Value).ToListAsync()).ShouldBe([1006m, 12.345m]);
    }

    [Fact]
    public async Task Figure_BeyondWhatIsPlausible_IsTakenAndDoubted()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);

        var run = await province.ImportAsync("LS-VSIP,land.area,900000,ha,,,2025-07,", "LS-VSIP,production.revenue,5,tỷ đồng,,,2025-07-01,");

        run.Exit.ShouldBe(0);
        run.Error.ShouldContain("xem lại");
        run.Output.ShouldContain("\"doubts\": 2");
        (await province.CountAsync()).Observations.ShouldBe(2);
    }

    [Fact]
    public async Task File_OfAHundredThousandRowsWithAMistakeAtTheEnd_LeavesNothing()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var before = await province.CountAsync();
        var rows = Enumerable.Range(0, 100_000).Select(i => $"LS-VSIP,land.area,{i + 1},ha,,,{new DateOnly(1900, 1, 1).AddDays(i):yyyy-MM-dd},").Append("LS-VSIP,land.area,x,ha,,,2025,");

        var run = await province.ImportAsync([.. rows]);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("dòng 100002, cột value");
        (await province.CountAsync()).ShouldBe(before);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Workbook_WithNumbersAndFormulas_IsReadAsItWasSaved(Engine engine)
    {
        await using var province = await FigureProvince.CreateAsync(engine);
        var path = Path.Combine(province.Folder, "e.xlsx");
        FigureWorkbook.Write(path, ["Nơi", "Chỉ tiêu", "Giá trị", "Đơn vị", "Ngày"], ["LS-VSIP", "Diện tích", 12.345, "ha", 2024], [null, null, null, null, null], ["LS-VSIP", "land.area", "=2*3→6", "ha", "2025-07"]);

        (await province.RunAsync("observations", "import", path)).Exit.ShouldBe(0);

        await using var db = province.Open();
        (await db.Observations.OrderBy(o => o.Id).Select(o => o.Value).ToListAsync()).ShouldBe([12.345m, 6m]);
    }

    [Fact]
    public async Task Workbook_WithAFormulaThatHasNoValue_IsRefused()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var path = Path.Combine(province.Folder, "e.xlsx");
        FigureWorkbook.Write(path, ["place", "measure", "value", "as_of"], ["LS-VSIP", "land.area", "=2*3", 2024], ["LS-VSIP", "land.area", 5, "=TODAY()→#VALUE!"]);

        var run = await province.RunAsync("observations", "import", path);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("dòng 2, cột value: bỏ trống");
        run.Error.ShouldContain("dòng 3, cột as_of");
    }

    [Fact]
    public async Task Workbook_ThatIsBroken_IsRefused()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        var path = Path.Combine(province.Folder, "e.xlsx");
        FigureWorkbook.Write(path, ["place", "measure", "value", "as_of"], ["LS-VSIP", "land.area", 5, 2024]);
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)]);

        (await province.RunAsync("observations", "import", path)).Error.ShouldContain("xlsx");
    }

    [Fact]
    public async Task File_OfAnotherProvince_IsNamedSo()
    {
        await using var province = await FigureProvince.CreateAsync(Engine.Sqlite);
        await using (var db = province.Open())
        {
            await using var write = await Write.BeginAsync(db, 14, "test.set-up", TestProvince.ActOf(), default);
            db.Add(new Place { ProvinceId = 14, Id = write.NextId(), Kind = PlaceKind.Park, Code = "SL-MAI-SON", Name = "KCN Mai Sơn" });
            await write.CommitAsync(default);
        }

        var run = await province.ImportAsync("LS-VSIP,land.area,5,ha,,,2024,", "SL-MAI-SON,land.area,5,ha,,,2024,");

        run.Error.ShouldContain("dòng 3, cột place");
        run.Error.ShouldContain("tỉnh khác");
    }
}
