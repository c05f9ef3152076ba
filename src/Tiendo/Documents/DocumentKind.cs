using System.Text;

namespace Tiendo.Documents;

/// <summary>What a file is, by its first bytes; the name only settles what bytes cannot.</summary>
internal static class DocumentKind
{
    /// <summary>pdf, image, zip, text, or a kind that is not read: doc, encrypted, rtf, html, binary; with "broken " before it where the name promises another kind.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, string name) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "image",
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => "zip",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? "encrypted" : "doc",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "rtf",
        _ when bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => "pdf",
        _ when Promised(name) is { } promised => "broken " + promised,
        _ when IsHtml(bytes) => "html",
        _ => "text",
    };

    private static string? Promised(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => "pdf",
        ".DOCX" => "docx",
        ".PNG" or ".JPG" or ".JPEG" or ".TIF" or ".TIFF" => "image",
        _ => null,
    };

    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        return head.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
