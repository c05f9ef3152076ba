namespace Tiendo.Domain.Milestones;

/// <summary>What a row of <c>data/matters.csv</c> says about the words it lists.</summary>
public enum MatterWordKind
{
    /// <summary>Names a matter by itself: site clearance, a power line, the detailed plan.</summary>
    Main,
    /// <summary>Helps to name one: households, relocation, infrastructure.</summary>
    Minor,
    /// <summary>Stands in orders of many matters: dossier, approval, report.</summary>
    Slight,
    /// <summary>Comes after the work: an acceptance is ordered when the work itself was.</summary>
    Stage,
    /// <summary>Looks after the work of others: to report on a clearance is not to clear.</summary>
    Oversight,
    /// <summary>Opens an aim or a condition, which is not what is ordered: "để", "sau khi".</summary>
    Aim,
    /// <summary>Says nothing about the matter.</summary>
    Ignored,
}

/// <summary>A row of <c>data/matters.csv</c>: one matter and the Vietnamese and English words that name it.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Kind">How much it says.</param>
/// <param name="Vietnamese">Its name as shown.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Phrases">The words, with their diacritics.</param>
/// <param name="PartOf">Code of the wider matter it belongs to.</param>
public sealed record MatterWord(string Code, MatterWordKind Kind, string Vietnamese, string English, IReadOnlyList<string> Phrases, string? PartOf = null)
{
    /// <summary>How much two orders share when they share it, between 0 and 1.</summary>
    internal double Weight => Kind switch { MatterWordKind.Main => 1, MatterWordKind.Minor or MatterWordKind.Stage => 0.5, MatterWordKind.Slight => 0.2, _ => 0 };
}
