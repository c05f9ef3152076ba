namespace Tiendo.Domain.Milestones;

/// <summary>Says in a few words what an order, or two orders of one matter, are about.</summary>
public static class MatterNames
{
    private const int Most = 80;

    /// <summary>The codes of what is ordered, the most direct first; empty when the list knows none.</summary>
    public static IReadOnlyList<string> Codes(MatterWords list, string action)
    {
        var read = new MatterReading(OrderWord.Of(action), list, []);
        var telling = read.Matters.Where(named => named.Key.Kind == MatterWordKind.Main).ToList();
        if (telling.Count == 0) telling = [.. read.Matters.Where(named => named.Key.Kind is MatterWordKind.Minor or MatterWordKind.Stage)];
        if (telling.Count == 0) return [];
        var most = telling.Max(named => named.Value);
        return [.. telling.Where(named => named.Value == most).Select(named => named.Key.Code)];
    }

    /// <summary>The matter in Vietnamese: the names that both orders share, else those of the first, else the beginning of its words.</summary>
    public static string Of(MatterWords list, string action, string? other = null)
    {
        var codes = Codes(list, action);
        if (other is not null && codes.Intersect(Codes(list, other), StringComparer.Ordinal).ToList() is { Count: > 0 } shared) codes = shared;
        if (codes.Count > 0) return string.Join(", ", codes.Take(3).Select(code => list.Find(code)!.Vietnamese));
        var text = action.ReplaceLineEndings(" ").Trim();
        if (text.Length <= Most) return text;
        var cut = text.LastIndexOf(' ', Most);
        return text[..(cut > 0 ? cut : Most)] + "…";
    }
}
