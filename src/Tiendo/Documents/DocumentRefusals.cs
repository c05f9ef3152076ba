using System.Globalization;
using Tiendo.Domain;

namespace Tiendo.Documents;

/// <summary>Every reason for which a document is refused. The code and the names of its values are stable; the field is the file's name.</summary>
public static class DocumentRefusals
{
    /// <summary>There is no such file.</summary>
    public static RuleBroken NotFound(string file) => new("document.not-found", file);

    /// <summary>The file cannot be opened: it is a folder, or reading it is not allowed.</summary>
    public static RuleBroken Unreadable(string file) => new("document.unreadable", file);

    /// <summary>No bytes at all.</summary>
    public static RuleBroken Empty(string file) => new("document.empty", file);

    /// <summary>size, limit: bytes.</summary>
    public static RuleBroken TooLarge(string file, long size, long limit) =>
        new("document.too-large", file, ("size", Said(size)), ("limit", Said(limit)));

    /// <summary>limit: pages.</summary>
    public static RuleBroken TooManyPages(string file, int limit) => new("document.too-many-pages", file, ("limit", Said(limit)));

    /// <summary>count, limit: pages without text, each of which would have to be recognised.</summary>
    public static RuleBroken TooManyScannedPages(string file, int count, int limit) =>
        new("document.too-many-scanned-pages", file, ("count", Said(count)), ("limit", Said(limit)));

    /// <summary>limit: bytes after expansion (a DOCX), or of text (a PDF).</summary>
    public static RuleBroken ExpandsTooFar(string file, long limit) => new("document.expands-too-far", file, ("limit", Said(limit)));

    /// <summary>limit: files inside a DOCX.</summary>
    public static RuleBroken TooManyParts(string file, int limit) => new("document.too-many-parts", file, ("limit", Said(limit)));

    /// <summary>pixels, limit: of one picture.</summary>
    public static RuleBroken TooManyPixels(string file, long pixels, long limit) =>
        new("document.too-many-pixels", file, ("pixels", Said(pixels)), ("limit", Said(limit)));

    /// <summary>kind: what the file says it is (pdf, docx, image, text).</summary>
    public static RuleBroken Damaged(string file, string kind) => new("document.damaged", file, ("kind", kind));

    /// <summary>kind: what was seen (doc, docm, zip, html, rtf, binary).</summary>
    public static RuleBroken KindUnknown(string file, string kind) => new("document.kind-unknown", file, ("kind", kind));

    /// <summary>A password is needed.</summary>
    public static RuleBroken Encrypted(string file) => new("document.encrypted", file);

    /// <summary>program; install: the command that installs it.</summary>
    public static RuleBroken ProgramMissing(string program, string package) =>
        new("program.missing", null, ("program", program), ("install", $"apt-get install {package}"));

    /// <summary>program; seconds: the limit.</summary>
    public static RuleBroken ProgramTimeout(string file, string program, TimeSpan limit) =>
        new("program.timeout", file, ("program", program), ("seconds", Said((long)Math.Ceiling(limit.TotalSeconds))));

    /// <summary>program; exit: its exit code; message: the last line it wrote to standard error.</summary>
    public static RuleBroken ProgramFailed(string file, string program, int exit, string message) =>
        new("program.failed", file, ("program", program), ("exit", Said(exit)), ("message", message));

    private static string Said(long number) => number.ToString(CultureInfo.InvariantCulture);
}
