namespace Tiendo.Tests.Features.Agencies;

/// <summary>A private copy of the shipped data folder, to break; gone after the test.</summary>
internal sealed class DataCopy : IDisposable
{
    public DataCopy()
    {
        foreach (var source in Directory.EnumerateFiles(ShippedData.Folder, "*.csv", SearchOption.AllDirectories))
        {
            var target = File(Path.GetRelativePath(ShippedData.Folder, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(source, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("tiendo-data-").FullName;

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
