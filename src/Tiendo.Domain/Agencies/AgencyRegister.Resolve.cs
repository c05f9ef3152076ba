using System.Globalization;

namespace Tiendo.Domain.Agencies;

public sealed partial class AgencyRegister
{
    /// <summary>The longest name that is looked up, in characters.</summary>
    public const int LongestName = 300;

    /// <summary>Who bears a name on a day, and who has the duty today. Diacritics, abbreviations and English names of the press are understood.</summary>
    /// <param name="name">A name, a key, or the name of a unit, which stands for its people's committee.</param>
    /// <param name="on">The day.</param>
    /// <param name="provinceId">Statistical code of the province that asks: its own bodies and units come first.</param>
    /// <param name="today">The day to which successors are followed; null follows them as far as they are known.</param>
    public Resolution Resolve(string name, DateOnly on, int? provinceId = null, DateOnly? today = null)
    {
        var province = Province(provinceId);
        var answer = new Resolution { Name = name, On = on, Kind = ResolutionKind.Unknown };
        var nodes = name.Length > LongestName ? [] : Named(name, province);
        if (nodes.Count == 0) return name.Length > LongestName ? answer : answer with { Nearest = NearestTo(name, province) };
        if (nodes.Count > 1 && nodes.Where(node => node.LivedOn(on)).ToList() is { Count: > 0 } living) nodes = living;
        if (nodes.Count > 1) return answer with { Kind = ResolutionKind.Ambiguous, Candidates = [.. nodes.OrderBy(node => node.Key, StringComparer.Ordinal).Select(BodyOf)] };

        var node = nodes[0];
        var (chain, heirs) = Follow(node, today, province);
        answer = answer with { Kind = ResolutionKind.Found, Named = BodyOf(node), Chain = chain, Today = heirs };
        if (node.LivedOn(on)) return answer;
        return node.From > on
            ? answer with { Kind = ResolutionKind.NotYet, Existed = Ancestors(node, on) }
            : answer with { Kind = ResolutionKind.Ended, Existed = Follow(node, on, province).Today };
    }

    private Unit? Province(int? id) => id is { } code ? units.GetValueOrDefault(code.ToString("00", CultureInfo.InvariantCulture)) : null;

    private List<BodyNode> Named(string name, Unit? province)
    {
        var key = name.Trim();
        if (Node(key) is { } exact) return [Own(exact, province)];
        var form = NameForm.Of(key);
        var nodes = EnglishName.Readings(form).Prepend(form).Concat(Shorter(form)).Select(Spelled).FirstOrDefault(found => found.Count > 0) ?? [];
        if (nodes.Count == 0 && byShort.TryGetValue(form, out var shorts)) nodes = [.. shorts.Where(agency => agency.Level != AgencyLevel.Central).DefaultIfEmpty(shorts[0]).Select(agency => new BodyNode(agency, null))];
        nodes = [.. nodes.Select(node => Own(node, province)).Distinct()];
        return Narrow(Narrow(nodes, node => IsOf(node, province)), node => SpelledOut(node, key));
    }

    /// <summary>The bodies that the words mean: a listed name, a listed name with its unit, or a unit by itself.</summary>
    private List<BodyNode> Spelled(string form)
    {
        if (byName.TryGetValue(form, out var whole) && !whole.TrueForAll(agency => agency.Key is Committee or Council)) return [.. whole.Select(agency => new BodyNode(agency, null))];
        for (var cut = form.LastIndexOf(' '); cut > 0; cut = form.LastIndexOf(' ', cut - 1))
        {
            if (!byName.TryGetValue(form[..cut], out var named)) continue;
            var found = unitNames.Find(form[(cut + 1)..], UnitNames.TypeAtEnd(form[..cut])).ToList();
            var nodes = named.SelectMany(agency => found.Select(unit => OfUnit(agency, unit))).OfType<BodyNode>().ToList();
            if (nodes.Count > 0) return nodes;
        }

        var committee = agencies[Committee];
        return [.. unitNames.Find(form).Select(unit => OfUnit(committee, unit)).OfType<BodyNode>()];
    }

    /// <summary>"Sở Công Thương tỉnh", "UBND huyện Hữu Lũng (cũ)": the last word only says where or when.</summary>
    private static IEnumerable<string> Shorter(string form) =>
        form.EndsWith(" tinh", StringComparison.Ordinal) ? [form[..^5]] : form.EndsWith(" cu", StringComparison.Ordinal) ? [form[..^3]] : [];

    /// <summary>A body of the province that asks goes by its bare key.</summary>
    private static BodyNode Own(BodyNode node, Unit? province) =>
        province is not null && node.Unit == province ? node with { Unit = null } : node;

    private bool IsOf(BodyNode node, Unit? province) =>
        province is null || (node.Unit is { } unit ? ProvinceOf(unit) == province : node.Agency.Province is not { } of || of == province.Name);

    /// <summary>Letters with their marks decide between names that are the same without: Chiềng Hắc, Chiềng Hặc.</summary>
    private static bool SpelledOut(BodyNode node, string name) =>
        (node.Unit?.Names ?? node.Agency.Names).Any(spelling => name.Contains(spelling, StringComparison.OrdinalIgnoreCase));

    private static List<BodyNode> Narrow(List<BodyNode> nodes, Predicate<BodyNode> fits) =>
        nodes.FindAll(fits) is { Count: > 0 } some ? some : nodes;
}
