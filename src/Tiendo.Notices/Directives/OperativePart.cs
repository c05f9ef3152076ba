using Tiendo.Notices.Header;
using Tiendo.Notices.Structure;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Finds where the orders begin and end.</summary>
/// <param name="Start">The first block that can hold orders.</param>
/// <param name="Strict">Blocks before this one count only with an ordering verb.</param>
/// <param name="End">The block behind the last.</param>
/// <param name="Marked">False when no introduction said that orders follow.</param>
internal readonly record struct OperativePart(int Start, int Strict, int End, bool Marked)
{
    /// <summary>The first block of a plan or annex that follows the signature; beyond the last block without one.</summary>
    public int Annex { get; init; } = int.MaxValue;

    private static readonly string[] Announcements = ["kết luận", "chỉ đạo", "ý kiến", "yêu cầu", "đề nghị", "như sau", "nhiệm vụ", "quyết định", "giao", "nội dung sau", "điện", "phân công", "thống nhất"];

    private static readonly string[][] Annexes =
        [["kế", "hoạch"], ["phụ", "lục"], ["quy", "chế"], ["đề", "án"], ["phương", "án"], ["chương", "trình"], ["quy", "định"], ["danh", "mục"], ["kế", "hoạch", "hành", "động"]];

    public static OperativePart Of(NoticeText words, List<Block> blocks, Layout layout)
    {
        var body = FirstBody(words, blocks, layout);
        var foot = layout.FootLine >= 0 ? layout.Lines[layout.FootLine].FirstToken : int.MaxValue;
        var end = blocks.FindIndex(body, block => block.First >= foot || block.End > foot && words.Reads(block.First, "nơi", "nhận"));
        if (end < 0) end = blocks.Count;
        var announced = -1;
        for (var b = body; b < end && announced < 0; b++)
        {
            if (Announces(words, blocks[b])) announced = b;
        }

        var annex = Annexed(words, blocks, layout, end);
        if (announced < 0) return new(body, body, end, false) { Annex = annex };
        var strict = announced + 1;
        for (var b = announced + 1; b < end && blocks[b].Marker.Kind is MarkerKind.None or MarkerKind.Bullet or MarkerKind.Bracketed; b++)
        {
            if (blocks[b].Marker.Kind == MarkerKind.None && Announces(words, blocks[b]) && blocks[b].Count > 8) strict = b + 1;
        }

        // An announcement that is itself a numbered order opens nothing before itself.
        return blocks[announced].Marker.Kind is MarkerKind.None ? new(announced, strict, end, true) { Annex = annex } : new(body, body, end, false) { Annex = annex };
    }

    public static bool Announces(NoticeText words, Block block)
    {
        if (block.Count < 2) return false;
        var colon = block.EndsWith(words.Tokens, ':');
        var follows = words.Reads(block.End - 3, "như", "sau") || words.Reads(block.End - 2, "như", "sau") || words.Is(block.End - 2, "sau");
        if (!colon && !follows) return false;
        var last = words.Words(Math.Max(block.First, block.End - 40), block.End);
        return Array.Exists(Announcements, phrase => last.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A decision's plan, or an annex, begins behind the signature with its kind in capitals.</summary>
    private static int Annexed(NoticeText words, List<Block> blocks, Layout layout, int end)
    {
        if (layout.FootLine < 0) return int.MaxValue;
        for (var i = layout.FootLine + 1; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (!words.Tokens[line.FirstToken].AllCapital || !Array.Exists(Annexes, kind => words.Reads(line.FirstToken, kind) && line.EndToken - line.FirstToken <= kind.Length + 2)) continue;
            var block = blocks.FindIndex(Math.Max(0, end), other => other.End > line.FirstToken);
            if (block < 0) return int.MaxValue;
            blocks[block].First = Math.Max(blocks[block].First, line.EndToken);
            return block;
        }

        return int.MaxValue;
    }

    private static int FirstBody(NoticeText words, List<Block> blocks, Layout layout)
    {
        var head = Math.Max(Math.Max(layout.NumberLine, layout.KindLine), Math.Max(layout.AddressLine, layout.SubjectLine));
        if (head < 0) return 0;
        var token = layout.Lines[Math.Min(head + 1, layout.Lines.Count - 1)].FirstToken;
        var first = blocks.FindIndex(block => block.End > token);
        if (first < 0) return 0;
        blocks[first].First = Math.Max(blocks[first].First, token);
        if (layout.AddressLine < 0) return first;
        while (first < blocks.Count && (blocks[first].Marker.Kind is MarkerKind.Bullet or MarkerKind.Plus || blocks[first].Count < 3) && !words.Is(blocks[first].End - 1, ':')) first++;
        return first;
    }
}
