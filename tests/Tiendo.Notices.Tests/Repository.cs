namespace Tiendo.Notices.Tests;

/// <summary>Where this project's files lie, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Tiendo.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Tiendo.slnx stands in no folder above the tests.");
    }
}
