using Tiendo.Notices.Agencies;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>Reads the issuing body from the capitals of the letterhead, whatever order its columns came out in.</summary>
internal sealed class Letterhead(NoticeText words, Layout layout, KnownNames names)
{
    // What stands in capitals beside the issuer: state title, party title, urgency, and the stamps of official gazettes.
    private static readonly string[] NotIssuer =
    [
        "cộng hòa xã hội chủ nghĩa việt nam", "đảng cộng sản việt nam", "độc lập tự do hạnh phúc", "hỏa tốc", "thượng khẩn", "khẩn", "trung tâm công báo và tin học", "trung tâm công báo", "bản sao", "sao y", "mật", "tối mật", "dự thảo",
    ];

    private static readonly string[] Heads =
        ["Văn phòng", "Sở", "Ban", "Chi cục", "Cục", "Trung tâm", "Thanh tra", "Công an", "Phòng", "Ủy ban", "Hội đồng", "Thường trực", "Công ty", "Quỹ", "Viện", "Trường", "Bệnh viện", "Tổ"];

    /// <summary>The issuer's full name, or null without a letterhead.</summary>
    public string? Issuer()
    {
        var capitals = Capitals();
        if (capitals.Count == 0) return null;
        var folded = capitals.ConvertAll(Folding.Fold);
        foreach (var phrase in NotIssuer) Remove(capitals, folded, phrase.Split(' '));
        RemoveStateTitle(capitals, folded);
        if (capitals.Count is 0 or > 30) return null;
        return Committee(capitals, folded) ?? Party(capitals, folded) ?? Named(capitals);
    }

    private List<string> Capitals()
    {
        var capitals = new List<string>();
        var last = layout.NumberLine >= 0 ? layout.NumberLine : Math.Max(Math.Max(layout.KindLine, layout.AddressLine), 0);
        var motto = layout.Lines.FindIndex(0, Math.Min(layout.Lines.Count, layout.HeadEnd), line => layout.Starts(line, "độc", "lập"));
        if (layout.KindLine >= 0) last = Math.Min(last, layout.KindLine);
        last = Math.Min(Math.Max(last, motto), layout.Lines.Count);
        for (var i = 0; i < last; i++)
        {
            var line = layout.Lines[i];
            if (words.Tokens[line.FirstToken].Kind == TokenKind.Sign && line.EndToken - line.FirstToken < 3) continue;
            if (Labelled(line) || i == layout.KindLine || i == layout.SubjectLine) continue;
            if (i == layout.NumberLine && layout.Starts(line, "số")) continue;
            for (var t = line.FirstToken; t < line.EndToken; t++)
            {
                if (words.Tokens[t].Kind == TokenKind.Word && words.Tokens[t].AllCapital && (words.Tokens[t].Length > 1 || words.Raw(t) is "Ủ" or "Y" or "Ý" or "Ô")) capitals.Add(words.Words(t, t + 1));
            }
        }

        return capitals;
    }

    // "Người ký: …", "Cơ quan: …" come from a digital signature, not from the letterhead.
    private bool Labelled(Line line)
    {
        for (var t = line.FirstToken + 1; t < line.EndToken && t < line.FirstToken + 4; t++)
        {
            if (words.Is(t, ':') && !words.Is(line.FirstToken, "số")) return true;
        }

        return false;
    }

    /// <summary>An optical reading may spoil the title's first words; its last ones give it away.</summary>
    private static void RemoveStateTitle(List<string> capitals, List<string> folded)
    {
        var at = folded.FindIndex(word => word == "nghĩa");
        if (at < 0 || at + 2 >= folded.Count || folded[at + 2] != "nam") return;
        var first = Math.Max(0, at - 5);
        while (first < at && folded[first] is not ("xã" or "hội" or "hòa" or "chủ") && !folded[first].StartsWith('c')) first++;
        capitals.RemoveRange(first, at + 3 - first);
        folded.RemoveRange(first, at + 3 - first);
    }

    private static void Remove(List<string> capitals, List<string> folded, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= folded.Count; i++)
        {
            var same = true;
            for (var p = 0; p < phrase.Length && same; p++) same = folded[i + p] == phrase[p] || folded[i + p] == Folding.Fold(phrase[p]);
            if (!same) continue;
            capitals.RemoveRange(i, phrase.Length);
            folded.RemoveRange(i, phrase.Length);
            i--;
        }
    }

    /// <summary>"ỦY BAN NHÂN DÂN TỈNH …" alone, or with its office or department.</summary>
    private string? Committee(List<string> capitals, List<string> folded)
    {
        var at = folded.IndexOf("ubnd");
        var noun = 1;
        if (at < 0)
        {
            at = folded.IndexOf("ủy");
            noun = 4;
            if (at < 0 || at + 4 > folded.Count || folded[at + 1] != "ban" || folded[at + 2] != "nhân" || folded[at + 3] != "dân") return null;
        }

        var type = at + noun;
        if (type >= folded.Count) return null;
        var twoWords = folded[type] is "thành" or "thị" or "đặc";
        var typeName = twoWords && type + 1 < folded.Count ? $"{folded[type]} {folded[type + 1]}" : folded[type] == "tp" ? "thành phố" : folded[type];
        if (typeName is not ("tỉnh" or "thành phố" or "huyện" or "thị xã" or "quận" or "xã" or "phường" or "thị trấn" or "đặc khu")) return null;
        var name = type + (twoWords ? 2 : 1);
        var end = UnitEnd(capitals, name);
        if (end == name) return null;
        var unit = string.Join(' ', capitals[name..end]);
        unit = names.UnitName(unit) ?? Capitalised(unit);
        var committee = $"UBND {typeName} {unit}";
        var child = string.Join(' ', capitals[..at].Concat(capitals[end..]));
        if (child.Length == 0) return committee;
        var body = Named(child.Split(' '));
        if (!Array.Exists(Heads, head => body.StartsWith(head, StringComparison.OrdinalIgnoreCase))) return committee;
        return body.StartsWith("Văn phòng", StringComparison.Ordinal) ? $"Văn phòng {committee}" : $"{body} {typeName} {unit}";
    }

    private int UnitEnd(List<string> capitals, int name)
    {
        for (var length = Math.Min(4, capitals.Count - name); length > 0; length--)
        {
            if (names.UnitName(string.Join(' ', capitals.GetRange(name, length))) is not null) return name + length;
        }

        var end = name;
        while (end < capitals.Count && end < name + 3 && Folding.Fold(capitals[end]) is not ("sở" or "văn" or "ban" or "phòng" or "trung" or "chi") && !(Folding.Fold(capitals[end]) == "thanh" && end + 1 < capitals.Count && Folding.Fold(capitals[end + 1]) == "tra")) end++;
        return end;
    }

    /// <summary>"TỈNH ỦY LẠNG SƠN" with its office or committee.</summary>
    private string? Party(List<string> capitals, List<string> folded)
    {
        var at = folded.FindIndex(word => word is "ủy");
        if (at < 1 || folded[at - 1] is not ("tỉnh" or "thành" or "huyện" or "thị" or "quận" or "đảng")) return null;
        var end = UnitEnd(capitals, at + 1);
        var unit = string.Join(' ', capitals[(at + 1)..end]);
        var body = $"{Capitalised(capitals[at - 1])} ủy {names.UnitName(unit) ?? Capitalised(unit)}".TrimEnd();
        var child = string.Join(' ', capitals[..(at - 1)].Concat(capitals[end..])).Trim();
        return child.Length == 0 ? body : $"{Sentence(child)} {body}";
    }

    private string Named(IEnumerable<string> capitals)
    {
        var name = string.Join(' ', capitals);
        // "BỘ XÂY DỰNG / CỤC ĐƯỜNG BỘ VIỆT NAM": the lower body issues.
        var lower = Math.Max(name.IndexOf(" CỤC ", StringComparison.Ordinal), name.IndexOf(" TỔNG CỤC ", StringComparison.Ordinal));
        if (lower > 0 && name.StartsWith("BỘ ", StringComparison.Ordinal)) name = name[(lower + 1)..];
        return names.Find(name)?.Name ?? Sentence(name);
    }

    private static string Sentence(string capitals)
    {
        var small = capitals.ToLowerInvariant();
        return small.Length == 0 ? small : char.ToUpperInvariant(small[0]) + small[1..];
    }

    private static string Capitalised(string capitals) => string.Join(' ', capitals.Split(' ').Select(Sentence));
}
