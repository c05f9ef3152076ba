using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>One row of a table, with its number as a spreadsheet shows it.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A table that an officer hands in: CSV (UTF-8; comma or semicolon) or the first sheet of an XLSX file. The first row names the columns.</summary>
public sealed class SheetFile
{
    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 200_000;

    private const int MostBytes = 50_000_000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SheetFile(string path, IReadOnlyList<string> header, IReadOnlyList<SheetRow> rows) => (Path, Header, Rows) = (path, header, rows);

    /// <summary>Where it was read from.</summary>
    public string Path { get; }

    /// <summary>The names of its columns, in lower case.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows that are not empty; each has a cell for every column.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="RuleBroken">A code <c>sheet.…</c> with file and line.</exception>
    public static SheetFile Read(string path)
    {
        var bytes = Bytes(path);
        var rows = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? Xlsx(path, bytes) : Csv(path, bytes);
        if (rows.Count == 0) throw new RuleBroken("sheet.empty", path);
        string[] header = [.. rows[0].Cells.Select(name => name.ToLowerInvariant())];
        var full = new List<SheetRow>();
        foreach (var row in rows.Skip(1).Where(row => row.Cells.Any(cell => cell.Length > 0)))
        {
            if (row.Cells.Skip(header.Length).Any(cell => cell.Length > 0)) throw Fields(path, row, header.Length);
            full.Add(row with { Cells = [.. row.Cells.Take(header.Length), .. Enumerable.Repeat("", Math.Max(0, header.Length - row.Cells.Count))] });
        }
        return new(path, header, full);
    }

    /// <summary>The bytes of a file, up to a limit.</summary>
    /// <exception cref="RuleBroken"><c>sheet.file-missing</c>, <c>sheet.too-large</c>, <c>sheet.unreadable</c>.</exception>
    public static byte[] Bytes(string path)
    {
        if (!File.Exists(path)) throw new RuleBroken("sheet.file-missing", path);
        try
        {
            using var file = File.OpenRead(path);
            return Limited(file, path, MostBytes).ToArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("sheet.unreadable", path);
        }
    }

    /// <summary>Bytes as UTF-8 text.</summary>
    /// <exception cref="RuleBroken"><c>sheet.not-utf8</c>.</exception>
    public static string Text(string path, byte[] bytes)
    {
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? throw new RuleBroken("sheet.not-utf8", path) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBroken("sheet.not-utf8", path);
        }
    }

    private static List<SheetRow> Csv(string path, byte[] bytes)
    {
        var text = Text(path, bytes);
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        var options = new CsvReaderOptions
        {
            Separator = first.Contains(';') && !first.Contains(',') ? ';' : ',', AllowLineBreaksInQuotes = true, TrimWhitespace = true, TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        try
        {
            using var csv = CsvReader.FromText(text, options);
            var rows = new List<SheetRow> { new(1, [.. csv.Headers]) };
            while (csv.Read())
            {
                if (rows.Count > MostRows) throw TooMany(path);
                rows.Add(new((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(at => csv.GetString(at) ?? "")]));
            }
            return rows;
        }
        catch (CsvFormatException failure)
        {
            throw new RuleBroken("sheet.quotes-wrong", path, ("line", failure.LineNumber.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static List<SheetRow> Xlsx(string path, byte[] bytes)
    {
        try
        {
            CheckInflated(path, bytes);
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library names code page 1252 when it starts
            using var sheet = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
            var rows = new List<SheetRow>();
            while (sheet.Read())
            {
                if (rows.Count > MostRows) throw TooMany(path);
                string[] cells = [.. Enumerable.Range(0, sheet.FieldCount).Select(at => Cell(sheet.GetValue(at)))];
                if (rows.Count > 0 || cells.Any(cell => cell.Length > 0)) rows.Add(new(sheet.Depth + 1, cells));
            }
            return rows;
        }
        catch (Exception failure) when (failure is not RuleBroken and not OutOfMemoryException)
        {
            throw new RuleBroken("sheet.damaged", path);
        }
    }

    // What the parts really inflate to, whatever they claim.
    private static void CheckInflated(string path, byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        long left = 4L * MostBytes;
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            var block = new byte[64 * 1024];
            while (stream.Read(block) is > 0 and var count)
            {
                if ((left -= count) < 0) throw new RuleBroken("sheet.too-large", path, ("limit", Said(4L * MostBytes)));
            }
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        var other => (Convert.ToString(other, CultureInfo.InvariantCulture) ?? "").Trim(),
    };

    private static MemoryStream Limited(Stream stream, string path, long limit)
    {
        var content = new MemoryStream();
        var block = new byte[64 * 1024];
        while (stream.Read(block) is > 0 and var count)
        {
            if (content.Length + count > limit) throw new RuleBroken("sheet.too-large", path, ("limit", Said(limit)));
            content.Write(block, 0, count);
        }
        return content;
    }

    private static RuleBroken Fields(string path, SheetRow row, int expected) => new(
        "sheet.fields-wrong", path, ("line", Said(row.Number)), ("expected", Said(expected)), ("found", Said(row.Cells.Count)));

    private static RuleBroken TooMany(string path) => new("sheet.too-many-rows", path, ("limit", Said(MostRows)));

    private static string Said(long number) => number.ToString(CultureInfo.InvariantCulture);
}
