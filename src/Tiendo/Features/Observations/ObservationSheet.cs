using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using Tiendo.Domain;

namespace Tiendo.Features.Observations;

/// <summary>A file of figures, row by row: CSV in UTF-8 (comma, semicolon or tab) or the first sheet of an XLSX.</summary>
internal sealed class ObservationSheet : IDisposable
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The most rows.</summary>
    public const int MostRows = 500_000;

    private const int LongestRecord = 100_000; // bytes; fields are held to far less
    private static readonly CsvReaderOptions Form = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly string name;
    private readonly CsvReader? csv;
    private readonly WorkbookRows? workbook;
    private readonly FigureField[] fields;
    private int rows;

    /// <exception cref="RuleBroken">observations.…: not a table, too large, columns unknown, twice or missing.</exception>
    public ObservationSheet(string name, byte[] bytes)
    {
        this.name = name;
        if (bytes.Length > MostBytes) throw new RuleBroken("observations.too-large", name, ("limit", MostBytes.ToString(CultureInfo.InvariantCulture)));
        if (bytes is [(byte)'P', (byte)'K', ..]) workbook = new(name, bytes);
        else if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0)) csv = CsvReader.Create(bytes, Form);
        else throw new RuleBroken("observations.not-a-table", name);
        fields = Fields(Heads());
    }

    /// <summary>The row of the file, from 1; the head is row 1.</summary>
    public long Row => csv?.LineNumber ?? workbook!.Row;

    /// <summary>Reads the next row into the figure; false behind the last.</summary>
    /// <exception cref="RuleBroken">observations.quotes-wrong, observations.fields-wrong, observations.too-many-rows</exception>
    public bool Next(WrittenFigure figure)
    {
        if (!Guarded(() => csv?.Read() ?? workbook!.Next())) return false;
        if (++rows > MostRows) throw new RuleBroken("observations.too-many-rows", name, ("limit", MostRows.ToString(CultureInfo.InvariantCulture)));
        if (csv is not null && csv.FieldCount != fields.Length)
        {
            throw new RuleBroken("observations.fields-wrong", name, ("line", Text(Row)), ("expected", Text(fields.Length)), ("found", Text(csv.FieldCount)));
        }
        for (var at = 0; at < fields.Length; at++)
        {
            figure[fields[at]] = csv is not null ? csv.GetString(at) : workbook!.Text(at);
            if (fields[at] == FigureField.Value) figure.IsTypedNumber = workbook?.IsNumber(at) == true;
        }
        return true;
    }

    public void Dispose()
    {
        csv?.Dispose();
        workbook?.Dispose();
    }

    private IReadOnlyList<string> Heads()
    {
        IReadOnlyList<string> heads = [];
        Guarded(() =>
        {
            heads = csv?.Headers ?? workbook!.Heads();
            return true;
        });
        return heads;
    }

    private FigureField[] Fields(IReadOnlyList<string> heads)
    {
        var all = string.Join(", ", WrittenFigure.Names);
        if (heads.Count is 0 or > 100 || heads.All(string.IsNullOrWhiteSpace)) throw new RuleBroken("observations.empty", name, ("columns", all));
        var found = new FigureField[heads.Count];
        for (var at = 0; at < heads.Count; at++)
        {
            found[at] = FigureWords.FieldOf(heads[at]) ?? throw new RuleBroken("observations.column-unknown", name, ("head", Shown(heads[at])), ("columns", all));
            if (Array.IndexOf(found, found[at], 0, at) >= 0) throw new RuleBroken("observations.column-twice", name, ("head", WrittenFigure.Names[(int)found[at]]));
        }
        foreach (var needed in new[] { FigureField.Place, FigureField.Measure, FigureField.Value })
        {
            if (!found.Contains(needed)) throw new RuleBroken("observations.column-missing", name, ("head", WrittenFigure.Names[(int)needed]));
        }
        if (!found.Contains(FigureField.AsOf) && !(found.Contains(FigureField.From) && found.Contains(FigureField.To))) throw new RuleBroken("observations.column-missing", name, ("head", "as_of"));
        return found;
    }

    private bool Guarded(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException failure)
        {
            throw new RuleBroken("observations.quotes-wrong", name, ("line", Text(failure.LineNumber)));
        }
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
