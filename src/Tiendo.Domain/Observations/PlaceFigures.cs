using Tiendo.Domain.Parks;

namespace Tiendo.Domain.Observations;

/// <summary>A place with the figures in effect for it, and the places in it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Figures">Its observations without the superseded ones, in any order.</param>
/// <param name="Parts">The parks of a province, the phases of a park.</param>
public sealed record PlaceFigures(Place Place, IReadOnlyList<Observation> Figures, IReadOnlyList<PlaceFigures> Parts);
