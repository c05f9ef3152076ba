using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Tiendo.Tests.Support;

/// <summary>A small writer of PDF files: pages with text in embedded TrueType fonts, lines, and JPEG pictures.</summary>
/// <remarks>Points from the top left. Widths and letters of a font are written for the glyphs that are used.</remarks>
public sealed class PdfFile
{
    private readonly List<(double Width, double Height, StringBuilder Content, List<byte[]> Pictures)> pages = [];
    private readonly Dictionary<TrueTypeFont, SortedDictionary<int, char>> used = [];

    public int PageCount => pages.Count;

    public void AddPage(double width = 595, double height = 842) => pages.Add((width, height, new(), []));

    public void Text(TrueTypeFont font, double size, double left, double baseline, string text)
    {
        if (!used.TryGetValue(font, out var letters))
            used[font] = letters = [];
        var page = pages[^1];
        page.Content.Append(CultureInfo.InvariantCulture, $"BT /F{used.Keys.ToList().IndexOf(font)} {size} Tf {left:0.##} {page.Height - baseline:0.##} Td <");
        foreach (var c in text)
        {
            letters[font.Glyphs[c]] = c;
            page.Content.Append(CultureInfo.InvariantCulture, $"{font.Glyphs[c]:X4}");
        }
        page.Content.Append("> Tj ET\n");
    }

    public void Rectangle(double left, double top, double width, double height) => pages[^1].Content.Append(
        CultureInfo.InvariantCulture, $"{left:0.##} {pages[^1].Height - top - height:0.##} {width:0.##} {height:0.##} re S\n");

    /// <summary>A JPEG over the whole page.</summary>
    public void Picture(byte[] jpeg)
    {
        var page = pages[^1];
        page.Pictures.Add(jpeg);
        page.Content.Append(CultureInfo.InvariantCulture, $"q {page.Width} 0 0 {page.Height} 0 0 cm /P{page.Pictures.Count - 1} Do Q\n");
    }

    public byte[] Bytes()
    {
        var file = new Objects();
        int catalogue = file.Reserve(), tree = file.Reserve();
        var fonts = string.Concat(used.Select((font, i) => $"/F{i} {Font(file, font.Key, font.Value)} 0 R "));
        var kids = pages.Select(page =>
        {
            var pictures = string.Concat(page.Pictures.Select((jpeg, i) => $"/P{i} {Picture(file, jpeg)} 0 R "));
            var content = file.Stream("", Encoding.ASCII.GetBytes(page.Content.ToString()));
            return file.Add(FormattableString.Invariant(
                $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.Width:0.##} {page.Height:0.##}]/Resources<</Font<<{fonts}>>/XObject<<{pictures}>>>>/Contents {content} 0 R>>"));
        }).ToList();
        file.Set(tree, $"<</Type/Pages/Count {kids.Count}/Kids[{string.Concat(kids.Select(kid => $"{kid} 0 R "))}]>>");
        file.Set(catalogue, $"<</Type/Catalog/Pages {tree} 0 R>>");
        return file.Bytes(catalogue);
    }

    private static int Picture(Objects file, byte[] jpeg)
    {
        var frame = jpeg.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        var (height, width) = ((jpeg[frame + 5] << 8) + jpeg[frame + 6], (jpeg[frame + 7] << 8) + jpeg[frame + 8]);
        return file.Stream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{(jpeg[frame + 9] == 3 ? "DeviceRGB" : "DeviceGray")}/BitsPerComponent 8/Filter/DCTDecode", jpeg, packed: true);
    }

    private static int Font(Objects file, TrueTypeFont font, SortedDictionary<int, char> letters)
    {
        var program = file.Stream($"/Length1 {font.Bytes.Length}", font.Bytes);
        var descriptor = file.Add($"<</Type/FontDescriptor/FontName/{font.Name}/Flags 4/FontBBox[-200 -300 1200 1000]/ItalicAngle 0/Ascent 891/Descent -216/CapHeight 660/StemV 80/FontFile2 {program} 0 R>>");
        var widths = string.Concat(letters.Keys.Select(glyph => $"{glyph}[{font.Widths[glyph]}]"));
        var descendant = file.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font.Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R/W[{widths}]>>");
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var (glyph, letter) in letters)
            map.Append(CultureInfo.InvariantCulture, $"1 beginbfchar <{glyph:X4}> <{(int)letter:X4}> endbfchar\n");
        var unicode = file.Stream("", Encoding.ASCII.GetBytes(map.Append("endcmap end end").ToString()));
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{font.Name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private sealed class Objects
    {
        private readonly List<byte[]> bodies = [];

        public int Reserve() => Add("");

        public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

        public void Set(int number, string body) => bodies[number - 1] = Encoding.Latin1.GetBytes(body);

        public int Stream(string entries, byte[] data, bool packed = false)
        {
            if (!packed)
            {
                using var target = new MemoryStream();
                using (var zip = new ZLibStream(target, CompressionLevel.Fastest))
                    zip.Write(data);
                (data, entries) = (target.ToArray(), entries + "/Filter/FlateDecode");
            }
            return Add([.. Encoding.Latin1.GetBytes($"<<{entries}/Length {data.Length}>>\nstream\n"), .. data, .. "\nendstream"u8]);
        }

        public byte[] Bytes(int root)
        {
            using var file = new MemoryStream();
            file.Write("%PDF-1.7\n%\u00e2\u00e3\n"u8);
            var places = new List<long>();
            for (var i = 0; i < bodies.Count; i++)
            {
                places.Add(file.Position);
                file.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
                file.Write(bodies[i]);
                file.Write("\nendobj\n"u8);
            }
            var table = file.Position;
            file.Write(Encoding.ASCII.GetBytes($"xref\n0 {bodies.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
            file.Write(Encoding.ASCII.GetBytes($"trailer\n<</Size {bodies.Count + 1}/Root {root} 0 R>>\nstartxref\n{table}\n%%EOF\n"));
            return file.ToArray();
        }

        private int Add(byte[] body)
        {
            bodies.Add(body);
            return bodies.Count;
        }
    }
}
