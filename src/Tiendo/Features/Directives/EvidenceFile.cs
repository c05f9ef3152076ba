using System.Text;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>A file that somebody sends as evidence: what it is, is told by its bytes.</summary>
internal static class EvidenceFile
{
    /// <summary>The most bytes: 10 MB.</summary>
    public const int Most = 10 << 20;

    /// <summary>What a request with such a file may hold.</summary>
    public const int MostOfRequest = Most + (1 << 20);

    /// <summary>What a browser offers to choose.</summary>
    public const string Offered = "image/*,application/pdf,.docx,.xlsx,.txt";

    private const int LongestName = 120;

    /// <summary>Reads it.</summary>
    /// <exception cref="RuleBroken">directives.evidence-large, directives.evidence-empty, directives.evidence-kind</exception>
    public static async Task<DocumentInput> ReadAsync(Visit visit, IFormFile file, long directiveId)
    {
        if (file.Length > Most) throw new RuleBroken("directives.evidence-large", null, ("limit", Numbers.Text(Most)));
        if (file.Length == 0) throw new RuleBroken("directives.evidence-empty");
        var bytes = new byte[file.Length];
        await using (var sent = file.OpenReadStream()) await sent.ReadExactlyAsync(bytes, visit.Stop);
        var ending = EndingOf(bytes, file.FileName) ?? throw new RuleBroken("directives.evidence-kind");
        var name = Path.GetFileNameWithoutExtension(file.FileName.Replace('\\', '/'));
        name = Terminal.Printable(name.Length > LongestName ? name[..LongestName] : name);
        return new(SourceRank.Report, visit.Say["document.kind-evidence"], visit.Say.Say("document.title-evidence", ("id", Numbers.Text(directiveId))))
        {
            FileName = (name.Length == 0 ? "minh-chung" : name) + ending, Bytes = bytes,
        };
    }

    /// <summary>The type that a browser is told.</summary>
    public static string TypeOf(byte[] bytes, string? name) => EndingOf(bytes, name ?? "") switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" => "image/jpeg",
        ".webp" => "image/webp",
        ".heic" => "image/heic",
        _ => "application/octet-stream",
    };

    private static string? EndingOf(byte[] bytes, string name) => DocumentKind.Of(bytes, name) switch
    {
        "pdf" => ".pdf",
        "image" => bytes[0] switch { 0x89 => ".png", 0xFF => ".jpg", _ => ".tif" },
        "zip" when Holds(bytes, "word/document.xml"u8) => ".docx",
        "zip" when Holds(bytes, "xl/workbook.xml"u8) => ".xlsx",
        _ when bytes.AsSpan() is [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ".webp",
        _ when bytes.AsSpan() is [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => ".heic",
        "text" when name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && IsText(bytes) => ".txt",
        _ => null,
    };

    private static bool Holds(byte[] bytes, ReadOnlySpan<byte> words) => bytes.AsSpan().IndexOf(words) >= 0;

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
