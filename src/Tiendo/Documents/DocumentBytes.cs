using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Documents;

/// <summary>The bytes of a file that a person names.</summary>
internal static class DocumentBytes
{
    private static readonly long Largest = new DocumentLimits().FileBytes;

    /// <exception cref="RuleBroken">document.not-found, document.empty, document.unreadable, document.too-large</exception>
    public static byte[] Read(string path)
    {
        if (!File.Exists(path)) throw new RuleBroken("document.not-found", path);
        try
        {
            var size = new FileInfo(path).Length;
            if (size == 0) throw new RuleBroken("document.empty", path);
            return size <= Largest
                ? File.ReadAllBytes(path)
                : throw new RuleBroken(
                    "document.too-large", path,
                    ("size", Numbers.Text(size)), ("limit", Numbers.Text(Largest)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("document.unreadable", path);
        }
    }
}
