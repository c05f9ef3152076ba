using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Tiendo.Documents.Word;

namespace Tiendo.Documents;

/// <summary>DOCX to text. Macros, other zips and archives that inflate without end are refused before the package is opened.</summary>
internal sealed class DocxReader(DocumentLimits limits)
{
    private const string WordPart = "word/document.xml";
    private const int DeepestElement = 300;

    public DocumentText Read(byte[] bytes, string name)
    {
        try
        {
            CheckArchive(bytes, name);
            CheckDepth(bytes, name);
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (package.DocumentType is not (DocumentFormat.OpenXml.WordprocessingDocumentType.Document or DocumentFormat.OpenXml.WordprocessingDocumentType.Template))
                throw DocumentRefusals.KindUnknown(name, "docm");
            var main = package.MainDocumentPart ?? throw DocumentRefusals.Damaged(name, "docx");
            var (text, remark) = TextDecoder.Repair(WordText.Of(main));
            return new() { Text = text, Format = "docx", Pages = [new(1, 0, text.Length, 0, 0, false, [])], Remarks = remark is null ? [] : [remark] };
        }
        catch (Exception broken) when (broken is InvalidDataException or OpenXmlPackageException or XmlException or IOException or FormatException or OverflowException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw DocumentRefusals.Damaged(name, "docx");
        }
    }

    // Elements nested without end would exhaust the stack of whoever builds a tree of them; no document type is allowed either.
    private static void CheckDepth(byte[] bytes, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = XmlReader.Create(entry.Open(), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
            while (reader.Read())
            {
                if (reader.Depth > DeepestElement)
                    throw DocumentRefusals.Damaged(name, "docx");
            }
        }
    }

    // What an archive claims about its sizes is not believed: every entry is inflated once and counted.
    private void CheckArchive(byte[] bytes, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > limits.ZipEntries)
            throw DocumentRefusals.TooManyParts(name, limits.ZipEntries);
        if (archive.GetEntry(WordPart) is null && archive.GetEntry("[Content_Types].xml") is null)
            throw DocumentRefusals.KindUnknown(name, "zip");
        var (buffer, total) = (new byte[1 << 16], 0L);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            while (stream.Read(buffer) is var read and > 0)
            {
                if ((total += read) > limits.ExpandedBytes)
                    throw DocumentRefusals.ExpandsTooFar(name, limits.ExpandedBytes);
            }
        }
        if (archive.Entries.FirstOrDefault(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) is not null)
            throw DocumentRefusals.KindUnknown(name, "docm");
        if (archive.Entries.FirstOrDefault(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) is null)
            throw DocumentRefusals.KindUnknown(name, "zip");
    }
}
