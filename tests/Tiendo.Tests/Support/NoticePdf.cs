using System.Globalization;

namespace Tiendo.Tests.Support;

/// <summary>Sets a notice on A4 pages: letterhead in two columns, justified body, page number in the top margin, signature block, bordered tables.</summary>
internal sealed class NoticePdf
{
    private const double Left = 85, Right = 595 - 50, Top = 64, Bottom = 842 - 60;

    private static readonly PdfType Regular = new("Regular", 13.5), Bold = new("Bold", 13.5), Italic = new("Italic", 13.5);
    public static readonly PdfType Small = new("Regular", 11);

    private readonly PdfFile file = new();
    private double y;

    public byte[] Make(NoticeParts parts)
    {
        NewPage();
        Letterhead(parts);
        Blocks(parts.Body, titles: parts.Motto.Count > 0);
        Signature(parts);
        if (parts.Annex.Count > 0)
        {
            NewPage();
            Blocks(parts.Annex, titles: true);
        }
        return file.Bytes();
    }

    private void NewPage()
    {
        file.AddPage();
        y = Top;
        if (file.PageCount > 1)
            Centred(file.PageCount.ToString(CultureInfo.InvariantCulture), Regular, 297.5, 42);
    }

    private void Room(double height)
    {
        if (y + height > Bottom)
            NewPage();
    }

    private void Letterhead(NoticeParts parts)
    {
        double left = y, right = y;
        foreach (var line in parts.Issuer)
            left = Column(line, line.StartsWith("Số", StringComparison.Ordinal) ? Regular : Bold, 165, 165, left + (line.StartsWith("Số", StringComparison.Ordinal) ? 8 : 0));
        foreach (var line in parts.Motto)
            right = Column(line, line.Contains("ngày", StringComparison.Ordinal) ? Italic : Bold, 405, 285, right + (line.Contains("ngày", StringComparison.Ordinal) ? 8 : 0));
        y = Math.Max(left, right) + 16;
    }

    private void Blocks(List<NoticeBlock> blocks, bool titles)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Cells is not null)
            {
                var rows = blocks.Skip(i).TakeWhile(block => block.Cells is not null).Select(block => block.Cells!).ToList();
                i += rows.Count - 1;
                foreach (var row in NoticeTable.Set(rows, Right - Left))
                {
                    Room(row.Height);
                    row.Draw(file, Left, y);
                    y += row.Height;
                }
                y += 8;
                continue;
            }
            var heading = titles && i < 3 && (blocks[i].Text.Length < 30 || !blocks[i].Text.Any(char.IsLower));
            titles &= i < 3;
            if (heading)
                y = Column(blocks[i].Text, Bold, (Left + Right) / 2, Right - Left - 40, y);
            else
                Paragraph(blocks[i].Text);
        }
    }

    private void Paragraph(string text)
    {
        y += 4;
        var lines = Wrap(text, Regular, Right - Left, 28);
        for (var i = 0; i < lines.Count; i++)
        {
            Room(18);
            var start = Left + (i == 0 ? 28 : 0);
            var width = lines[i].Sum(word => Regular.Width(word));
            var space = i == lines.Count - 1 ? Regular.Width(" ") : (Right - start - width) / Math.Max(1, lines[i].Count - 1);
            foreach (var word in lines[i])
            {
                Regular.Draw(file, start, y + 13, word);
                start += Regular.Width(word) + space;
            }
            y += 18;
        }
    }

    private void Signature(NoticeParts parts)
    {
        y += 14;
        Room(Math.Max((parts.Recipients.Count * 15) + 30, (parts.Signature.Count * 18) + 80));
        double left = y, right = y;
        foreach (var line in parts.Recipients)
        {
            foreach (var words in Wrap(line, Small, 225, 0))
            {
                Small.Draw(file, Left, left + 12, string.Join(' ', words));
                left += 13.5;
            }
        }
        for (var i = 0; i < parts.Signature.Count; i++)
            right = Column(parts.Signature[i], Bold, 430, 220, right + (i > 0 && i == parts.Signature.Count - 1 ? 58 : 0));
        y = Math.Max(left, right);
    }

    private double Column(string line, PdfType font, double centre, double width, double top)
    {
        foreach (var words in Wrap(line, font, width, 0))
        {
            Centred(string.Join(' ', words), font, centre, top + 13);
            top += 17;
        }
        return top;
    }

    private void Centred(string line, PdfType font, double centre, double baseline) =>
        font.Draw(file, centre - (font.Width(line) / 2), baseline, line);

    public static List<List<string>> Wrap(string text, PdfType font, double width, double indent)
    {
        List<List<string>> lines = [[]];
        var (used, space) = (indent, font.Width(" "));
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = font.Width(word);
            if (used + length > width && lines[^1].Count > 0)
            {
                lines.Add([]);
                used = 0;
            }
            lines[^1].Add(word);
            used += length + space;
        }
        return lines;
    }
}

/// <summary>A face of Liberation Serif (package fonts-liberation2) in one size.</summary>
internal sealed record PdfType(string Face, double Size)
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, TrueTypeFont> Fonts = new(StringComparer.Ordinal);

    private TrueTypeFont Font => Fonts.GetOrAdd(Face, face => new($"/usr/share/fonts/truetype/liberation2/LiberationSerif-{face}.ttf"));

    public double Width(string text) => Font.Width(Drawable(text), Size);

    public void Draw(PdfFile file, double left, double baseline, string text) => file.Text(Font, Size, left, baseline, Drawable(text));

    private string Drawable(string text) => text.All(Font.Glyphs.ContainsKey) ? text : string.Concat(text.Where(Font.Glyphs.ContainsKey));
}
