namespace Tiendo.Tests.Features.Agencies;

/// <summary>The project's own data folder.</summary>
internal static class ShippedData
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tiendo.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data");
    }
}
