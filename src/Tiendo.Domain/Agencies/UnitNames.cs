namespace Tiendo.Domain.Agencies;

/// <summary>Finds units by words such as "xã Hữu Lũng", "x. Huu Lung", "Tân Thành huyện Hữu Lũng tỉnh Lạng Sơn".</summary>
internal sealed class UnitNames
{
    private static readonly (string Words, string Type)[] Types =
    [
        ("thanh pho", "thành phố"), ("thi xa", "thị xã"), ("thi tran", "thị trấn"), ("dac khu", "đặc khu"),
        ("tinh", "tỉnh"), ("huyen", "huyện"), ("quan", "quận"), ("xa", "xã"), ("phuong", "phường"),
        ("tp", "thành phố"), ("tx", "thị xã"), ("tt", "thị trấn"), ("h", "huyện"), ("q", "quận"), ("x", "xã"), ("p", "phường"),
    ];

    private readonly Dictionary<string, List<Unit>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> forms = new(StringComparer.Ordinal);

    public UnitNames(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
        {
            foreach (var name in unit.Names.Select(NameForm.Of).Distinct(StringComparer.Ordinal))
            {
                if (!byName.TryGetValue(name, out var same)) byName[name] = same = [];
                same.Add(unit);
            }

            if (unit.District is { } district) forms.TryAdd(district, NameForm.Of(district));
            if (unit.Province is { } province) forms.TryAdd(province, NameForm.Of(province));
        }
    }

    /// <summary>The units that the whole of the words means; <paramref name="typeBefore"/> holds where the words name no type.</summary>
    public IEnumerable<Unit> Find(string words, string? typeBefore = null)
    {
        var (type, name) = SplitType(words);
        type ??= typeBefore;
        if (name.Length == 0) return [];
        if (byName.TryGetValue(name, out var whole)) return whole.Where(unit => type is null || unit.Type == type);
        for (var cut = name.LastIndexOf(' '); cut > 0; cut = name.LastIndexOf(' ', cut - 1))
        {
            if (!byName.TryGetValue(name[..cut], out var units)) continue;
            var within = name[(cut + 1)..];
            var fitting = units.Where(unit => (type is null || unit.Type == type) && LiesIn(unit, within)).ToList();
            if (fitting.Count > 0) return fitting;
        }

        return [];
    }

    /// <summary>The type that the last words name: "xã" of "đảng ủy xã".</summary>
    public static string? TypeAtEnd(string words) =>
        Array.Find(Types, type => type.Words.Length > 2 && words.EndsWith(" " + type.Words, StringComparison.Ordinal)).Type;

    /// <summary>The type that the first words name, and the rest.</summary>
    public static (string? Type, string Name) SplitType(string words)
    {
        foreach (var (first, type) in Types)
        {
            if (words.StartsWith(first, StringComparison.Ordinal) && words.Length > first.Length && words[first.Length] == ' ')
                return (type, words[(first.Length + 1)..]);
        }

        return (null, words);
    }

    private bool LiesIn(Unit unit, string within)
    {
        var district = unit.District is { } d ? forms[d] : null;
        var province = unit.Province is { } p ? forms[p] : null;
        foreach (var inProvince in (ReadOnlySpan<string>)["", "tinh ", "thanh pho "])
        {
            if (province is null) break;
            if (within == inProvince + province) return true;
            if (district is not null && (within == $"{district} {inProvince}{province}" || within == $"{SplitType(district).Name} {inProvince}{province}")) return true;
        }

        return district is not null && (within == district || within == SplitType(district).Name || within == "cu " + district);
    }
}
