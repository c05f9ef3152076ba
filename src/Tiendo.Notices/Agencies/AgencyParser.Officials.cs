using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

internal sealed partial class AgencyParser
{
    /// <summary>"Chủ tịch UBND các xã, phường", "Thủ trưởng các sở, ban, ngành", "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ".</summary>
    private int? Officials(int at, int head, int end, List<NamedAgency> found)
    {
        if (!words.Is(head, Sense.Office)) return null;
        var body = head;
        while (body < end && body < head + 12 && words.Is(body, Sense.Office))
        {
            body += words.Length(body);
            if (words.Is(body, "các") && words.Is(body + 1, Sense.Office)) body++;
            if (words.Is(body, ',') && words.Is(body + 1, Sense.Office)) body++;
            if (words.Is(body, "và") && words.Is(body + 1, Sense.Office)) body++;
        }

        // "đồng chí Bộ trưởng Bộ Xây dựng" is addressed by the office.
        var addressed = at == head && words.Reads(at, "đồng", "chí") && body > at + 2 ? at + 2 : at;
        var office = words.Words(addressed, body);
        var before = found.Count;
        var after = body;
        if (body < end && Person(body, end) is var named && named > body)
        {
            after = named;
            if (words.Is(after, ',') || words.Is(after, '-') || words.Is(after, '–'))
            {
                var title = after + 1;
                var inner = new List<NamedAgency>();
                if (depth < DeepestName && words.Is(title, Sense.Office) && !words.Is(title, "đồng") && Officials(title, title, end, inner) is { } titled) after = titled;
            }

            found.Add(new(words.Words(at, after), null, at, after, false));
            return after;
        }

        // "Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành"
        if (words.Is(body, Sense.Group) && words.Is(body + 1, ',') && words.Is(body + 2, Sense.Office)) return Open(addressed, body + 1, found);
        var bodies = new List<NamedAgency>();
        if (body < end && Item(body, end, bodies) is { } afterBody && bodies.Count > 0)
        {
            if (words.Is(afterBody, ',') && words.Reads(afterBody - 2, "tỉnh", "ủy") && words.Reads(afterBody + 1, "thành", "ủy")) afterBody += 3;
            after = Person(GovernmentBodies(afterBody, end), end);
            // "các Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực"
            if (words.Reads(after, "phụ", "trách")) after += words.Reads(after + 2, "lĩnh", "vực") || words.Reads(after + 2, "địa", "bàn") ? 4 : words.Is(after + 2, "khối") || words.Is(after + 2, "ngành") ? 3 : 0;
            // "đồng chí Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh" is one person.
            if (addressed > head && words.Is(after, ',') && words.Is(after + 1, Sense.Office) && Officials(after + 1, after + 1, end, []) is { } second) after = second;
            if (after > afterBody || bodies.Count == 1)
            {
                found.Add(new(words.Words(addressed, after), bodies[0].Key, at, after, bodies[0].Open));
            }
            else
            {
                found.AddRange(bodies.Select((b, i) => b with { Name = $"{office} {b.Name}", First = i == 0 ? at : b.First }));
            }

            return after;
        }

        found.RemoveRange(before, found.Count - before);
        if (words.Reads(head, "thủ", "tướng") || words.Reads(head, "phó", "thủ", "tướng") || body - head >= 2 && (!words.Is(head, "trưởng") || words.Reads(body - 2, "chỉ", "đạo")))
        {
            after = Person(words.Reads(body, "chính", "phủ") ? body + 2 : body, end);
            found.Add(new(words.Words(at, after), null, at, after, after == body));
            return after;
        }

        return null;
    }

    /// <summary>", cơ quan thuộc Chính phủ" behind "Thủ trưởng cơ quan ngang Bộ" is one addressee with it.</summary>
    private int GovernmentBodies(int at, int end)
    {
        var after = at;
        while (after < end)
        {
            var next = after;
            if (words.Is(next, ',')) next++;
            if (words.Is(next, "và")) next++;
            if (words.Is(next, "các")) next++;
            if (!words.Reads(next, "cơ", "quan") || !(words.Is(next + 2, "thuộc") || words.Is(next + 2, "trực") || words.Is(next + 2, "ngang"))) break;
            after = words.Is(next + 2, "trực") ? next + 4 : next + 3;
            if (words.Reads(after, "chính", "phủ")) after += 2;
            else if (words.Is(after, "bộ")) after++;
        }

        return after;
    }

    // "đồng chí Đoàn Thanh Sơn": "đoàn" is a body too.
    private bool FamilyName(int at) => words.Reads(at - 2, "đồng", "chí") && words.Is(at, "đoàn");

    private int Person(int at, int end)
    {
        var after = at;
        while (after < end && after < at + 5 && words.Tokens[after].Kind == TokenKind.Word && words.Tokens[after].Capital
            && (!words.Is(after, Sense.Agency | Sense.Office | Sense.Order | Sense.Unit) || after == at && FamilyName(at))) after++;
        return after - at is >= 2 and <= 5 ? after : at;
    }
}
