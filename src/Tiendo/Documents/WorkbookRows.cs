using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>The rows of the first sheet of an XLSX, cells as text; of a formula the value it had when the file was saved.</summary>
internal sealed class WorkbookRows : IDisposable
{
    private const long MostInflated = 256L << 20; // bytes
    private readonly string name;
    private readonly IExcelDataReader reader;

    /// <exception cref="RuleBroken">sheet.damaged, sheet.too-large</exception>
    public WorkbookRows(string name, byte[] bytes)
    {
        this.name = name;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library names code page 1252 when it starts
        reader = Guarded(() =>
        {
            CheckSize(bytes);
            return ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
        });
    }

    /// <summary>The row of the sheet, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>How many cells the row has, without empty ones at its end.</summary>
    public int FieldCount { get; private set; }

    /// <summary>Goes to the next row that has a cell.</summary>
    public bool Next()
    {
        while (ReadRow())
        {
            FieldCount = reader.FieldCount;
            while (FieldCount > 0 && Text(FieldCount - 1).Length == 0) FieldCount--;
            if (FieldCount > 0) return true;
        }
        return false;
    }

    /// <summary>The text of a cell, empty behind the end of the row.</summary>
    public string Text(int column) => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
    {
        null => "",
        string text => text.Trim(),
        double number => Number(number),
        DateTime day => DateOnly.FromDateTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Whether the cell is a number and not text that looks like one.</summary>
    public bool IsNumber(int column) => column < reader.FieldCount && reader.GetValue(column) is double or int;

    public void Dispose() => reader.Dispose();

    private bool ReadRow()
    {
        Row++;
        return Guarded(reader.Read);
    }

    // 15 digits, as a spreadsheet shows them: 0.1 + 0.2 is 0.3.
    private static string Number(double number) =>
        Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);

    private void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var buffer = new byte[1 << 16];
        long inflated = 0;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            while (content.Read(buffer) is > 0 and var count)
            {
                if ((inflated += count) > MostInflated) throw new RuleBroken("sheet.too-large", name, ("limit", MostInflated.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    // The library says in many ways that a file is broken.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (RuleBroken or OutOfMemoryException or OperationCanceledException))
        {
            throw new RuleBroken("sheet.damaged", name);
        }
    }
}
