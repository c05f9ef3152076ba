using Tiendo.Domain.Milestones;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Says the reasons of a proposal in the user's language.</summary>
/// <param name="say">The language.</param>
/// <param name="matters">The list of matters, for their names.</param>
public sealed class ReasonWords(Messages say, MatterWords matters)
{
    /// <summary>One reason.</summary>
    public string Of(ProposalReason reason) => reason.Code switch
    {
        "same-matter" or "later-stage" => Said(reason.Code, string.Join(", ", reason.Values.Select(Matter))),
        "deadline-passed" or "done-before" => Said(reason.Code, string.Join(", ", reason.Values.Select(Day))),
        "part-of-place" or "other-designation" => say.Say(Key(reason.Code), ("first", reason.Values[0]), ("second", reason.Values[1])),
        _ => Said(reason.Code, string.Join(", ", reason.Values)),
    };

    /// <summary>All reasons of a proposal.</summary>
    public string Of(Proposal proposal) => string.Join("; ", proposal.Reasons.Select(Of));

    private string Said(string code, string what) => say.Say(Key(code), ("what", what));

    private static string Key(string code) => "milestone.reason." + code;

    private string Matter(string code) => matters.Find(code) is { } row ? ReferenceEquals(say, Messages.English) ? row.English : row.Vietnamese : code;

    private static string Day(string day) => Days.Parse(day) is { } parsed ? Days.Say(parsed) : day;
}
