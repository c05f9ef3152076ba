using Tiendo.Features.Agencies;
using Tiendo.Notices;

namespace Tiendo.Bench;

/// <summary>Where this project's files lie, seen from the built bench.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The lists that the program ships with.</summary>
    public static ReaderLists Lists() => AgencyLists.Load(At("data"));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder for generated data; git ignores it.</summary>
    public static string Generated(params string[] parts) => Directory.CreateDirectory(At([".build", "bench", .. parts])).FullName;

    /// <summary>A folder of evaluation data beside the project or above it; null where there is none.</summary>
    public static string? Shared(params string[] parts)
    {
        for (var folder = Path.GetDirectoryName(Root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var found = Path.Combine([folder, "shared", .. parts]);
            if (Directory.Exists(found)) return found;
        }

        return null;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tiendo.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Tiendo.slnx is in no folder above the bench");
        }

        return folder;
    }
}
