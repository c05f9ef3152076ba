using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>A table that an officer hands in, row by row: CSV in UTF-8 (comma, semicolon or tab) or the first sheet of an XLSX. The first row names the columns.</summary>
internal sealed class SheetReader : IDisposable
{
    /// <summary>The most rows.</summary>
    public const int MostRows = 500_000;

    private static readonly CsvReaderOptions Form = new()
    {
        TrimWhitespace = true, TrackLineNumbers = true, PoolStrings = true, MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly string name;
    private readonly CsvReader? csv;
    private readonly WorkbookRows? workbook;
    private int rows;

    /// <param name="name">What the file is called, for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="RuleBroken">sheet.…: damaged, too large, not UTF-8, quotes wrong.</exception>
    public SheetReader(string name, byte[] bytes)
    {
        this.name = name;
        if (bytes is [(byte)'P', (byte)'K', ..] || name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) workbook = new(name, bytes);
        else if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0)) csv = CsvReader.Create(bytes, Form);
        else throw new RuleBroken("sheet.not-utf8", name);
        Heads = Guarded(() => csv?.Headers ?? (workbook!.Next() ? [.. Enumerable.Range(0, workbook.FieldCount).Select(workbook.Text)] : []));
    }

    /// <summary>The names of the columns; none in an empty file.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>Whether it is CSV, where each row has all its cells.</summary>
    public bool IsCsv => csv is not null;

    /// <summary>The row of the file, from 1; the names of the columns are row 1.</summary>
    public long Row => csv?.LineNumber ?? workbook!.Row;

    /// <summary>How many cells the row has.</summary>
    public int FieldCount => csv?.FieldCount ?? workbook!.FieldCount;

    /// <summary>Goes to the next row; false behind the last.</summary>
    /// <exception cref="RuleBroken">sheet.quotes-wrong, sheet.damaged, sheet.too-many-rows</exception>
    public bool Next()
    {
        if (!Guarded(() => csv?.Read() ?? workbook!.Next())) return false;
        return ++rows <= MostRows ? true : throw new RuleBroken("sheet.too-many-rows", name, ("limit", Said(MostRows)));
    }

    /// <summary>The text of a cell, empty behind the end of the row.</summary>
    public string Text(int column) => csv is not null ? csv.GetString(column) : workbook!.Text(column);

    /// <summary>Whether the cell is a number of a spreadsheet and not text that looks like one.</summary>
    public bool IsNumber(int column) => workbook?.IsNumber(column) == true;

    /// <summary>That the row has too few or too many cells.</summary>
    public RuleBroken FieldsWrong() => new(
        "sheet.fields-wrong", name, ("line", Said(Row)), ("expected", Said(Heads.Count)), ("found", Said(FieldCount)));

    public void Dispose()
    {
        csv?.Dispose();
        workbook?.Dispose();
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException failure)
        {
            throw new RuleBroken("sheet.quotes-wrong", name, ("line", Said(failure.LineNumber)));
        }
    }

    private static string Said(long number) => number.ToString(CultureInfo.InvariantCulture);
}
