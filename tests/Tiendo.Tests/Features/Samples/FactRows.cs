using CsvHelper;
using Tiendo.Notices.Tests;

namespace Tiendo.Tests.Features.Samples;

/// <summary>Rows of CSV files as dictionaries: the sample's own, and the published facts where they lie beside the project.</summary>
internal static class FactRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> OfSample(string file) => Read(Repository.Path("samples", "province", file));

    /// <summary>Null where the folder does not exist.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>>? Published(string file) =>
        Repository.Shared("facts") is { } folder ? Read(Path.Combine(folder, file)) : null;

    private static List<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(path), new CsvReaderOptions { Separator = ',', AllowLineBreaksInQuotes = false });
        var header = csv.Headers.ToArray();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read()) rows.Add(header.Select((column, i) => (column, i)).ToDictionary(c => c.column, c => csv.GetString(c.i) ?? ""));
        return rows;
    }
}
