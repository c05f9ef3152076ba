using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

internal sealed partial class ClauseParser
{
    private static readonly string[] Announced = ["để", "đến", "đên", "tới", "ý", "kết", "nội", "và"];

    /// <summary>"Trân trọng", "Chỉ thị này có hiệu lực …", "Văn phòng UBND tỉnh thông báo để …": formulas that close a document.</summary>
    private bool Closes(int at, int end)
    {
        if (words.Reads(at, "trân", "trọng") || words.Reads(at, "trên", "đây", "là") || words.Reads(at, "nay", "thông", "báo") || words.Reads(at, "nhận", "được")) return true;
        if (words.Is(at, Sense.Paper) && words.Is(at + words.Length(at), "này")) return true;
        return agencies.List(at, end) is { Agencies.Count: 1 } list && Announces(list);
    }

    /// <summary>"Văn phòng UBND tỉnh thông báo để các cơ quan biết": the issuer speaks of itself.</summary>
    private bool Announces(AgencyList list)
    {
        var verb = list.End;
        while (words.Is(verb, "xin") || words.Is(verb, "trân") || words.Is(verb, "trọng")) verb++;
        return words.Reads(verb, "thông", "báo") && (IsIssuer(list.First, list.End) || Array.Exists(Announced, word => words.Is(verb + 2, word)));
    }
}
