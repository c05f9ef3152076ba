using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tiendo.Tests.Support;

/// <summary>Writes a notice as Word would.</summary>
internal static class NoticeDocx
{
    public static byte[] Make(NoticeParts parts)
    {
        var body = new Body();
        if (parts.Motto.Count > 0)
            body.Append(Columns(parts.Issuer, parts.Motto));
        Append(body, parts.Body);
        if (parts.Recipients.Count + parts.Signature.Count > 0)
            body.Append(Columns(parts.Recipients, parts.Signature));
        Append(body, parts.Annex);
        return Of(body);
    }

    public static byte[] Of(Body body, Action<MainDocumentPart>? more = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(body);
            more?.Invoke(main);
        }
        return stream.ToArray();
    }

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Table Grid(IEnumerable<string[]> rows) => new(
        [new TableProperties(new TableBorders(new TopBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single })), .. rows.Select(Row)]);

    private static void Append(Body body, List<NoticeBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Cells is null)
            {
                body.Append(Line(blocks[i].Text));
                continue;
            }
            var rows = blocks.Skip(i).TakeWhile(block => block.Cells is not null).Select(block => block.Cells!).ToList();
            body.Append(Grid(rows));
            i += rows.Count - 1;
        }
    }

    private static TableRow Row(string[] cells) => new(cells.Select(cell => new TableCell(Line(cell))));

    private static Table Columns(List<string> left, List<string> right) => new(new TableRow(
        new TableCell([.. left.DefaultIfEmpty("").Select(Line)]),
        new TableCell([.. right.DefaultIfEmpty("").Select(Line)])));
}
