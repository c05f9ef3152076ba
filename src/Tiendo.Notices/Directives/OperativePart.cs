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
    private static readonly string[] Announcements = ["kết luận", "chỉ đạo", "ý kiến", "yêu cầu", "đề nghị", "như sau", "nhiệm vụ", "quyết định", "giao", "nội dung sau", "điện", "phân công", "thống nhất"];

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

        if (announced < 0) return new(body, body, end, false);
        var strict = announced + 1;
        for (var b = announced + 1; b < end && blocks[b].Marker.Kind is MarkerKind.None or MarkerKind.Bullet; b++)
        {
            if (blocks[b].Marker.Kind == MarkerKind.None && Announces(words, blocks[b]) && blocks[b].Count > 8) strict = b + 1;
        }

        // An announcement that is itself a numbered order opens nothing before itself.
        return blocks[announced].Marker.Kind is MarkerKind.None ? new(announced, strict, end, true) : new(body, body, end, false);
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
