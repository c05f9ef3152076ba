using CsvHelper;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>One line an order, for a spreadsheet: a byte-order mark so that it reads UTF-8, no cell that it would run as a formula.</summary>
public sealed class ReadingCsv : IReadingWriter
{
    private readonly CsvWriter csv;
    private readonly Messages messages;

    private bool headed;

    /// <summary>Leaves the stream open.</summary>
    public ReadingCsv(Stream stream, Messages messages)
    {
        this.messages = messages;
        csv = CsvWriter.Create(
            stream, CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true);
    }

    /// <inheritdoc/>
    public void Write(NoticeFile notice)
    {
        WriteHeading();
        foreach (var order in notice.Reading.Directives)
        {
            foreach (var column in OrderColumn.All)
            {
                csv.WriteField(column.Value(notice, order, messages) is var value && value is DateOnly day ? Words.Of(day) : value as string);
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <inheritdoc/>
    public void Finish() => csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private void WriteHeading()
    {
        if (!headed)
        {
            csv.WriteHeader([.. OrderColumn.All.Select(c => messages[c.Key])]);
            headed = true;
        }
    }
}
