namespace Tiendo.Tests.Features.Agencies;

/// <summary>The project's own data folder, and copies of it to break.</summary>
internal static class ShippedData
{
    public static string Folder { get; } = Find();

    /// <summary>A private copy in which one file is given other content; null deletes it.</summary>
    public static string CopyWith(string file, Func<string, string?> change)
    {
        var copy = Directory.CreateTempSubdirectory("tiendo-data-").FullName;
        foreach (var source in Directory.EnumerateFiles(Folder, "*.csv", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Folder, source);
            var target = Path.Combine(copy, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var text = File.ReadAllText(source);
            if ((name == file ? change(text) : text) is { } changed) File.WriteAllText(target, changed);
        }
        return copy;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tiendo.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data");
    }
}
