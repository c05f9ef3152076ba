using System.Buffers.Text;
using System.Net;
using System.Text;
using Tiendo.Notices.Text;

namespace Tiendo.Documents.Pages;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes, forward only and line by line, while the program is still writing.</summary>
internal sealed class BoxedTextParser
{
    private byte[] rest = new byte[4096];
    private int restLength;
    private Piece? piece;

    public List<PageLayout> Pages { get; } = [];

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)'\n') is var end and >= 0)
        {
            if (restLength == 0)
                Line(bytes[..end]);
            else
            {
                Keep(bytes[..end]);
                Line(rest.AsSpan(0, restLength));
                restLength = 0;
            }
            bytes = bytes[(end + 1)..];
        }
        Keep(bytes);
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (restLength + bytes.Length > rest.Length)
            Array.Resize(ref rest, 2 * (restLength + bytes.Length));
        bytes.CopyTo(rest.AsSpan(restLength));
        restLength += bytes.Length;
    }

    private void Line(ReadOnlySpan<byte> line)
    {
        line = line.TrimStart((byte)' ');
        if (line.StartsWith("<word "u8))
            Word(line);
        else if (line.StartsWith("<line "u8))
            piece = null;
        else if (line.StartsWith("<page "u8))
        {
            piece = null;
            Pages.Add(new(Number(ref line), Number(ref line)));
        }
    }

    private void Word(ReadOnlySpan<byte> line)
    {
        if (Pages.Count == 0)
            return;
        var box = new Box(Number(ref line), Number(ref line), Number(ref line), Number(ref line));
        var start = line.IndexOf((byte)'>') + 1;
        var end = line.LastIndexOf("</word>"u8);
        if (end <= start)
            return;
        var text = Clean(Encoding.UTF8.GetString(line[start..end]));
        if (text.Length == 0)
            return;
        // A gap that no justification explains starts another piece: two cells on one line.
        if (piece is null || box.Left - piece.Right > box.Bottom - box.Top)
            Pages[^1].Pieces.Add(piece = new());
        piece.Add(text, box);
    }

    private static string Clean(string text)
    {
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        if (text.AsSpan().ContainsAny('\u00ad', '\u00a0'))
            text = text.Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        return Nfc.Of(text);
    }

    private static double Number(ref ReadOnlySpan<byte> line)
    {
        var at = line.IndexOf("=\""u8);
        line = at < 0 ? [] : line[(at + 2)..];
        if (!Utf8Parser.TryParse(line, out double value, out var used))
            return 0;
        line = line[used..];
        return value;
    }
}
