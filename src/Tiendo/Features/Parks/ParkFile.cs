using System.Globalization;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>One row to record, where it stands in its file, and the document it names.</summary>
internal sealed record ParkFileRow(ParkRow Row, int Line, string? Document)
{
    /// <summary>The same fault, said with the row and column it stands in.</summary>
    public RuleBroken At(RuleBroken broken, string file) => ParkFile.At(broken, file, Line);
}

/// <summary>Parks in a file: a table with one row a statement (CSV, XLSX), or GeoJSON with one feature a park.</summary>
internal static class ParkFile
{
    private static readonly string[] Needed = ["code", "entry", "value"];
    private static readonly string[] Known = [.. Needed, "detail", "from", "to", "document", "source", "uncertain", "note"];
    private static readonly Dictionary<string, ParkRowKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["park"] = ParkRowKind.Park, ["name"] = ParkRowKind.Name, ["other-name"] = ParkRowKind.OtherName, ["commune"] = ParkRowKind.Commune,
        ["investor"] = ParkRowKind.Investor, ["phase"] = ParkRowKind.Phase, ["status"] = ParkRowKind.Status, ["decision"] = ParkRowKind.Decision,
        ["boundary"] = ParkRowKind.Boundary, ["merge"] = ParkRowKind.Merge,
    };

    public static IReadOnlyList<ParkFileRow> Read(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csv" or ".xlsx" => Table(SheetFile.Read(path)),
        ".geojson" or ".json" => ParkGeoJson.Read(path),
        var other => throw new RuleBroken("parks.file-kind", path, ("given", other)),
    };

    /// <summary>The same fault, said with the row and column it stands in.</summary>
    public static RuleBroken At(RuleBroken broken, string file, int line) => new(
        broken.Code, file,
        [.. broken.Values, ("line", line.ToString(CultureInfo.InvariantCulture)), .. broken.Field is { } column ? [("cell", column)] : Array.Empty<(string, string)>()]);

    private static List<ParkFileRow> Table(SheetFile sheet)
    {
        if (Needed.FirstOrDefault(column => !sheet.Header.Contains(column)) is { } missing)
            throw new RuleBroken("sheet.column-missing", sheet.Path, ("cell", missing));
        if (sheet.Header.FirstOrDefault(column => !Known.Contains(column)) is { } unknown)
            throw new RuleBroken("parks.column-unknown", sheet.Path, ("given", unknown), ("expected", string.Join(", ", Known)));
        var columns = Known.ToDictionary(column => column, column => Array.IndexOf([.. sheet.Header], column));
        return [.. sheet.Rows.Select(row => Row(sheet, columns, row))];
    }

    private static ParkFileRow Row(SheetFile sheet, Dictionary<string, int> columns, SheetRow row)
    {
        try
        {
            var entry = Need("entry");
            if (!Kinds.TryGetValue(entry, out var kind))
                throw new RuleBroken("parks.entry-wrong", "entry", ("given", entry), ("expected", string.Join(", ", Kinds.Keys)));
            return new(
                new(kind, Need("code"), Need("value"), Cell("detail"), Day("from"), Day("to"))
                {
                    Source = Cell("source"), Note = Cell("note"), Uncertain = Flag(Cell("uncertain")),
                },
                row.Number, Cell("document"));
        }
        catch (RuleBroken broken)
        {
            throw At(broken, sheet.Path, row.Number);
        }

        string? Cell(string column) => columns[column] is >= 0 and var at && row.Cells[at] is { Length: > 0 } text ? text : null;
        string Need(string column) => Cell(column) ?? throw new RuleBroken("parks.value-missing", column);
        DateOnly? Day(string column) => Cell(column) is { } text ? ParseDay(text, column) : null;
    }

    public static DateOnly ParseDay(string text, string column) => Days.Parse(text) ?? throw new RuleBroken("parks.day-wrong", column, ("given", text));

    public static bool Flag(string? text) => text?.ToLowerInvariant() switch
    {
        null or "no" or "không" or "false" or "0" => false,
        "yes" or "có" or "true" or "1" or "x" => true,
        var other => throw new RuleBroken("parks.flag-wrong", "uncertain", ("given", other)),
    };
}
