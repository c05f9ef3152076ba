using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tiendo.Documents.Word;

/// <summary>The text of a Word document: a paragraph a line with its number, tables, text boxes behind their paragraph, footnotes at the end.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();
    private readonly List<string> boxes = [];
    private readonly ListNumbers numbers;

    private WordText(MainDocumentPart main) => numbers = new(main);

    public static string Of(MainDocumentPart main)
    {
        var reader = new WordText(main);
        if (main.Document?.Body is { } body)
            reader.Blocks(body);
        reader.Notes(main.FootnotesPart?.Footnotes);
        reader.Notes(main.EndnotesPart?.Endnotes);
        return reader.text.ToString();
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Line(Written(paragraph));
                    boxes.ForEach(Line);
                    boxes.Clear();
                    break;
                case Table table:
                    new WordTable(table, CellLines).Lines().ForEach(Line);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or AlternateContent or AlternateContentChoice:
                    Blocks(block);
                    break;
            }
        }
    }

    private void Notes(OpenXmlElement? notes)
    {
        var number = 0;
        foreach (var note in notes?.Elements<FootnoteEndnoteType>().Where(note => note.Type is null || note.Type == FootnoteEndnoteValues.Normal) ?? [])
            Line($"[{++number}] {string.Join(' ', CellLines(note)).Trim()}");
    }

    // The lines of a cell or a note: its paragraphs, and the rows of a table inside it.
    private List<string> CellLines(OpenXmlElement parent)
    {
        var lines = new List<string>();
        foreach (var block in parent.ChildElements)
        {
            if (block is Paragraph paragraph)
            {
                lines.AddRange(Written(paragraph).Split('\n'));
                lines.AddRange(boxes);
                boxes.Clear();
            }
            else if (block is Table table)
                lines.AddRange(new WordTable(table, CellLines).Lines());
            else if (block is SdtBlock or SdtContentBlock)
                lines.AddRange(CellLines(block));
        }
        return lines;
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private string Written(Paragraph paragraph)
    {
        var line = new StringBuilder(numbers.Next(paragraph));
        Inline(paragraph, line);
        return line.ToString().TrimEnd();
    }

    // Deleted and moved-away runs, field codes, hidden text and properties are left out.
    private void Inline(OpenXmlElement parent, StringBuilder line)
    {
        foreach (var part in parent.ChildElements)
        {
            switch (part)
            {
                case Text run: line.Append(run.Text.Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u00a0', ' ')); break;
                case TabChar: line.Append('\t'); break;
                case Break: line.Append(((Break)part).Type?.Value is BreakValues.Page or BreakValues.Column ? "" : "\n"); break;
                case CarriageReturn: line.Append('\n'); break;
                case NoBreakHyphen: line.Append('-'); break;
                case SymbolChar symbol: line.Append(Bullet.OfSymbol(symbol.Char?.Value)); break;
                case TextBoxContent box: boxes.AddRange(CellLines(box)); break;
                case DeletedRun or MoveFromRun or RunProperties or ParagraphProperties or AlternateContentFallback: break;
                case Run run when IsHidden(run): break;
                default: Inline(part, line); break;
            }
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value);
}
