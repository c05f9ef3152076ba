namespace Tiendo.Documents;

/// <summary>A folder that only this run can read (mode 0700) and that is gone afterwards.</summary>
internal sealed class PrivateFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tiendo-");

    public string Path => folder.FullName;

    /// <summary>Puts a file there, under a name of ours: the sender's never reaches a command line.</summary>
    public string Put(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Makes a file of this machine readable there under a name of ours, without a copy.</summary>
    public void Link(string name, string target) => File.CreateSymbolicLink(System.IO.Path.Combine(Path, name), System.IO.Path.GetFullPath(target));

    public void Dispose() => folder.Delete(recursive: true);
}
