using CsvHelper;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>One line an order, for a spreadsheet: a byte-order mark so that it reads UTF-8, no cell that it would run as a formula.</summary>
public sealed class ReadingCsv(Stream stream, Messages messages) : IReadingWriter
{
    private CsvWriter? csv;

    /// <inheritdoc/>
    public void Write(NoticeFile notice)
    {
        csv ??= Open();
        foreach (var order in notice.Reading.Directives)
        {
            foreach (var column in OrderColumn.All)
            {
                var value = column.Value(notice, order, messages);
                csv.WriteField(value is DateOnly day ? Words.Of(day) : value as string);
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <inheritdoc/>
    public void Finish() => csv?.Flush();

    /// <inheritdoc/>
    public void Dispose() => csv?.Dispose();

    private CsvWriter Open()
    {
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        var opened = CsvWriter.Create(stream, options, leaveOpen: true);
        opened.WriteHeader([.. OrderColumn.All.Select(c => messages[c.Key])]);
        return opened;
    }
}
