using System.Globalization;
using System.Text;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>One row of a table, with its number as a spreadsheet shows it.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A whole table that an officer hands in.</summary>
public sealed class SheetFile
{
    private const int MostBytes = 64 << 20;
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
        using var sheet = new SheetReader(path, Bytes(path));
        if (sheet.Heads.Count == 0) throw new RuleBroken("sheet.empty", path);
        string[] header = [.. sheet.Heads.Select(name => name.ToLowerInvariant())];
        var rows = new List<SheetRow>();
        while (sheet.Next())
        {
            if (Enumerable.Range(0, sheet.FieldCount).Skip(header.Length).Any(at => sheet.Text(at).Length > 0)) throw sheet.FieldsWrong();
            string[] cells = [.. Enumerable.Range(0, header.Length).Select(sheet.Text)];
            if (cells.Any(cell => cell.Length > 0)) rows.Add(new((int)sheet.Row, cells));
        }
        return new(path, header, rows);
    }

    /// <summary>The bytes of a file, up to a limit.</summary>
    /// <exception cref="RuleBroken"><c>sheet.file-missing</c>, <c>sheet.too-large</c>, <c>sheet.unreadable</c>.</exception>
    public static byte[] Bytes(string path)
    {
        if (!File.Exists(path)) throw new RuleBroken("sheet.file-missing", path);
        try
        {
            using var file = File.OpenRead(path);
            var content = new MemoryStream();
            var block = new byte[64 * 1024];
            // Up to the limit, whatever length a pipe or device claims.
            while (file.Read(block) is > 0 and var count)
            {
                if (content.Length + count > MostBytes) throw new RuleBroken("sheet.too-large", path, ("limit", MostBytes.ToString(CultureInfo.InvariantCulture)));
                content.Write(block, 0, count);
            }
            return content.ToArray();
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
}
