using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Observations;

/// <summary>What a check found.</summary>
public enum Verdict
{
    /// <summary>The figures fit within their hedges and digits.</summary>
    Agrees,
    /// <summary>They do not fit: a mistake, or another definition.</summary>
    Differs,
    /// <summary>They cannot all be true.</summary>
    Impossible,
    /// <summary>A figure that the formula needs is missing: see <see cref="CheckResult.Missing"/>.</summary>
    NotComputable,
}

/// <summary>One figure in the formula of a check.</summary>
/// <param name="Figure">The observation.</param>
/// <param name="Place">The place it is about: the checked one, its parent or a phase.</param>
/// <param name="Value">The value in <paramref name="Unit"/>.</param>
/// <param name="Bounds">Where the true value may lie, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit it was computed with.</param>
public sealed record CheckTerm(Observation Figure, Place Place, decimal Value, Bounds Bounds, string Unit);

/// <summary>The outcome of one check for one claim, with every figure it used.</summary>
public sealed record CheckResult
{
    /// <summary>The rule.</summary>
    public required Check Check { get; init; }

    /// <summary>The place it was applied to.</summary>
    public required Place Place { get; init; }

    /// <summary>What it found.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The figure that was held against the others; null where all are equals.</summary>
    public CheckTerm? Claim { get; init; }

    /// <summary>The figures it was computed from, in the order of the formula.</summary>
    public IReadOnlyList<CheckTerm> Terms { get; init; } = [];

    /// <summary>The computed value in <see cref="Unit"/>, unrounded; null when there is none.</summary>
    public decimal? Computed { get; init; }

    /// <summary>Where the computed value may lie, given the hedges and digits of the terms.</summary>
    public Bounds? Within { get; init; }

    /// <summary>The unit of <see cref="Computed"/> and of the claim.</summary>
    public required string Unit { get; init; }

    /// <summary>Codes of the measures that had no figure.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>How much it matters: a note when it agrees or cannot be computed.</summary>
    public CheckSeverity Severity => Verdict is Verdict.Differs or Verdict.Impossible ? Check.Severity : CheckSeverity.Note;

    /// <summary>Every observation it used, the claim first.</summary>
    public IEnumerable<Observation> Figures => (Claim is { } claim ? Terms.Prepend(claim) : Terms).Select(term => term.Figure);
}
