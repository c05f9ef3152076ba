using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Parks;

public sealed class ParkImportTests
{
    private const string Square = "[[[106.3,21.5],[106.31,21.5],[106.31,21.51],[106.3,21.51],[106.3,21.5]]]";

    [Theory]
    [InlineData("code,entry\nLS-A,park\n", "Thiếu cột “value”")]
    [InlineData("code,entry,value,color\nLS-A,park,CCN A,red\n", "color")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,tên,CCN B,\n", "dòng: 3")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,name,,\n", "cột: value")]
    [InlineData("code,entry,value,detail,from\nLS-A,park,CCN A,ccn,2025-02-30\n", "2025-02-30")]
    [InlineData("code,entry,value,detail,document\nLS-A,park,CCN A,ccn,1/TB-X\n", "1/TB-X")]
    [InlineData("code,entry,value,detail,uncertain\nLS-A,park,CCN A,ccn,maybe\n", "maybe")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,commune,xã Atlantis,\n", "xã Atlantis")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,commune,tỉnh Lạng Sơn,\n", "tỉnh Lạng Sơn")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,status,xong,\n", "operating")]
    [InlineData("code,entry,value,detail\nLS-A,park,CCN A,ccn\nLS-A,park,CCN B,ccn\n", "dòng: 3")]
    [InlineData("code,entry,value\nLS-A,park,\"CCN A\n", "ngoặc kép")]
    [InlineData("code,entry,value\n", "không có dòng")]
    [InlineData("code,entry,value\nLS-A,park,CCN A,ccn,2024\n", "cần 3")]
    public async Task Table_WithAFault_IsRefusedWholly(string content, string said)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await RefusedAsync(province, province.Write("parks.csv", content), said);
    }

    [Theory]
    [InlineData("{\"type\":\"Feature\"}", "FeatureCollection")]
    [InlineData("{", "GeoJSON")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"CCN A\"},\"geometry\":null}]}", "cột: code")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"LS-A\",\"name\":\"CCN A\",\"kind\":\"ccn\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[21.5,106.3],[21.5,106.31],[21.51,106.31],[21.5,106.3]]]}}]}", "đổi chỗ")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"LS-A\",\"name\":\"CCN A\",\"kind\":\"ccn\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[420000,2380000],[421000,2380000],[421000,2381000],[420000,2380000]]]}}]}", "mét")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"LS-A\",\"name\":\"CCN A\",\"kind\":\"ccn\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[106.3,21.5],[106.31,21.51],[106.31,21.5],[106.3,21.51],[106.3,21.5]]]}}]}", "tự cắt")]
    public async Task GeoJson_WithAFault_IsRefusedWholly(string content, string said)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        await RefusedAsync(province, province.Write("parks.geojson", content), said);
    }

    [Fact]
    public async Task Bytes_ThatAreNoTable_AreRefused()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var book = Path.Combine(province.Folder, "parks.xlsx");
        await File.WriteAllBytesAsync(book, [1, 2, 3]);
        await RefusedAsync(province, book, "XLSX");
        var csv = Path.Combine(province.Folder, "parks.csv");
        await File.WriteAllBytesAsync(csv, [0x63, 0xff, 0xfe]);
        await RefusedAsync(province, csv, "UTF-8");
        await RefusedAsync(province, Path.Combine(province.Folder, "none.csv"), "Không có tệp");
        await RefusedAsync(province, province.Write("parks.txt", "x"), ".txt");
    }

    [Fact]
    public async Task Spreadsheet_WithDaysAsDays_IsImported()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        var path = Path.Combine(province.Folder, "parks.xlsx");
        WriteBook(path, [["code", "entry", "value", "detail", "from"], ["LS-A", "park", "CCN A", "ccn", ""], ["LS-A", "phase", 2, "", ""], ["LS-A", "status", "operating", "", new DateOnly(2024, 6, 1)]]);

        var run = await province.RunAsync("parks", "import", path, "--province", "Lạng Sơn");

        run.Exit.ShouldBe(0, run.Error);
        var shown = await province.RunAsync("parks", "show", "LS-A");
        shown.Output.ShouldContain("đang hoạt động");
        shown.Output.ShouldContain("01/06/2024");
        shown.Output.ShouldContain("LS-A/2");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task GeoJson_OfParks_IsImportedWithItsBoundaries(Engine engine)
    {
        await using var province = await TestProvince.CreateAsync(engine);
        var path = province.Write("parks.geojson", $$$"""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"code":"LS-A","name":"CCN A","kind":"ccn","communes":["06385","06457"],"investor":"Công ty X","status":"construction","from":"2025-07-01"},
               "geometry":{"type":"Polygon","coordinates":{{{Square}}}}}]}
            """);

        var run = await province.RunAsync("parks", "import", path, "--province", "20");

        run.Exit.ShouldBe(0, run.Error);
        var shown = await province.RunAsync("parks", "show", "LS-A", "--format", "json");
        shown.Output.ShouldContain("\"reference\": \"WGS 84\"");
        shown.Output.ShouldContain("\"06457\"");
        shown.Output.ShouldContain("Công ty X");
    }

    private static async Task RefusedAsync(TestProvince province, string path, string said)
    {
        var run = await province.RunAsync("parks", "import", path, "--province", "20");
        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(said);
        await using var db = province.Open();
        (await db.Places.CountAsync()).ShouldBe(0);
        (await db.Journal.CountAsync()).ShouldBe(0);
    }

    private static void WriteBook(string path, object[][] rows)
    {
        using var book = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = book.AddWorkbookPart();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new(new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()), new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new(new SheetData(rows.Select(row => new Row(row.Select(Cell)))));
        workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "1" }));
    }

    private static Cell Cell(object value) => value switch
    {
        DateOnly day => new() { StyleIndex = 1, CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate()) },
        int number => new() { CellValue = new(number) },
        var text => new() { DataType = CellValues.InlineString, InlineString = new(new Text((string)text)) },
    };
}
