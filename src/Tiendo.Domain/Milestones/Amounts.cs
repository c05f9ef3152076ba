using System.Globalization;

namespace Tiendo.Domain.Milestones;

/// <summary>An amount or a number in an order that helps to tell its matter.</summary>
/// <param name="Unit">The unit or what is numbered, in one form for both languages: ha, households, kV, phase.</param>
/// <param name="Value">The number as one form: 0.31, 7, 2.</param>
/// <param name="Shown">As it is said.</param>
internal readonly record struct Amount(string Unit, string Value, string Shown)
{
    public bool Equals(Amount other) => Unit == other.Unit && Value == other.Value;

    public override int GetHashCode() => HashCode.Combine(Unit, Value);
}

/// <summary>Reads amounts ("14,1 ha", "7 households") and designations ("giai đoạn 2", "110 kV", "lot 3").</summary>
internal static class Amounts
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["ha"] = "ha", ["hecta"] = "ha", ["hectare"] = "ha", ["hectares"] = "ha", ["hộ"] = "hộ", ["household"] = "hộ", ["households"] = "hộ", ["families"] = "hộ",
        ["mộ"] = "mộ", ["ngôi"] = "mộ", ["grave"] = "mộ", ["graves"] = "mộ", ["thửa"] = "thửa", ["parcel"] = "thửa", ["parcels"] = "thửa", ["trường"] = "trường hợp", ["cases"] = "trường hợp",
        ["km"] = "km", ["cột"] = "cột", ["poles"] = "cột", ["tỷ"] = "tỷ", ["tỉ"] = "tỷ", ["billion"] = "tỷ", ["triệu"] = "triệu", ["million"] = "triệu", ["lots"] = "lô", ["căn"] = "căn", ["houses"] = "căn",
    };

    private static readonly (string[] Words, string Of)[] Numbered =
    [
        (["giai", "doan"], "giai đoạn"), (["phase"], "giai đoạn"), (["stage"], "giai đoạn"), (["dot"], "đợt"), (["tranche"], "đợt"), (["batch"], "đợt"),
        (["goi", "thau"], "gói thầu"), (["package"], "gói thầu"), (["lô"], "lô"), (["lot"], "lô"), (["quoc", "lo"], "quốc lộ"), (["tinh", "lo"], "tỉnh lộ"), (["duong", "so"], "đường số"), (["khu", "so"], "khu số"), (["tai", "dinh", "cu", "so"], "khu tái định cư số"),
    ];

    private static readonly Dictionary<string, string> Roman = new(StringComparer.Ordinal) { ["i"] = "1", ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["v"] = "5" };

    /// <summary>What it counts.</summary>
    public static HashSet<Amount> Counted(OrderWord[] words, bool english)
    {
        var found = new HashSet<Amount>();
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsNumber) continue;
            var end = NumberEnd(words, i);
            if (end < words.Length && !words[end].Opens && Units.TryGetValue(words[end].Lower, out var unit) && Value(words, i, end, english) is { } value)
                found.Add(new(unit, value, $"{(english ? value : value.Replace('.', ','))} {unit}"));
            i = end - 1;
        }
        return found;
    }

    /// <summary>What tells it from others of its kind: a voltage, a phase, a lot. Two orders that name different ones are different matters.</summary>
    public static HashSet<Amount> Named(OrderWord[] words)
    {
        var found = new HashSet<Amount>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber && i + 1 < words.Length && words[i + 1].Folded == "kv") found.Add(new("kV", words[i].Folded, words[i].Folded + " kV"));
            foreach (var (heads, of) in Numbered)
            {
                var at = i + heads.Length;
                if (!Reads(words, i, heads)) continue;
                if (at + 1 < words.Length && words[at].Lower == "số") at++;
                if (at >= words.Length) continue;
                var number = words[at];
                var next = number.Folded;
                if (number.Opens || !(number.IsNumber ? next.Length <= 3 : Roman.TryGetValue(next, out next))) continue;
                found.Add(new(of, next!.TrimStart('0'), $"{of} {next.TrimStart('0')}"));
            }
        }
        return found;
    }

    private static int NumberEnd(OrderWord[] words, int at)
    {
        var end = at + 1;
        while (end < words.Length && words[end].IsNumber && words[end].Before is ',' or '.') end++;
        return end;
    }

    /// <summary>"1.006" is a thousand and six in Vietnamese and "1,006" in English; 0.31 is a fraction in both.</summary>
    private static string? Value(OrderWord[] words, int first, int end, bool english)
    {
        if (words[first].Before is '/' or '-') return null;
        var text = words[first].Folded;
        for (var i = first + 1; i < end; i++)
        {
            var groups = words[i].Before == (english ? ',' : '.') && words[i].Folded.Length == 3 && text != "0";
            text += (groups ? "" : ".") + words[i].Folded;
        }
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.############", CultureInfo.InvariantCulture) : null;
    }

    private static bool Reads(OrderWord[] words, int at, string[] heads)
    {
        if (at + heads.Length > words.Length) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            // "lô" keeps its mark: without it it is also the "lộ" of roads.
            if (words[at + i].Folded != heads[i] && words[at + i].Lower != heads[i]) return false;
        }
        return true;
    }
}
