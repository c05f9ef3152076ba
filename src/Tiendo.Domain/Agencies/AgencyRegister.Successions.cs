namespace Tiendo.Domain.Agencies;

public sealed partial class AgencyRegister
{
    private const int LongestChain = 2000; // steps; a district divided among communes gives about ten

    /// <summary>Today's body for an old duty: the successor that took over the whole, followed to the day.</summary>
    /// <returns>The body itself while it lives, or where its duty was divided and no single body has it; null for an unknown key.</returns>
    /// <param name="key">A key, with or without a unit.</param>
    /// <param name="on">The day.</param>
    /// <param name="provinceId">The province that asks: its own bodies go by their bare keys.</param>
    public Body? Successor(string key, DateOnly on, int? provinceId = null)
    {
        if (Node(key) is not { } node) return null;
        for (var steps = 0; steps < LongestChain && node.To < on; steps++)
        {
            var heirs = Heirs(node).ToList();
            if (heirs.FindIndex(heir => !heir.InPart) is >= 0 and var whole) node = heirs[whole].Node;
            else if (heirs.Count == 1) node = heirs[0].Node;
            else break;
        }

        return BodyOf(Own(node, Province(provinceId)));
    }

    /// <summary>Everyone who has a share of an old duty on a day, the main body first.</summary>
    public IReadOnlyList<Body> Successors(string key, DateOnly on, int? provinceId = null) => Node(key) is { } node ? Follow(node, on, Province(provinceId)).Today : [];

    /// <summary>The steps that lead from a body to those of a day, in order.</summary>
    public IReadOnlyList<SuccessionStep> Chain(string key, DateOnly on, int? provinceId = null) => Node(key) is { } node ? Follow(node, on, Province(provinceId)).Chain : [];

    /// <summary>The steps by which a body came to its duty, the latest first, however many bodies back.</summary>
    public IReadOnlyList<SuccessionStep> TookOver(string key, int? provinceId = null)
    {
        if (Node(key) is not { } node) return [];
        var province = Province(provinceId);
        var steps = new List<SuccessionStep>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { node.Key };
        var open = new Queue<BodyNode>([node]);
        while (open.TryDequeue(out var at) && steps.Count < LongestChain)
        {
            foreach (var before in Forebears(at).Where(before => before.To is not null && seen.Add(before.Key)))
            {
                var taken = Heirs(before).Where(heir => heir.Node.Key == at.Key || Own(heir.Node, province).Key == at.Key).ToList();
                if (taken.Count == 0) continue;
                steps.Add(new(BodyOf(Own(before, province)), BodyOf(Own(at, province)), before.To!.Value.AddDays(1), taken[0].InPart, taken[0].Basis, taken[0].Confidence));
                open.Enqueue(before);
            }
        }

        return [.. steps.OrderByDescending(step => step.From).ThenBy(step => step.Old.Key, StringComparer.Ordinal)];
    }

    private (IReadOnlyList<SuccessionStep> Chain, IReadOnlyList<Body> Today) Follow(BodyNode start, DateOnly? until, Unit? province)
    {
        var (steps, leaves) = (new List<SuccessionStep>(), new List<(BodyNode Node, bool InPart)>());
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        var open = new Queue<(BodyNode Node, bool InPart)>([(start, false)]);
        while (open.TryDequeue(out var at) && steps.Count < LongestChain)
        {
            var ended = at.Node.To is { } last && (until is null || last < until);
            var heirs = ended ? Heirs(at.Node).ToList() : [];
            if (heirs.Count == 0)
            {
                if (!ended) leaves.Add(at);
                continue;
            }

            foreach (var (heir, inPart, basis, confidence) in heirs)
            {
                var node = Own(heir, province);
                steps.Add(new(BodyOf(at.Node), BodyOf(node), at.Node.To!.Value.AddDays(1), inPart, basis, confidence));
                if (seen.Add(node.Key)) open.Enqueue((node, at.InPart || inPart));
            }
        }

        return (steps, [.. leaves.OrderBy(leaf => leaf.InPart).Select(leaf => BodyOf(leaf.Node))]);
    }

    private IEnumerable<(BodyNode Node, bool InPart, string? Basis, Confidence Confidence)> Heirs(BodyNode node)
    {
        var (agency, unit) = node;
        if (node.To is not { } last) yield break;
        if (agency.ValidTo == last)
        {
            foreach (var step in agencyHeirs[agency.Key])
            {
                var heir = agencies[step.NewKey];
                var places = Places(heir, unit, last).ToList();
                foreach (var place in places) yield return (place, step.InPart || places.Count > 1, agency.LegalBasis ?? heir.LegalBasis, step.Confidence ?? agency.Confidence);
            }

            yield break;
        }

        foreach (var step in unitHeirs[unit!.Key])
        {
            if (OfUnit(agency, units[step.NewKey]) is { } heir) yield return (heir, step.InPart, unit.LegalBasis ?? heir.Unit!.LegalBasis, step.Confidence ?? unit.Confidence);
        }
    }

    /// <summary>Where a listed heir takes over in a unit: in the same unit, in those the unit became, or in its province.</summary>
    private IEnumerable<BodyNode> Places(Agency heir, Unit? unit, DateOnly last)
    {
        if (unit is null || heir.Each is not { } tier)
        {
            yield return new(heir, null);
            yield break;
        }

        if (unit.IsOf(tier) && !(unit.ValidTo <= last))
        {
            if (OfUnit(heir, unit) is { } same) yield return same;
        }
        else if (tier == UnitTier.Province && unit.Tier != UnitTier.Province)
        {
            if (ProvinceOf(unit) is { } province && OfUnit(heir, province) is { } above) yield return above;
        }
        else
        {
            foreach (var step in unitHeirs[unit.Key])
            {
                if (OfUnit(heir, units[step.NewKey]) is { } next) yield return next;
            }
        }
    }

    /// <summary>The bodies from which one took over, one step back.</summary>
    private IEnumerable<BodyNode> Forebears(BodyNode node)
    {
        var (agency, unit) = node;
        foreach (var key in agencyForebears[agency.Key])
        {
            if (unit is null) yield return new(agencies[key], null);
            else if (OfUnit(agencies[key], unit) is { } same) yield return same;
        }

        if (unit is null) yield break;
        foreach (var key in unitForebears[unit.Key])
        {
            if (OfUnit(agency.Key is "ubnd-tinh" ? agencies[Committee] : agency, units[key]) is { } before) yield return before;
        }
    }

    /// <summary>The bodies of a day from which a later one comes, however many steps back.</summary>
    private List<Body> Ancestors(BodyNode node, DateOnly on)
    {
        var found = new List<Body>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { node.Key };
        var open = new Queue<BodyNode>([node]);
        while (open.TryDequeue(out var at) && seen.Count < LongestChain)
        {
            foreach (var before in Forebears(at))
            {
                if (!seen.Add(before.Key)) continue;
                if (before.LivedOn(on)) found.Add(BodyOf(before));
                else if (before.From > on) open.Enqueue(before);
            }
        }

        return found;
    }
}
