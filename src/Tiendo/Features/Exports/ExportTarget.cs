using System.IO.Compression;

namespace Tiendo.Features.Exports;

/// <summary>Where an export is written: a folder, or one file that packs it. One file of it is open at a time in a pack.</summary>
internal abstract class ExportTarget : IDisposable
{
    /// <summary>A folder, which must be new or empty.</summary>
    public static ExportTarget Folder(string path) => new FolderTarget(path);

    /// <summary>One file.</summary>
    public static ExportTarget Pack(Stream stream) => new PackTarget(stream);

    /// <summary>Starts one file of the export.</summary>
    public abstract Stream Create(string file, bool isPacked = false);

    public virtual void Dispose()
    {
    }

    private sealed class FolderTarget(string path) : ExportTarget
    {
        public override Stream Create(string file, bool isPacked = false)
        {
            var whole = Path.Combine(path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            return new FileStream(whole, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        }
    }

    private sealed class PackTarget(Stream stream) : ExportTarget
    {
        private readonly ZipArchive pack = new(stream, ZipArchiveMode.Create, leaveOpen: true);

        // What is packed already, such as PDF, is not worth packing again.
        public override Stream Create(string file, bool isPacked = false) =>
            new BufferedStream(pack.CreateEntry(file, isPacked ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open(), 1 << 16);

        public override void Dispose()
        {
            pack.Dispose();
            base.Dispose();
        }
    }
}
