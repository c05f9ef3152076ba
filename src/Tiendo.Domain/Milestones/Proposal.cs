namespace Tiendo.Domain.Milestones;

/// <summary>One thing that speaks for or against two orders being the same matter.</summary>
/// <param name="Code">Stable: <c>same-place</c>, <c>same-matter</c> … with a message each.</param>
/// <param name="Values">What the message names: codes of matters, words, amounts, days.</param>
public sealed record ProposalReason(string Code, IReadOnlyList<string> Values);

/// <summary>An earlier order that a new one probably orders again, with what speaks for it.</summary>
/// <param name="Earlier">The earlier order that is most like it, of its milestone where it has one.</param>
/// <param name="Score">Between 0 and 1; only for ordering and for the thresholds.</param>
/// <param name="Strong">Above the threshold at which it may be accepted without looking at the others.</param>
/// <param name="Reasons">What it rests on, the weightiest first.</param>
public sealed record Proposal(MatterOrder Earlier, double Score, bool Strong, IReadOnlyList<ProposalReason> Reasons);
