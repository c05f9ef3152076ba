using System.Collections.Concurrent;
using System.Globalization;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>A picture of a page.</summary>
/// <param name="ContentType">image/png or image/jpeg.</param>
/// <param name="Bytes">The picture.</param>
public sealed record PagePicture(string ContentType, byte[] Bytes);

/// <summary>Pictures of pages as people see them. Those made of a PDF are kept in a folder that only this process can read, the least used thrown away first. One for the whole process.</summary>
/// <param name="limits">How much a document may ask of the machine.</param>
/// <param name="searchPath">Where the external program is looked up; the PATH when null.</param>
public sealed class PagePictures(DocumentLimits? limits = null, string? searchPath = null) : IDisposable
{
    /// <summary>The long side of a picture, in pixels: 111 dots an inch on A4.</summary>
    public const int LongSide = 1300;

    private const long MostKept = 256L << 20;
    private const string Png = "image/png";

    private readonly DocumentLimits limits = limits ?? new();
    private readonly ExternalPrograms programs = new(limits ?? new(), searchPath);
    private readonly PrivateFolder folder = new();
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount));
    private readonly ConcurrentDictionary<(string Hash, int Page), Lazy<Task<bool>>> underWay = new();
    private readonly Dictionary<(string Hash, int Page), (long Size, long Used)> kept = [];
    private readonly Lock gate = new();
    private long size, uses;

    /// <summary>The picture of a page; null when the document has no such page or no pictures.</summary>
    /// <param name="hash">The file, by its SHA-256 in hexadecimal.</param>
    /// <param name="page">From 1.</param>
    /// <param name="load">Brings the file's bytes where they are needed.</param>
    /// <param name="stop">Gives up waiting; the picture is made all the same.</param>
    /// <exception cref="RuleBroken">program.…: the program is missing or failed</exception>
    public async Task<PagePicture?> GetAsync(string hash, int page, Func<Task<byte[]?>> load, CancellationToken stop)
    {
        if (page < 1 || page > limits.Pages || !hash.All(char.IsAsciiHexDigitLower)) return null;
        if (await TakeAsync(hash, page, stop) is { } known) return new(Png, known);
        if (await load() is not { } bytes) return null;
        switch (DocumentKind.Of(bytes, ""))
        {
            case "image" when page == 1 && bytes is [0x89, ..]: return new(Png, bytes);
            case "image" when page == 1 && bytes is [0xFF, ..]: return new("image/jpeg", bytes);
            case "pdf": break;
            default: return null;
        }

        // Two who look at the same page wait for one picture.
        var making = underWay.GetOrAdd((hash, page), _ => new(() => Task.Run(() => MakeAsync(hash, page, bytes))));
        return await making.Value.WaitAsync(stop) && await TakeAsync(hash, page, stop) is { } made ? new(Png, made) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        places.Dispose();
        folder.Dispose();
    }

    private async Task<bool> MakeAsync(string hash, int page, byte[] bytes)
    {
        await places.WaitAsync();
        try
        {
            using var work = new PrivateFolder();
            work.Put("input.pdf", bytes);
            var number = page.ToString(CultureInfo.InvariantCulture);
            string[] arguments = ["-f", number, "-l", number, "-scale-to", LongSide.ToString(CultureInfo.InvariantCulture), "-png", "-singlefile", "input.pdf", "page"];
            var result = programs.PdfToPicture.Run("input.pdf", work.Path, arguments, _ => { }, CancellationToken.None);
            var picture = Path.Combine(work.Path, "page.png");
            if (result.Exit != 0 || !File.Exists(picture)) return false;
            Keep(hash, page, picture);
            return true;
        }
        finally
        {
            places.Release();
            underWay.TryRemove((hash, page), out _);
        }
    }

    private void Keep(string hash, int page, string picture)
    {
        lock (gate)
        {
            File.Move(picture, PathOf(hash, page), overwrite: true);
            var length = new FileInfo(PathOf(hash, page)).Length;
            size += length - kept.GetValueOrDefault((hash, page)).Size;
            kept[(hash, page)] = (length, ++uses);
            foreach (var (old, (oldSize, _)) in size <= MostKept ? [] : kept.OrderBy(one => one.Value.Used).Take(kept.Count - 1).ToList())
            {
                if (size <= MostKept / 2) break;
                File.Delete(PathOf(old.Hash, old.Page));
                kept.Remove(old);
                size -= oldSize;
            }
        }
    }

    private async Task<byte[]?> TakeAsync(string hash, int page, CancellationToken stop)
    {
        lock (gate)
        {
            if (!kept.TryGetValue((hash, page), out var one)) return null;
            kept[(hash, page)] = one with { Used = ++uses };
        }

        try
        {
            return await File.ReadAllBytesAsync(PathOf(hash, page), stop);
        }
        catch (FileNotFoundException)
        {
            // Thrown away in between: it is made again.
            return null;
        }
    }

    private string PathOf(string hash, int page) => Path.Combine(folder.Path, string.Create(CultureInfo.InvariantCulture, $"{hash}-{page}.png"));
}
