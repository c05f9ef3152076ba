namespace Tiendo.Domain.Parks;

/// <summary>The words that files and commands use.</summary>
public static class ParkWords
{
    private static readonly Dictionary<string, ParkKind> KindWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kcn"] = ParkKind.IndustrialPark, ["industrial-park"] = ParkKind.IndustrialPark,
        ["ccn"] = ParkKind.Cluster, ["cluster"] = ParkKind.Cluster,
        ["kkt"] = ParkKind.EconomicZone, ["economic-zone"] = ParkKind.EconomicZone,
    };

    private static readonly Dictionary<string, ParkStage> StageWords = Enum.GetValues<ParkStage>().ToDictionary(stage => stage.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, DecisionKind> DecisionWords = Enum.GetValues<DecisionKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    /// <summary>kcn, ccn, kkt, or the English words.</summary>
    public static IEnumerable<string> Kinds => ["kcn", "ccn", "kkt"];

    /// <summary>planning … revoked.</summary>
    public static IEnumerable<string> Stages => StageWords.Keys;

    /// <summary>establishment, policy, adjustment, revocation.</summary>
    public static IEnumerable<string> Decisions => DecisionWords.Keys;

    /// <summary>The kind; null for another word.</summary>
    public static ParkKind? Kind(string? word) => word is not null && KindWords.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The stage; null for another word.</summary>
    public static ParkStage? Stage(string? word) => word is not null && StageWords.TryGetValue(word, out var stage) ? stage : null;

    /// <summary>The kind of a decision; null for another word.</summary>
    public static DecisionKind? Decision(string? word) => word is not null && DecisionWords.TryGetValue(word, out var kind) ? kind : null;
}
