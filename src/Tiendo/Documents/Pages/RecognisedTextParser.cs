using System.Buffers;
using System.Globalization;
using System.Text;
using Tiendo.Notices.Text;

namespace Tiendo.Documents.Pages;

/// <summary>Reads tesseract's TSV: a row a word, with page, block, paragraph, line, box in pixels and confidence.</summary>
internal sealed class RecognisedTextParser(double pointsPerPixel)
{
    private const double LeastConfidence = 30;
    private readonly ArrayBufferWriter<byte> all = new();
    private List<PageLayout>? pages;

    public void Feed(ReadOnlySpan<byte> bytes) => all.Write(bytes);

    public List<PageLayout> Pages => pages ??= Parse(Encoding.UTF8.GetString(all.WrittenSpan));

    private List<PageLayout> Parse(string tsv)
    {
        var read = new List<PageLayout>();
        var line = "";
        foreach (var row in tsv.Split('\n').Skip(1))
        {
            var fields = row.Split('\t');
            if (fields.Length < 12)
                continue;
            var box = BoxOf(fields);
            if (fields[0] is "1")
                read.Add(new(box.Right, box.Bottom) { Recognised = true });
            else if (fields[0] is "4")
                line = "";
            else if (fields[0] is "5" && read.Count > 0 && IsWord(fields))
                Word(read[^1], box, Nfc.Of(fields[11].Trim()), ref line);
        }
        return read;
    }

    // A wide gap in a recognised line is the space between two columns.
    private static void Word(PageLayout page, Box box, string text, ref string line)
    {
        var height = box.Bottom - box.Top;
        if (line.Length == 0 || box.Left - page.Pieces[^1].Right > 0.9 * Math.Max(height, page.Pieces[^1].Height))
            page.Pieces.Add(new());
        page.Pieces[^1].Add(text, box);
        line = text;
    }

    // Specks, rules and frames come as marks of little confidence.
    private static bool IsWord(string[] fields)
    {
        var text = fields[11].AsSpan().Trim();
        if (text.IsEmpty || !double.TryParse(fields[10], CultureInfo.InvariantCulture, out var confidence))
            return false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return confidence >= LeastConfidence && text is not ("|" or "—" or "_" or "——" or "~" or "=");
    }

    private Box BoxOf(string[] fields)
    {
        double Points(int i) => double.TryParse(fields[i], CultureInfo.InvariantCulture, out var pixels) ? pixels * pointsPerPixel : 0;
        return new(Points(6), Points(7), Points(6) + Points(8), Points(7) + Points(9));
    }
}
