using System.Buffers.Binary;

namespace Tiendo.Tests.Support;

/// <summary>A font file: which glyph draws a letter and how wide it is.</summary>
public sealed class TrueTypeFont
{
    private readonly Dictionary<char, int> glyphs = [];
    private readonly int[] widths;

    public TrueTypeFont(string path)
    {
        Bytes = File.ReadAllBytes(path);
        Name = Path.GetFileNameWithoutExtension(path);
        var (head, hhea, hmtx) = (Table("head"), Table("hhea"), Table("hmtx"));
        int unitsPerEm = U16(head + 18), counted = U16(hhea + 34), all = U16(Table("maxp") + 4);
        widths = [.. Enumerable.Range(0, all).Select(glyph => U16(hmtx + (4 * Math.Min(glyph, counted - 1))) * 1000 / unitsPerEm)];
        ReadCharacterMap(Table("cmap"));
    }

    public byte[] Bytes { get; }
    public string Name { get; }
    public IReadOnlyDictionary<char, int> Glyphs => glyphs;
    public IReadOnlyList<int> Widths => widths;

    public double Width(string text, double size) => text.Sum(c => widths[glyphs[c]]) * size / 1000;

    private void ReadCharacterMap(int cmap)
    {
        var map = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + 4 + (8 * i))
            .Where(entry => U16(entry) == 3 && U16(entry + 2) == 1).Select(entry => cmap + (U16(entry + 4) << 16) + U16(entry + 6)).First();
        var segments = U16(map + 6) / 2;
        for (var i = 0; i < segments; i++)
        {
            int end = map + 14 + (2 * i), start = end + 2 + (2 * segments), delta = start + (2 * segments), offset = delta + (2 * segments);
            for (int c = U16(start); c <= U16(end) && c < 0xFFFF; c++)
            {
                var glyph = U16(offset) == 0 ? c : U16(offset + U16(offset) + (2 * (c - U16(start))));
                if (glyph != 0)
                    glyphs[(char)c] = (glyph + U16(delta)) & 0xFFFF;
            }
        }
    }

    private int Table(string tag)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (Bytes.AsSpan(entry, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag)))
                return (U16(entry + 8) << 16) + U16(entry + 10);
        }
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(at));
}
