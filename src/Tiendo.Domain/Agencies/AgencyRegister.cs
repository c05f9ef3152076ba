namespace Tiendo.Domain.Agencies;

/// <summary>Every body and unit there is and was: who bears a name on a day, and who has the duty today.</summary>
/// <remarks>A listed body that each unit of a tier has stands for one of each: <c>phong-kinh-te-xa:06385</c> is the economic office of xã Hữu Lũng.
/// Inside the province that asks, its own bodies go by the bare key: <c>so-tai-chinh</c>.</remarks>
public sealed partial class AgencyRegister
{
    private const string Committee = "ubnd", Council = "hdnd";

    private readonly Dictionary<string, Agency> agencies;
    private readonly Dictionary<string, Unit> units;
    private readonly ILookup<string, AgencySuccession> agencyHeirs;
    private readonly ILookup<string, UnitSuccession> unitHeirs;
    private readonly ILookup<string, string> agencyForebears;
    private readonly ILookup<string, string> unitForebears;
    private readonly Dictionary<string, Unit> provinces;
    private readonly Dictionary<string, List<Agency>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Agency>> byShort = new(StringComparer.Ordinal);
    private readonly UnitNames unitNames;

    /// <summary>Builds the register; keys are unique and every succession names two of them.</summary>
    public AgencyRegister(
        IEnumerable<Agency> agencies, IEnumerable<AgencySuccession> agencySuccessions, IEnumerable<Unit> units, IEnumerable<UnitSuccession> unitSuccessions)
    {
        var (ofAgencies, ofUnits) = (agencySuccessions.Where(step => step.UnlistedSince is null).ToList(), unitSuccessions.Where(step => step.UnlistedSince is null).ToList());
        this.agencies = agencies.ToDictionary(agency => agency.Key, StringComparer.Ordinal);
        this.units = units.ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        agencyHeirs = ofAgencies.ToLookup(step => step.OldKey, StringComparer.Ordinal);
        unitHeirs = ofUnits.ToLookup(step => step.OldKey, StringComparer.Ordinal);
        agencyForebears = ofAgencies.ToLookup(step => step.NewKey, step => step.OldKey, StringComparer.Ordinal);
        unitForebears = ofUnits.ToLookup(step => step.NewKey, step => step.OldKey, StringComparer.Ordinal);
        provinces = this.units.Values.Where(unit => unit is { Tier: UnitTier.Province, ValidTo: null }).DistinctBy(unit => unit.Name).ToDictionary(unit => unit.Name, StringComparer.Ordinal);
        unitNames = new(this.units.Values);
        foreach (var agency in this.agencies.Values) AddNames(agency);
        AddNames(new() { Key = Committee, Name = "UBND", Level = AgencyLevel.Commune, Confidence = Confidence.A });
        AddNames(new() { Key = Council, Name = "HĐND", Level = AgencyLevel.Commune, Confidence = Confidence.A });
    }

    /// <summary>Every listed body, in the order of the list; the bodies of single units are not listed one by one.</summary>
    public IEnumerable<Agency> Agencies => agencies.Values.Where(agency => agency.Key is not (Committee or Council));

    /// <summary>Every listed unit, in the order of the list.</summary>
    public IEnumerable<Unit> Units => units.Values;

    /// <summary>The body of a key, also as the reader writes it (<c>ubnd-06385</c>); null when there is none.</summary>
    public Body? Find(string key) => Node(key) is { } node ? BodyOf(node) : null;

    /// <summary>The province of a statistical code or a name, with or without diacritics; null when there is none today.</summary>
    public Unit? FindProvince(string text) =>
        units.GetValueOrDefault(text.Trim()) is { Tier: UnitTier.Province, ValidTo: null } coded ? coded
            : unitNames.Find(NameForm.Of(text)).FirstOrDefault(unit => unit is { Tier: UnitTier.Province, ValidTo: null });

    /// <summary>The keys of those that took over from a listed body or unit, the main one first.</summary>
    public IEnumerable<(string Key, bool InPart)> ListedSuccessors(string key) =>
        agencyHeirs[key].Select(step => (step.NewKey, step.InPart)).Concat(unitHeirs[key].Select(step => (step.NewKey, step.InPart)));

    private void AddNames(Agency agency)
    {
        agencies.TryAdd(agency.Key, agency);
        foreach (var name in agency.Names) Add(byName, name, agency);
        if (agency.Short is { } shortName) Add(byShort, shortName, agency);
        if (agency.Sign is { } sign) Add(byShort, sign, agency);
    }

    private static void Add(Dictionary<string, List<Agency>> names, string name, Agency agency)
    {
        var form = NameForm.Of(name);
        if (form.Length == 0) return;
        if (!names.TryGetValue(form, out var same)) names[form] = same = [];
        if (!same.Contains(agency)) same.Add(agency);
    }

    /// <summary>A listed body, of one unit where each has its own.</summary>
    private readonly record struct BodyNode(Agency Agency, Unit? Unit)
    {
        public string Key => Unit is null ? Agency.Key : $"{Agency.Key}:{Unit.Key}";

        public DateOnly? From => Agency.ValidFrom is { } own && !(Unit?.ValidFrom > own) ? own : Unit?.ValidFrom;

        public DateOnly? To => Agency.ValidTo is { } own && !(Unit?.ValidTo < own) ? own : Unit?.ValidTo;

        /// <summary>False where the body ended before its unit began.</summary>
        public bool Existed => !(From > To);

        public bool LivedOn(DateOnly day) => !(From > day) && !(To < day);
    }

    private BodyNode? Node(string key)
    {
        if (agencies.TryGetValue(key, out var listed)) return new(listed, null);
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 && key.StartsWith("ubnd-", StringComparison.Ordinal)) colon = Committee.Length;
        return colon > 0 && agencies.TryGetValue(key[..colon], out var agency) && units.TryGetValue(key[(colon + 1)..], out var unit) ? OfUnit(agency, unit) : null;
    }

    /// <summary>The body of one unit; null where units of its tier have none such, or it never lived.</summary>
    private BodyNode? OfUnit(Agency agency, Unit unit)
    {
        if (agency.Key is Committee or Council)
        {
            if (unit.Tier == UnitTier.Province && agencies.TryGetValue(agency.Key + "-tinh", out var provincial)) agency = provincial;
        }
        else if (agency.Each is not { } tier || !unit.IsOf(tier))
        {
            return null;
        }

        BodyNode node = new(agency, unit);
        return node.Existed ? node : null;
    }

    private Unit? ProvinceOf(Unit unit) => unit.Province is { } name ? provinces.GetValueOrDefault(name) : unit;
}
