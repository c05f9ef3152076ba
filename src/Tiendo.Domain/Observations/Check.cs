namespace Tiendo.Domain.Observations;

/// <summary>The few forms that a check can have.</summary>
public enum CheckShape
{
    /// <summary>The claimed share is the first of <see cref="Check.Of"/> over the second.</summary>
    Ratio,
    /// <summary>The claimed growth is that of the measure from the first to the last part of the claim's period.</summary>
    Growth,
    /// <summary>The claim is not greater than the measure in <see cref="Check.Of"/>.</summary>
    AtMost,
    /// <summary>The claim is the sum of <see cref="Check.Of"/>.</summary>
    Sum,
    /// <summary>One amount said in đồng and in dollars implies a plausible rate of exchange.</summary>
    ExchangeRate,
    /// <summary>All of <see cref="Check.Of"/> speak of one matter: sources and days should not differ without a reason.</summary>
    Same,
}

/// <summary>How much a failed check matters.</summary>
public enum CheckSeverity
{
    /// <summary>To be explained: other days, other definitions.</summary>
    Note,
    /// <summary>Probably a mistake, or two definitions under one name.</summary>
    Warning,
    /// <summary>A mistake in at least one figure.</summary>
    Error,
}

/// <summary>One rule of <c>data/checks.yaml</c> that holds figures against each other, for any place and any day.</summary>
public sealed record Check
{
    /// <summary>Short, stable and English: <c>area-counted-in-area</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it says, in Vietnamese.</summary>
    public required string Vietnamese { get; init; }

    /// <summary>What it says, in English.</summary>
    public required string English { get; init; }

    /// <summary>How it is computed.</summary>
    public required CheckShape Shape { get; init; }

    /// <summary>The measure whose figures are held against the others; null for <see cref="CheckShape.ExchangeRate"/> and <see cref="CheckShape.Same"/>.</summary>
    public string? Claim { get; init; }

    /// <summary>The measures it is computed from, in the order of the formula; empty for every amount of money.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Measures of <see cref="Of"/> that the place above may lend when the place itself has no figure: land allocated to the whole project, over the area of a phase.</summary>
    public IReadOnlyList<string> FromParent { get; init; } = [];

    /// <summary>True when the figures of a park's phases count as the park's own (<see cref="CheckShape.Same"/>), or are added up into the claim (<see cref="CheckShape.AtMost"/>).</summary>
    public bool OverPhases { get; init; }

    /// <summary>The least plausible rate of exchange, đồng for a dollar.</summary>
    public decimal? Low { get; init; }

    /// <summary>The greatest plausible rate.</summary>
    public decimal? High { get; init; }

    /// <summary>How much it matters when it fails; an <see cref="CheckShape.AtMost"/> of severity error cannot be true when it fails.</summary>
    public required CheckSeverity Severity { get; init; }

    /// <summary>What usually explains a failure, in Vietnamese.</summary>
    public string? VietnameseHint { get; init; }

    /// <summary>The same in English.</summary>
    public string? EnglishHint { get; init; }

    /// <summary>The article or form it follows from.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>How sure the rule is.</summary>
    public required Confidence Confidence { get; init; }
}
