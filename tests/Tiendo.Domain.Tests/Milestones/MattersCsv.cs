using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

/// <summary>The project's own list of matters, read without the program.</summary>
internal static class MattersCsv
{
    public static string Root { get; } = Above(new(AppContext.BaseDirectory)).First(folder => File.Exists(Path.Combine(folder, "Tiendo.slnx")));

    public static MatterWords Words { get; } = new(File.ReadLines(Path.Combine(Root, "data", "matters.csv")).Skip(1).Select(Row));

    /// <summary>A folder of evaluation data beside or above the project; null where there is none.</summary>
    public static string? Shared(params string[] parts) =>
        Above(new DirectoryInfo(Root).Parent!).Select(folder => Path.Combine([folder, "shared", .. parts])).FirstOrDefault(Path.Exists);

    /// <summary>The fields of a line with double quotes around those that hold a comma.</summary>
    public static string[] Fields(string line) =>
        [.. line.Split('"').SelectMany((part, at) => at % 2 == 1 ? [part.Replace(',', '\u0001')] : new[] { part }).Aggregate("", string.Concat).Split(',').Select(field => field.Replace('\u0001', ','))];

    private static MatterWord Row(string line) =>
        Fields(line) is var row ? new(row[0], Enum.Parse<MatterWordKind>(row[1], ignoreCase: true), row[2], row[3], row[4].Split("; "), row[5].Length > 0 ? row[5] : null) : throw new InvalidOperationException();

    private static IEnumerable<string> Above(DirectoryInfo start)
    {
        for (var folder = start; folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
