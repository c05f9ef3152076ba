namespace Tiendo.Notices.Tests;

/// <summary>Where this project's files lie, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } =
        Above(new(AppContext.BaseDirectory)).First(folder => File.Exists(System.IO.Path.Combine(folder, "Tiendo.slnx")));

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A folder of evaluation data in a "shared" folder beside or above the project; null where there is none.</summary>
    public static string? Shared(params string[] parts) =>
        Above(new DirectoryInfo(Root).Parent!).Select(folder => System.IO.Path.Combine([folder, "shared", .. parts])).FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> Above(DirectoryInfo start)
    {
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
