namespace Tiendo.Documents;

/// <summary>The external programs that are used, and the Debian packages that bring them.</summary>
internal sealed class ExternalPrograms(DocumentLimits limits, string? searchPath)
{
    public ExternalProgram PdfToText { get; } = new("pdftotext", "poppler-utils", limits.TextTime, limits, searchPath);
    public ExternalProgram PdfToPicture { get; } = new("pdftoppm", "poppler-utils", limits.PageTime, limits, searchPath);
    public ExternalProgram PdfImages { get; } = new("pdfimages", "poppler-utils", limits.TextTime, limits, searchPath);
    public ExternalProgram Tesseract { get; } = new("tesseract", "tesseract-ocr tesseract-ocr-vie", limits.PageTime, limits, searchPath);
}
