namespace Tiendo.Security;

/// <summary>The folder of the keys that sign cookies and encrypt what is secret. Outside the database, for its owner alone; several nodes share one.</summary>
public static class KeysFolder
{
    /// <summary>The folder, made where it was missing.</summary>
    public static DirectoryInfo Open(string path)
    {
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path);
        var folder = Directory.CreateDirectory(path, owner);
        folder.UnixFileMode = owner;
        return folder;
    }
}
