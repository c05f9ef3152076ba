namespace Tiendo.Domain.Agencies;

/// <summary>What came of asking for a name.</summary>
public enum ResolutionKind
{
    /// <summary>One body bore the name on that day.</summary>
    Found,
    /// <summary>The body of that name had ended before the day.</summary>
    Ended,
    /// <summary>The body of that name did not exist yet.</summary>
    NotYet,
    /// <summary>Several bodies bear the name: <see cref="Resolution.Candidates"/> tells them apart by their keys.</summary>
    Ambiguous,
    /// <summary>No body of that name is listed: <see cref="Resolution.Nearest"/> has those that look alike.</summary>
    Unknown,
}

/// <summary>The answer to "who is this, on that day, and who has the duty today?".</summary>
public sealed record Resolution
{
    /// <summary>The name as it was asked for.</summary>
    public required string Name { get; init; }

    /// <summary>The day it was asked about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What came of it.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>The body that bears the name, also when it did not live on that day; null when ambiguous or unknown.</summary>
    public Body? Named { get; init; }

    /// <summary>The body that bore the name on that day; null unless found.</summary>
    public Body? Then => Kind == ResolutionKind.Found ? Named : null;

    /// <summary>Where the name's body did not live that day: the bodies that had its duty then.</summary>
    public IReadOnlyList<Body> Existed { get; init; } = [];

    /// <summary>Who has the duty today, the main one first; the body itself while it lives.</summary>
    public IReadOnlyList<Body> Today { get; init; } = [];

    /// <summary>The steps from the named body to those of today, in order of days.</summary>
    public IReadOnlyList<SuccessionStep> Chain { get; init; } = [];

    /// <summary>The bodies that share an ambiguous name.</summary>
    public IReadOnlyList<Body> Candidates { get; init; } = [];

    /// <summary>Bodies whose names look like an unknown one, nearest first.</summary>
    public IReadOnlyList<Body> Nearest { get; init; } = [];
}
