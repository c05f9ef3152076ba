using System.Globalization;
using CsvHelper;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Samples;

/// <summary>The files of the sample province: <c>samples/province/</c>, beside the lists.</summary>
/// <param name="listsFolder">The lists that an officer may edit.</param>
internal sealed class SampleFolder(string listsFolder)
{
    private readonly string folder = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(listsFolder)))!, "samples", "province");

    /// <summary>False where the program was installed without it.</summary>
    public bool Exists => Directory.Exists(folder);

    /// <summary>A file of it.</summary>
    /// <exception cref="RuleBroken">sample.file-missing</exception>
    public string File(string name) => Path.Combine(folder, name) is var path && System.IO.File.Exists(path) ? path : throw new RuleBroken("sample.file-missing", path);

    /// <summary>Its documents, in the order of their days.</summary>
    public IReadOnlyList<SampleDocument> Documents()
    {
        using var rows = new ListFile(
            File("documents.csv"), "key", "rank", "kind", "number", "issued", "issued_on", "issuer", "publisher", "language", "title", "file", "recorded_on");
        var documents = new List<SampleDocument>();
        while (rows.Next())
        {
            var file = rows.Optional(10);
            documents.Add(new(
                rows.Required(0), rows.Day(11)!.Value, file,
                new DocumentInput(rows.OneOf(1, "official", "press") == "press" ? SourceRank.Press : SourceRank.Official, rows.Required(2), rows.Required(9))
                {
                    Number = rows.Optional(3), IssuedWords = rows.Optional(4), IssuedOn = rows.Day(5), Issuer = rows.Optional(6), Publisher = rows.Optional(7),
                    Language = rows.Required(8), FileName = file, Bytes = file is null ? null : System.IO.File.ReadAllBytes(File(file)),
                }));
        }
        return [.. documents.OrderBy(d => d.RecordedOn)];
    }

    /// <summary>The figures of one document, as a file that can be imported; null where it has none.</summary>
    public byte[]? FiguresOf(string document)
    {
        using var rows = CsvReader.FromText(System.IO.File.ReadAllText(File("observations.csv")), new CsvReaderOptions { Separator = ',', AllowLineBreaksInQuotes = false });
        var columns = rows.Headers.ToArray();
        var named = Array.IndexOf(columns, "document");
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var count = 0;
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteHeader([.. columns.Where((_, i) => i != named)]);
            while (rows.Read())
            {
                if (rows.GetString(named) != document) continue;
                for (var i = 0; i < columns.Length; i++)
                {
                    if (i != named) csv.WriteField(rows.GetString(i));
                }
                csv.EndRecord();
                count++;
            }
            csv.Flush();
        }
        return count == 0 ? null : System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }
}

/// <summary>A document of the sample.</summary>
/// <param name="Key">What the sample's files call it: S0 … S4, TB7.</param>
/// <param name="RecordedOn">The day from which it is known.</param>
/// <param name="File">The notice with orders that it is; null without one.</param>
/// <param name="Input">What is kept of it.</param>
internal sealed record SampleDocument(string Key, DateOnly RecordedOn, string? File, DocumentInput Input);
