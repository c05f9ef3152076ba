using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Header;

/// <summary>Reads number, date, place, kind and subject from the head of a document.</summary>
internal sealed class HeaderReader(NoticeText words, Layout layout, KnownNames names)
{
    private static readonly (string Sign, string Kind)[] Signs =
    [
        ("TB", "thông báo"), ("CĐ", "công điện"), ("CT", "chỉ thị"), ("KH", "kế hoạch"), ("QĐ", "quyết định"), ("NQ", "nghị quyết"), ("BC", "báo cáo"),
        ("TTr", "tờ trình"), ("GM", "giấy mời"), ("KL", "kết luận"), ("HD", "hướng dẫn"), ("CTr", "chương trình"), ("ĐA", "đề án"), ("PA", "phương án"), ("BB", "biên bản"), ("PC", "phiếu chuyển"),
    ];

    private readonly DateParser dates = new(words, null);

    /// <summary>What the head says; the caller adds what stands elsewhere.</summary>
    public (NoticeDocument Document, List<Doubt> Doubts) Read()
    {
        var doubts = new List<Doubt>();
        var number = Number();
        var (place, date) = Dateline(doubts);
        var issuer = new Letterhead(words, layout, names).Issuer();
        var kind = layout.Kind ?? KindBySign(number) ?? (layout.AddressLine >= 0 || layout.SubjectLine >= 0 || number is not null ? "công văn" : null);
        return (new() { Number = number, Date = date, Place = place, Issuer = issuer, Kind = kind, Subject = Subject() }, doubts);
    }

    private string? Number()
    {
        if (layout.NumberLine < 0) return null;
        var line = layout.Lines[layout.NumberLine];
        var citations = new CitationFinder(words, dates);
        for (var t = line.FirstToken; t < line.EndToken; t++)
        {
            if (!words.Is(t, "số")) continue;
            var at = words.Is(t + 1, ':') ? t + 2 : t + 1;
            if (at >= words.Count || words.Tokens[at].Kind != TokenKind.Number) return null;
            return citations.NumberEnd(at, words.Count, true) is { } end ? citations.Compact(at, end) : null;
        }

        return null;
    }

    /// <summary>"Lạng Sơn, ngày 07 tháng 10 năm 2025"; a day left open ("ngày      tháng 6 năm 2026") is no date.</summary>
    private (string? Place, DateOnly? Date) Dateline(List<Doubt> doubts)
    {
        var first = layout.Lines.Count > 0 ? layout.Lines[0].FirstToken : 0;
        var end = layout.HeadEnd > 0 ? layout.Lines[layout.HeadEnd - 1].EndToken : 0;
        for (var t = first; t < end; t++)
        {
            if (!words.Is(t, "ngày") || !(words.Is(t - 1, ',') || t > 0 && words.Tokens[t - 1].Kind == TokenKind.Sign && t > 1 && words.Tokens[t - 2].Capital)) continue;
            if (words.Tokens[t].Capital) continue;
            if (words.Is(t + 1, "tháng") || words.Is(t + 1, '…') || words.Is(t + 1, '.')) return (Place(t), null);
            if (dates.At(t, words.Count) is { Granularity: Granularity.Day } day)
            {
                if (!day.Impossible) return (Place(t), day.To);
                doubts.Add(new(DoubtKind.ImpossibleDate, words.Words(t, day.End)));
                return (Place(t), null);
            }

            if (Unclear(t) is { } read)
            {
                doubts.Add(new(DoubtKind.UnclearCharacter, words.Words(t, read.End)));
                return (Place(t), read.To);
            }
        }

        return (null, null);
    }

    /// <summary>A day written by hand and read optically: strokes before the digit stand for a 1 ("⁄{5 tháng 01 năm 2025").</summary>
    private CalendarTime? Unclear(int at)
    {
        var digit = at + 1;
        while (digit < words.Count && words.Tokens[digit].Kind == TokenKind.Sign && words.Tokens[digit].Sign is '⁄' or '/' or '{' or '|' or '!' or '\\' or '[' or '(' or 'l') digit++;
        if (digit == at + 1 || digit >= words.Count || words.Tokens[digit].Kind != TokenKind.Number || words.Tokens[digit].Length != 1) return null;
        if (dates.Day(digit, words.Count) is not { } day || !words.Is(digit + 1, "tháng")) return null;
        return day with { From = day.From.AddDays(10), To = day.To.AddDays(10) };
    }

    private string? Place(int day)
    {
        var end = day - 1;
        var first = end;
        while (first > 0 && end - first < 6 && words.Tokens[first - 1].Line == words.Tokens[end - 1].Line && words.Tokens[first - 1].Kind == TokenKind.Word
            && (words.Tokens[first - 1].Capital || words.Is(first - 1, "phố")) && (first == end || words.Tokens[first].Start - words.Tokens[first - 1].End < 3)) first--;
        while (first < end && !words.Tokens[first].Capital) first++;
        return first < end ? words.Words(first, end) : null;
    }

    private static string? KindBySign(string? number)
    {
        if (number is null) return null;
        var parts = number.Split('/', '-');
        foreach (var (sign, kind) in Signs)
        {
            if (parts.Length > 1 && parts.Skip(1).Take(2).Contains(sign, StringComparer.Ordinal)) return kind;
        }

        return null;
    }

    private string? Subject()
    {
        if (layout.KindLine >= 0 && layout.KindLine + 1 < layout.Lines.Count) return Title(layout.KindLine + 1);
        return layout.SubjectLine >= 0 ? Title(layout.SubjectLine) : null;
    }

    /// <summary>The title's lines, up to a full stop, the dateline, the addressees or the body.</summary>
    private string? Title(int from)
    {
        var first = layout.Lines[from].FirstToken;
        var to = from;
        // "Chủ tịch UBND tỉnh yêu cầu:" already opens the orders.
        if (words.Is(layout.Lines[from].EndToken - 1, ':')) return null;
        while (to + 1 < layout.Lines.Count && to + 1 < from + 10 && TitleGoesOn(layout.Lines[to], layout.Lines[to + 1], to > from)) to++;
        var end = layout.Lines[to].EndToken;
        while (end > first && words.Tokens[end - 1].Kind == TokenKind.Sign && words.Tokens[end - 1].Sign is '.' or '_' or '-' or '*') end--;
        return end > first ? words.Words(first, end) : null;
    }

    private bool TitleGoesOn(Line line, Line next, bool second)
    {
        if (next.FirstToken >= next.EndToken || words.Tokens[next.FirstToken].Kind == TokenKind.Sign && !words.Is(next.FirstToken, '(') && !words.Is(next.FirstToken, '“')) return false;
        if (layout.Starts(next, "kính", "gửi") || layout.Starts(next, "ngày") && words.Tokens[next.FirstToken].Capital || layout.Starts(next, "căn", "cứ") || layout.Starts(next, "thực", "hiện") && next.Length > 60) return false;
        if (words.Is(next.EndToken - 1, ':') || words.Is(line.EndToken - 1, '.') || words.Is(next.FirstToken + 1, ',') && words.Is(next.FirstToken + 2, "ngày")) return false;
        for (var t = next.FirstToken; t + 1 < next.EndToken && t < next.FirstToken + 8; t++)
        {
            if (words.Is(t, ',') && words.Is(t + 1, "ngày")) return false;
        }

        if (words.Is(next.FirstToken, "số") && words.Is(next.FirstToken + 1, ':')) return false;
        if (Structure.MarkerFinder.Find(words.Text, words.Tokens.AsSpan(next.FirstToken, next.EndToken - next.FirstToken)).Kind is Structure.MarkerKind.Roman or Structure.MarkerKind.Part or Structure.MarkerKind.Number) return false;
        if (layout.Starts(next, "cộng", "hòa", "xã", "hội") || layout.Starts(next, "đảng", "cộng", "sản") || layout.Starts(next, "độc", "lập", "-")) return false;
        var capitals = words.Tokens[line.EndToken - 1].AllCapital && words.Tokens[line.EndToken - 1].Length > 2;
        if (capitals && !words.Tokens[next.FirstToken].AllCapital) return false;
        if (!next.BlankBefore) return true;
        // The title of a text with a blank line after every line goes on in small letters.
        return !words.Tokens[next.FirstToken].Capital || next.Indent > 0 && line.BlankBefore && !words.Is(next.FirstToken, Sense.Preamble | Sense.Order);
    }
}
