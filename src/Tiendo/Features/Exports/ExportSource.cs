using System.IO.Compression;
using Tiendo.Domain;

namespace Tiendo.Features.Exports;

/// <summary>Where an export is read from: a folder, or one file that packs it.</summary>
internal abstract class ExportSource : IDisposable
{
    /// <summary>The folder or file, for people.</summary>
    public required string Place { get; init; }

    /// <summary>A folder.</summary>
    public static ExportSource Folder(string path) => new FolderSource { Place = path };

    /// <summary>One file.</summary>
    /// <exception cref="RuleBroken">import.not-a-backup</exception>
    public static ExportSource Pack(string path)
    {
        try
        {
            return new PackSource(ZipFile.OpenRead(path)) { Place = path };
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("import.not-a-backup", path);
        }
    }

    /// <summary>One file of the export; null when it is not there.</summary>
    public abstract Stream? Open(string file);

    public virtual void Dispose()
    {
    }

    private sealed class FolderSource : ExportSource
    {
        public override Stream? Open(string file)
        {
            var whole = Path.Combine(Place, file);
            return System.IO.File.Exists(whole) ? new FileStream(whole, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan) : null;
        }
    }

    private sealed class PackSource(ZipArchive pack) : ExportSource
    {
        public override Stream? Open(string file)
        {
            try
            {
                return pack.GetEntry(file)?.Open();
            }
            catch (InvalidDataException)
            {
                throw new RuleBroken("import.not-a-backup", Place);
            }
        }

        public override void Dispose()
        {
            pack.Dispose();
            base.Dispose();
        }
    }
}
