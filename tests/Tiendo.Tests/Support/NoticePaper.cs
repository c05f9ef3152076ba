using System.Diagnostics;

namespace Tiendo.Tests.Support;

/// <summary>Makes the files in which an office would send a notice, from its plain text.</summary>
/// <remarks>
/// The text as people write it: letterhead lines, kind, abstract, paragraphs one a line or wrapped, "Nơi nhận:", the signer's office and name,
/// then an annex from a line "Phụ lục"; table rows as "STT | Nhiệm vụ | …".
/// </remarks>
public static class NoticePaper
{
    /// <summary>An A4 PDF with text, set as Decree 30/2020 asks. Needs the font package fonts-liberation2.</summary>
    public static byte[] Pdf(string text) => new NoticePdf().Make(NoticeParts.Of(text));

    /// <summary>A Word file: letterhead and signature in tables without borders, annex rows in a table with borders.</summary>
    public static byte[] Docx(string text) => NoticeDocx.Make(NoticeParts.Of(text));

    /// <summary>The same pages as pictures only, as a scanner gives them.</summary>
    public static byte[] Scan(byte[] pdf, int dotsPerInch = 200)
    {
        var file = new PdfFile();
        foreach (var jpeg in Render(pdf, "jpeg", "*.jpg", dotsPerInch))
        {
            file.AddPage();
            file.Picture(jpeg);
        }
        return file.Bytes();
    }

    /// <summary>Each page of a PDF as a grey PNG.</summary>
    public static IReadOnlyList<byte[]> Images(byte[] pdf, int dotsPerInch = 200) => Render(pdf, "png", "*.png", dotsPerInch);

    private static IReadOnlyList<byte[]> Render(byte[] pdf, string format, string files, int dotsPerInch)
    {
        var folder = Directory.CreateTempSubdirectory("notice-paper-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "notice.pdf"), pdf);
            var start = new ProcessStartInfo("pdftoppm") { WorkingDirectory = folder.FullName };
            foreach (var argument in (string[])["-gray", "-" + format, "-r", $"{dotsPerInch}", "notice.pdf", "page"])
                start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return [.. folder.EnumerateFiles(files).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
