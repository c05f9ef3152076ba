using System.Globalization;
using System.Text;
using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>The text of one file of <c>data/</c>, within limits.</summary>
internal static class ListText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">Most characters.</param>
    /// <exception cref="RuleBroken">list.file-missing, list.file-too-large, list.file-unreadable, list.not-utf8</exception>
    public static string Read(string path, int largest)
    {
        if (!File.Exists(path)) throw new RuleBroken("list.file-missing", path, ("file", path));
        try
        {
            // Read up to the limit, whatever length a pipe or device claims.
            using var file = new StreamReader(path, StrictUtf8);
            var content = new StringBuilder();
            var block = new char[16 * 1024];
            while (file.Read(block) is > 0 and var count)
            {
                if (content.Length + count > largest)
                    throw new RuleBroken("list.file-too-large", path, ("file", path), ("limit", largest.ToString(CultureInfo.InvariantCulture)));
                content.Append(block, 0, count);
            }
            return content.ToString();
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBroken("list.not-utf8", path, ("file", path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RuleBroken("list.file-unreadable", path, ("file", path));
        }
    }
}
