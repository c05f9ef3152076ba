using Tiendo.Notices.Text;

namespace Tiendo.Notices.Agencies;

/// <summary>The names of the caller's lists, findable by their words.</summary>
internal sealed class KnownNames
{
    private readonly PhraseTree agencies;
    private readonly PhraseTree shorts;
    private readonly PhraseTree units;
    private readonly List<KnownAgency> agencyRows = [];
    private readonly Dictionary<string, int> agencyByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownUnit>> unitRows = new(StringComparer.Ordinal);
    private readonly List<string> unitNames = [];

    public KnownNames(ReaderLists lists, Vocabulary vocabulary)
    {
        agencies = new(vocabulary);
        shorts = new(vocabulary);
        units = new(vocabulary);
        foreach (var agency in lists.Agencies)
        {
            var row = agencyRows.Count;
            agencyRows.Add(agency);
            foreach (var name in agency.OtherNames.Prepend(agency.Name))
            {
                agencies.Add(name, row);
                agencyByName.TryAdd(Folded(name), row);
            }

            if (agency.Short is { Length: > 0 } shortName) shorts.Add(shortName, row);
        }

        foreach (var unit in lists.Units)
        {
            var folded = Folded(unit.Name);
            if (!unitRows.TryGetValue(folded, out var rows))
            {
                unitRows[folded] = rows = [];
                units.Add(unit.Name, unitNames.Count);
                foreach (var name in unit.OtherNames) units.Add(name, unitNames.Count);
                unitNames.Add(folded);
            }

            rows.Add(unit);
        }

        Provinces = [.. lists.Units.Where(unit => unit.Province is null).Select(unit => unit.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The bare names of the provinces.</summary>
    public IReadOnlyList<string> Provinces { get; }

    /// <summary>"tỉnh" or "thành phố".</summary>
    public string ProvinceType(string province) => unitRows.GetValueOrDefault(Folded(province))?.Find(unit => unit.Province is null)?.Type ?? "tỉnh";

    /// <summary>The listed agency that is named at a token.</summary>
    public (int Length, KnownAgency? Agency) AgencyAt(NoticeText words, int at, int end)
    {
        var (length, row) = agencies.Longest(words.Tokens, at, end);
        return length == 0 ? default : (length, agencyRows[row]);
    }

    /// <summary>The listed agency of exactly this name.</summary>
    public KnownAgency? Find(string name) => agencyByName.TryGetValue(Folded(name), out var row) ? agencyRows[row] : null;

    /// <summary>The length of a bare department name at a token: "Tài chính" after "các Sở:".</summary>
    public int ShortAt(NoticeText words, int at, int end) => shorts.Longest(words.Tokens, at, end).Length;

    /// <summary>The administrative unit that is named at a token: the length of its name and the units so called.</summary>
    public (int Length, IReadOnlyList<KnownUnit> Units) UnitAt(NoticeText words, int at, int end)
    {
        var (length, row) = units.Longest(words.Tokens, at, end);
        return length == 0 ? (0, []) : (length, unitRows[unitNames[row]]);
    }

    /// <summary>The key of a people's committee: that of its unit, preferring the given province and units alive.</summary>
    public string? CommitteeKey(string type, string name, string? province)
    {
        if (!unitRows.TryGetValue(Folded(name), out var rows)) return null;
        var fitting = rows.Where(unit => Folded(unit.Type) == Folded(type)).ToList();
        var unit = fitting.Find(u => province is not null && u.Province == province && u.ValidTo is null)
            ?? fitting.Find(u => province is not null && u.Province == province)
            ?? (fitting.Count(u => u.ValidTo is null) == 1 ? fitting.Find(u => u.ValidTo is null) : fitting.Count == 1 ? fitting[0] : null);
        return unit is null ? null : "ubnd-" + unit.Key;
    }

    /// <summary>The type of the living unit of that name, a province first: "Hồ Chí Minh" is a thành phố.</summary>
    public string? UnitType(string name) =>
        unitRows.TryGetValue(Folded(name), out var rows) ? (rows.Find(unit => unit.Province is null && unit.ValidTo is null) ?? rows.Find(unit => unit.ValidTo is null) ?? rows[0]).Type : null;

    /// <summary>The name in its usual letters when it is listed: "QUẢNG NGÃI" is "Quảng Ngãi".</summary>
    public string? UnitName(string name) => unitRows.TryGetValue(Folded(name), out var rows) ? rows[0].Name : null;

    private static string Folded(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold));
}
