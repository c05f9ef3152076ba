using System.Globalization;
using CsvHelper;
using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>One CSV file of <c>data/</c>, read row by row; what is wrong in it is said with file, line and column.</summary>
internal sealed class ListFile : IDisposable
{
    private const int LargestFile = 10_000_000; // characters; the national list of units would be under 2 million
    private static readonly CsvReaderOptions Form = new()
    {
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly string path;
    private readonly string[] columns;
    private readonly int[] positions;
    private readonly int width;
    private readonly CsvReader rows;

    /// <param name="path">The file.</param>
    /// <param name="columns">The columns, wherever they stand; fields are asked for by their place in this list. All must be there but those that end in "?".</param>
    public ListFile(string path, params string[] columns)
    {
        var required = Array.ConvertAll(columns, column => !column.EndsWith('?'));
        (this.path, this.columns) = (path, columns = Array.ConvertAll(columns, column => column.TrimEnd('?')));
        Content = ListText.Read(path, LargestFile);
        rows = CsvReader.FromText(Content, Form);
        var header = Header();
        width = header.Length;
        positions = Array.ConvertAll(columns, column => Array.IndexOf(header, column));
        for (var column = 0; column < columns.Length; column++)
            if (positions[column] < 0 && required[column]) throw Wrong("list.column-missing", column);
    }

    /// <summary>All of it, read once: a pipe can be a list too.</summary>
    public string Content { get; }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Goes to the next row; false behind the last.</summary>
    public bool Next()
    {
        try
        {
            if (!rows.Read()) return false;
        }
        catch (CsvFormatException failure)
        {
            throw WrongAt((int)failure.LineNumber, "list.quotes-wrong");
        }
        Line = (int)rows.LineNumber;
        return rows.FieldCount == width ? true : throw Wrong("list.fields-wrong", null, ("expected", Numbers.Text(width)), ("found", Numbers.Text(rows.FieldCount)));
    }

    private string[] Header()
    {
        try
        {
            return [.. rows.Headers];
        }
        catch (CsvFormatException)
        {
            throw Wrong("list.quotes-wrong");
        }
    }

    /// <summary>A field that may be empty.</summary>
    public string? Optional(int column) => positions[column] >= 0 && rows.GetString(positions[column]) is { Length: > 0 } text ? text : null;

    /// <summary>A field that must be filled.</summary>
    public string Required(int column) => Optional(column) ?? throw Wrong("list.value-missing", column);

    /// <summary>A field that holds one of a few words.</summary>
    public string OneOf(int column, params ReadOnlySpan<string> words) =>
        Required(column) is var word && words.Contains(word)
            ? word
            : throw Wrong("list.word-unknown", column, ("value", word), ("allowed", string.Join(", ", words)));

    /// <summary>Several names in one field, separated by semicolons.</summary>
    public string[] Several(int column) =>
        Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Several names in one field, put in order: "A; B"; null without one.</summary>
    public string? Joined(int column) => string.Join("; ", Several(column)) is { Length: > 0 } names ? names : null;

    /// <summary>A, B or C; without a word the least sure.</summary>
    public Confidence Confidence(int column) => Optional(column) is null ? Domain.Confidence.C : Enum.Parse<Confidence>(OneOf(column, "A", "B", "C"));

    /// <summary>A day as 2025-07-01, or none.</summary>
    public DateOnly? Day(int column) => Optional(column) is not { } text
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong("list.date-wrong", column, ("value", text));

    /// <summary>The first and the last day of a life, in order where both are known.</summary>
    public (DateOnly? From, DateOnly? To) Life(int from, int to)
    {
        var life = (From: Day(from), To: Day(to));
        return life.From > life.To ? throw Wrong("list.dates-reversed", from, ("from", Optional(from)!), ("to", Optional(to)!)) : life;
    }

    /// <summary>What to throw about this row.</summary>
    public RuleBroken Wrong(string code, int? column = null, params ReadOnlySpan<(string Name, string Value)> more) =>
        WrongAt(Line, code, column, more);

    /// <summary>What to throw about an earlier row.</summary>
    public RuleBroken WrongAt(int line, string code, int? column = null, params ReadOnlySpan<(string Name, string Value)> more) =>
        new(code, path, [("file", path), ("line", Numbers.Text(line)), .. column is { } at ? [("column", columns[at])] : Array.Empty<(string, string)>(), .. more]);

    public void Dispose() => rows.Dispose();
}
