using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Structure;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Tells headings and introductions from orders, and reads what is inherited from them.</summary>
internal sealed class Headings(NoticeText words, AgencyParser agencies, TimePhraseFinder times)
{
    private static readonly string[][] AssessmentOpenings =
    [
        ["đánh", "giá"], ["kết", "quả"], ["tồn", "tại"], ["hạn", "chế"], ["nguyên", "nhân"], ["tình", "hình"], ["bối", "cảnh"], ["thực", "trạng"], ["ưu", "điểm"], ["khó", "khăn"], ["nhận", "xét"], ["những", "kết", "quả"], ["thuận", "lợi"],
        ["những", "tồn"], ["những", "hạn"], ["những", "khó"], ["thành", "phần"], ["căn", "cứ"], ["mục", "đích"], ["mục", "tiêu"], ["quan", "điểm"], ["sự", "cần", "thiết"],
    ];

    /// <summary>The section that a block opens, or null when it is text of its own.</summary>
    public Section? Open(Block block, Block? next)
    {
        var (first, end) = (block.First, block.End);
        if (first >= end) return null;
        var marked = block.Marker.Kind != MarkerKind.None;
        var level = marked ? block.Marker.Level : 1000;
        if (AgencyHeading(first, end, marked) is { } lead && (marked || block.EndsWith(words.Tokens, ':') || next is not null && next.Marker.Kind != MarkerKind.None && end - first < 30))
        {
            return new() { Level = marked ? level : 5, Label = block.Marker.Label ?? "", Heading = words.Words(first, Math.Min(end, first + Section.LongestHeading)).TrimEnd(':', '.'), Words = (first, end), Lead = lead };
        }

        if (!marked || block.Marker.Kind is MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star && !block.EndsWith(words.Tokens, ':')) return null;
        if (block.EndsWith(words.Tokens, ':') || !IsHeading(block, next)) return null;
        return new()
        {
            Level = level,
            Label = block.Marker.Label,
            Heading = words.Words(first, Math.Min(end, first + Section.LongestHeading)),
            Words = (first, end),
            Time = times.Find(first, end).Find(time => time.Deadline.Due is not null && time.Deadline.Granularity != Granularity.Year && end - first < 60),
            Assessment = IsAssessment(first, end),
        };
    }

    /// <summary>"1. Sở Công Thương", "Giao Công an Thành phố:", "Đối với Sở Xây dựng:", "Trách nhiệm của UBND các xã".</summary>
    private AgencyList? AgencyHeading(int first, int end, bool marked)
    {
        var at = first;
        if (words.Reads(at, "đối", "với")) at += 2;
        else if (words.Reads(at, "trách", "nhiệm", "chung", "của") || words.Reads(at, "nhiệm", "vụ", "chung", "của")) at += 4;
        else if (words.Reads(at, "trách", "nhiệm", "của") || words.Reads(at, "nhiệm", "vụ", "của")) at += 3;
        else if (words.Reads(at, "về", "phía")) at += 2;
        else if (words.Is(at, Sense.Order) && !words.Is(at, Sense.Noun)) at += words.Length(at);
        if (at < end && (words.Is(at, "cho") || at > first && words.Is(at, ':'))) at++;
        end = WithoutDuty(at, end);
        if (at >= end) return null;
        if (agencies.List(at, end) is not { } list)
        {
            // "Trách nhiệm của đối tượng kiểm kê:" names somebody, whatever the noun.
            return at > first + 2 && end - at < 24 && words.Is(first, "trách") ? new([new(words.Words(at, end), null, at, end, true)], at, end) : null;
        }

        if (Listed(list.End, end) is { } inside) return inside;
        var behind = list.End;
        if (words.Is(behind, '(') && words.Is(end - 1, ')')) behind = end;
        while (behind < end && words.Tokens[behind].Kind == TokenKind.Sign && words.Tokens[behind].Sign is ':' or '.' or ';') behind++;
        if (behind < end && words.Is(behind, Sense.Duty) && end - behind <= words.Length(behind) + 1 && !words.Is(end - 1, '.')) behind = end;
        if (marked && behind < end && !words.Is(end - 1, "sau") && !words.Is(end - 1, '.') && !words.Is(end - 1, ';') && end - first < 34 && !HasVerb(behind, end, list.Agencies[^1].Open))
        {
            // "Ủy ban nhân dân các xã, phường có cụm công nghiệp": the whole heading is the name.
            var last = list.Agencies[^1];
            if (!last.Open && end - behind > 12) return null;
            var whole = words.Is(end - 1, ':') ? end - 1 : end;
            for (var i = last.End; i < whole; i++)
            {
                if (words.Is(i, '(')) whole = i;
            }

            return new([.. list.Agencies.SkipLast(1), last with { Name = words.Words(last.First, whole), End = whole }], list.First, whole);
        }

        return behind >= end ? list : null;
    }

    /// <summary>A heading may close with "có trách nhiệm" or a colon.</summary>
    private int WithoutDuty(int at, int end)
    {
        if (end > at && words.Is(end - 1, ':')) end--;
        for (var i = Math.Max(at + 1, end - 4); i < end; i++)
        {
            if (words.Is(i, Sense.Duty) && i + words.Length(i) >= end) return i;
        }

        return end;
    }

    /// <summary>"Các cơ quan quản lý ngành (gồm các Sở: Xây dựng, Công Thương)": the brackets say who is meant.</summary>
    private AgencyList? Listed(int at, int end)
    {
        for (var i = at; i + 2 < end && i < at + 16; i++)
        {
            if (!words.Is(i, '(')) continue;
            var open = words.Is(i + 1, "bao") ? i + 2 : i + 1;
            return words.Is(open, "gồm") ? agencies.List(words.Is(open + 1, ':') ? open + 2 : open + 1, end) : null;
        }

        return null;
    }

    // An open group is narrowed by what it does: "tổ chức, cá nhân khai thác nước dưới đất".
    private bool HasVerb(int at, int end, bool open)
    {
        for (var i = at; i < end; i++)
        {
            if (words.Is(i, Sense.Order) && !words.Is(i, Sense.Noun) && !words.Is(i - 1, "được") || words.Is(i, ':') && i < end - 1) return true;
            if (words.Reads(i, "tập", "trung") || words.Reads(i, "tổ", "chức", "thực") || words.Reads(i, "thực", "hiện", "các") || words.Reads(i, "triển", "khai")) return true;
            if (words.Is(i, open ? Sense.Duty : Sense.Verb | Sense.Manner | Sense.Duty)) return true;
            if (open && words.Is(i, Sense.Manner) && !words.Is(i, Sense.Verb) && !words.Is(i, "khi") && !words.Is(i, "cùng")) return true;
        }

        return false;
    }

    private bool IsHeading(Block block, Block? next)
    {
        if (next is null) return false;
        var last = words.Tokens[block.End - 1];
        var closed = last.Kind == TokenKind.Sign && last.Sign is '.' or ';';
        var deeper = next.Marker.Kind != MarkerKind.None && next.Marker.Level > block.Marker.Level;
        var under = next.Marker.Kind == MarkerKind.None;
        if (AllCapital(block)) return true;
        if (!deeper && !under || block.Count > 70) return false;
        return !closed || deeper && block.Count < 30 && !words.Is(block.First, Sense.Verb | Sense.Order | Sense.Manner);
    }

    private bool AllCapital(Block block)
    {
        for (var i = block.First; i < block.End; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Word && !words.Tokens[i].AllCapital) return false;
        }

        return true;
    }

    private bool IsAssessment(int first, int end)
    {
        var at = first;
        if (words.Is(at, "về")) at++;
        if (words.Is(at, "một") && words.Is(at + 1, "số")) at += 2;
        return Array.Exists(AssessmentOpenings, opening => words.Reads(at, opening)) || at == first && words.Reads(at, "yêu", "cầu") && end - at <= 3;
    }
}
