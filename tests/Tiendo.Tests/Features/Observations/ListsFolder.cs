namespace Tiendo.Tests.Features.Observations;

/// <summary>A private folder with the shipped measures.yaml and checks.yaml, to break; gone after the test.</summary>
internal sealed class ListsFolder : IDisposable
{
    public ListsFolder(string? measures = null, string? checks = null)
    {
        Write("measures.yaml", measures ?? System.IO.File.ReadAllText(System.IO.Path.Combine(Agencies.ShippedData.Folder, "measures.yaml")));
        Write("checks.yaml", checks ?? System.IO.File.ReadAllText(System.IO.Path.Combine(Agencies.ShippedData.Folder, "checks.yaml")));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("tiendo-lists-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string name, string content) => System.IO.File.WriteAllText(File(name), content);
}
