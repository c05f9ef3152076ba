using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

internal sealed partial class AgencyParser
{
    private bool lastWasCommittee;
    private string committeeNoun = "UBND";
    private bool committee = true;

    /// <summary>"UBND xã Hữu Lũng", "UBND các xã: Hữu Lũng, Tuấn Sơn", "Ủy ban nhân dân các phường, xã, đặc khu", "UBND cấp xã".</summary>
    private int? Committees(int at, int head, int end, bool plural, List<NamedAgency> found)
    {
        var noun = words.Reads(head, "ubnd") || words.Reads(head, "hđnd") ? 1
            : words.Reads(head, "ủy", "ban", "nhân", "dân") ? 4
            : words.Reads(head, "hội", "đồng", "nhân", "dân") ? 4 : 0;
        if (noun == 0) return Branches(at, head, end, plural, found);
        if (words.Reads(head + noun, "và", "ubnd")) return null;
        committeeNoun = words.Words(head, head + noun);
        (committee, lastWasCommittee) = (noun != 4 || words.Is(head, "ủy"), true);
        var type = head + noun;
        var many = plural;
        if (Article(type) is > 0 and var article && words.Is(type, "các"))
        {
            many = true;
            type += article;
        }

        if (UnitShort(type) is { } unit && UnitNameEnd(type + 2, end) is var shortEnd && shortEnd > type + 2)
        {
            AddCommittee(unit, type + 2, shortEnd, at, found);
            return shortEnd;
        }

        if (!words.Is(type, Sense.Unit))
        {
            if (words.Is(type, "cấp")) return Open(at, GroupTail(type + 2, end), found);
            return type == head + noun && type <= end ? Open(at, GroupTail(type, end), found) : null;
        }

        return many ? ManyCommittees(at, type, end, found) : OneCommittee(at, type, end, found);
    }

    /// <summary>"Đảng ủy các xã: Hòa An, Quảng Uyên", "Công an xã Hữu Lũng": other bodies that each unit has.</summary>
    private int? Branches(int at, int head, int end, bool plural, List<NamedAgency> found)
    {
        if (!words.Reads(head, "đảng", "ủy") && !words.Reads(head, "công", "an") && !words.Reads(head, "trạm", "y", "tế")) return null;
        var noun = words.Reads(head, "trạm") ? 3 : 2;
        var type = head + noun;
        var many = plural || words.Is(type, "các");
        if (words.Is(type, "các")) type++;
        if (!words.Is(type, Sense.Unit)) return null;
        var name = UnitTypesEnd(type, end, false);
        if (words.Is(name, ':')) name++;
        if (UnitNameEnd(name, end) == name) return null;
        committeeNoun = words.Words(head, head + noun);
        (committee, lastWasCommittee) = (false, true);
        return many || words.Is(name - 1, ':') ? ManyCommittees(at, type, end, found) : OneCommittee(at, type, end, found);
    }

    private int? OneCommittee(int at, int type, int end, List<NamedAgency> found)
    {
        var name = type + words.Length(type);
        if (words.Is(name, ':')) return ManyCommittees(at, type, end, found);
        var after = UnitNameEnd(name, end);
        if (after == name) return committee ? Open(at, GroupTail(UnitTypesEnd(type, end, false), end), found) : null;
        AddCommittee(words.Words(type, name), name, after, at, found);
        return after;
    }

    private int? ManyCommittees(int at, int type, int end, List<NamedAgency> found)
    {
        var typeName = words.Words(type, type + words.Length(type)).ToLowerInvariant();
        var next = UnitTypesEnd(type, end, false);
        var mixed = next > type + words.Length(type);
        if (words.Is(next, ':')) next++;
        else if (mixed) next = type + words.Length(type);
        if (next >= end || !words.Tokens[next].Capital || UnitNameEnd(next, end) == next)
        {
            return Open(at, GroupTail(UnitTypesEnd(type, end), end), found);
        }

        var first = at;
        while (found.Count < LongestList)
        {
            var after = UnitNameEnd(next, end);
            AddCommittee(mixed ? names.UnitType(words.Words(next, after)) ?? typeName : typeName, next, after, first, found);
            var item = Separator(SkipAside(after, end), end);
            if (item is not { } at2) return after;
            if (words.Is(at2, Sense.Unit) && UnitNameEnd(at2 + words.Length(at2), end) > at2 + words.Length(at2))
            {
                typeName = words.Words(at2, at2 + words.Length(at2)).ToLowerInvariant();
                at2 += words.Length(at2);
            }
            else if (words.Is(at2, "các") && words.Is(at2 + 1, Sense.Unit) && words.Tokens[Math.Min(at2 + 1 + words.Length(at2 + 1), words.Count - 1)].Capital)
            {
                typeName = words.Words(at2 + 1, at2 + 1 + words.Length(at2 + 1)).ToLowerInvariant();
                at2 += 1 + words.Length(at2 + 1);
                if (words.Is(at2, ':')) at2++;
            }

            if (at2 >= end || !words.Tokens[at2].Capital || words.Is(at2, Sense.Agency | Sense.Office | Sense.Order) && names.UnitAt(words, at2, end).Length == 0 || UnitNameEnd(at2, end) == at2) return after;
            (first, next) = (at2, at2);
        }

        return next;
    }

    /// <summary>"xã Tuấn Sơn" behind "UBND xã Hữu Lũng và".</summary>
    private int? Unit(int at, int end, List<NamedAgency> found)
    {
        if (found.Count == 0)
        {
            lastWasCommittee = false;
            return null;
        }

        if (!lastWasCommittee) return null;
        if (words.Is(at, Sense.Unit) && UnitNameEnd(at + words.Length(at), end) is var after && after > at + words.Length(at))
        {
            AddCommittee(words.Words(at, at + words.Length(at)), at + words.Length(at), after, at, found);
            return after;
        }

        // "UBND xã Hữu Lũng, Tuấn Sơn": the noun and the type are shared without being plural.
        if (words.Tokens[at].Capital && !found[^1].Open && names.UnitAt(words, at, end).Length is > 0 and var length
            && !words.Is(at, Sense.Agency | Sense.Office) && names.AgencyAt(words, at, end).Agency is null)
        {
            var type = found[^1].Name[committeeNoun.Length..].TrimStart().Split(' ')[0];
            AddCommittee(type is "thành" ? "thành phố" : type, at, at + length, at, found);
            return at + length;
        }

        return null;
    }

    /// <summary>"tỉnh Lâm Đồng", "Các tỉnh Nghệ An, Cao Bằng": a province named in place of its committee.</summary>
    private int? Places(int at, int head, int end, List<NamedAgency> found)
    {
        if (!words.Is(head, "tỉnh") && !words.Reads(head, "thành", "phố") && !words.Is(head, "xã") && !words.Is(head, "phường") && !words.Is(head, "huyện")) return null;
        // "Giao tỉnh Lâm Đồng", "phối hợp với thành phố Huế"; elsewhere a small "tỉnh" only says where.
        if (found.Count == 0 && !words.Tokens[at].Capital && at == head && !words.Is(at - 1, "giao") && !words.Reads(at - 2, "đề", "nghị") && !words.Reads(at - 2, "yêu", "cầu") && !words.Reads(at - 3, "phối", "hợp", "với")) return null;
        var type = words.Words(head, head + words.Length(head)).ToLowerInvariant();
        var next = head + words.Length(head);
        if (words.Is(next, ':')) next++;
        int? after = null;
        while (next < end && words.Tokens[next].Capital && !words.Is(next, Sense.Agency | Sense.Office) && names.UnitAt(words, next, end).Length is > 0 and var length)
        {
            var name = words.Words(next, next + length);
            found.Add(new($"{type} {name}", names.CommitteeKey(type, name, province), after is null ? at : next, next + length, false));
            after = next + length;
            if (at == head || Separator(after.Value, end) is not { } item) break;
            next = item;
        }

        lastWasCommittee = false;
        return after;
    }

    /// <summary>"P. Kỳ Lừa", "TP. Huế"</summary>
    private string? UnitShort(int at) => !words.Is(at + 1, '.') || !words.Tokens[at].AllCapital ? null : words.Raw(at) switch
    {
        "P" => "phường",
        "X" => "xã",
        "TP" => "thành phố",
        "TX" => "thị xã",
        "H" => "huyện",
        "Q" => "quận",
        _ => null,
    };

    private void AddCommittee(string type, int name, int after, int first, List<NamedAgency> found)
    {
        var unit = words.Words(name, after);
        var key = committee ? names.CommitteeKey(type, unit, province) : null;
        found.Add(new($"{committeeNoun} {type} {unit}", key, first, after, false));
    }

    /// <summary>Where a unit's proper name ends: a listed name, else its capital words.</summary>
    private int UnitNameEnd(int at, int end)
    {
        if (at >= end) return at;
        if (words.Tokens[at].Kind == TokenKind.Number) return words.Is(at - 1, "quận") || words.Is(at - 1, "phường") ? at + 1 : at;
        if (!words.Tokens[at].Capital) return at;
        var length = names.UnitAt(words, at, end).Length;
        // "UBND các xã, phường: Tổng hợp …"
        if (length == 0 && words.Is(at, Sense.Verb | Sense.Manner) && at + 1 < end && !words.Tokens[at + 1].Capital) return at;
        if (length > 0 && !(at + length < end && words.Tokens[at + length].Capital && words.Tokens[at + length].SpaceBefore && !words.Is(at + length, Sense.Order | Sense.Verb | Sense.Manner | Sense.Agency))) return at + length;
        var i = at;
        while (i < end && i < at + 5 && words.Tokens[i].Kind == TokenKind.Word && words.Tokens[i].Capital && (i == at || !words.Is(i, Sense.Agency | Sense.Order | Sense.Office))) i++;
        return i;
    }

    /// <summary>"các xã, phường, đặc khu": types joined without a name.</summary>
    private int UnitTypesEnd(int at, int end, bool articles = true)
    {
        var after = at;
        while (after < end && words.Is(after, Sense.Unit))
        {
            after += words.Length(after);
            var next = after;
            if (words.Is(next, ',')) next++;
            if (words.Is(next, "và")) next++;
            if (articles && words.Is(next, "các")) next++;
            if (next == after || !words.Is(next, Sense.Unit)) break;
            after = next;
        }

        return after;
    }
}
