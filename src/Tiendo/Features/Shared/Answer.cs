using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace Tiendo.Features.Shared;

/// <summary>Writes what a command found: a table for people, JSON for programs, CSV for a spreadsheet.</summary>
/// <remarks>JSON is the rows themselves (camel_case → snake_case, words for enums, days as 2025-10-20); table and CSV are the columns.</remarks>
public sealed class Answer(Terminal terminal, Messages messages, AnswerForm form)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>How it is written.</summary>
    public AnswerForm Form => form;

    /// <summary>A line for people; nothing in JSON and CSV.</summary>
    public void Remark(string text)
    {
        if (form == AnswerForm.Table) terminal.Say(Terminal.Printable(text));
    }

    /// <summary>A list: one row an item.</summary>
    public void List<T>(IReadOnlyCollection<T> rows, params IReadOnlyList<AnswerColumn<T>> columns)
    {
        switch (form)
        {
            case AnswerForm.Json:
                WriteJson(rows);
                break;
            case AnswerForm.Csv:
                WriteCsv(rows, columns);
                break;
            default:
                if (rows.Count == 0) terminal.Say(messages["answer.none"]);
                else AnswerTable.Write(terminal, messages, rows, columns);
                break;
        }
    }

    /// <summary>One thing with its fields: a line a field for people, an object in JSON, a row in CSV.</summary>
    public void Show<T>(T item, params IReadOnlyList<AnswerColumn<T>> columns)
    {
        switch (form)
        {
            case AnswerForm.Json:
                WriteJson(item);
                break;
            case AnswerForm.Csv:
                WriteCsv([item], columns);
                break;
            default:
                AnswerTable.WriteFields(terminal, messages, item, columns);
                break;
        }
    }

    private void WriteJson<T>(T value)
    {
        JsonSerializer.Serialize(terminal.Output, value, Json);
        terminal.Say("");
    }

    private void WriteCsv<T>(IReadOnlyCollection<T> rows, IReadOnlyList<AnswerColumn<T>> columns)
    {
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        using var csv = CsvWriter.Create(terminal.Output, options, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => messages[c.Key])]);
        foreach (var row in rows)
        {
            foreach (var column in columns) csv.WriteField(Terminal.Printable(column.Text(row)));
            csv.EndRecord();
        }
        csv.Flush();
    }
}
