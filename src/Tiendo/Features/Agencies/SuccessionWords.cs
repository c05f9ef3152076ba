using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary>Successions in words.</summary>
internal static class SuccessionWords
{
    /// <summary>"Sở Kế hoạch và Đầu tư → Sở Tài chính từ 01/03/2025 theo Nghị định 45/2025/NĐ-CP; mức tin cậy B".</summary>
    public static string Of(SuccessionStep step, Messages say) => say.Say(
        step.InPart ? "agencies.step-in-part" : "agencies.step",
        ("old", step.Old.Name), ("new", step.New.Name), ("from", Days.Say(step.From)),
        ("basis", step.LegalBasis is { } basis ? say.Say("agencies.basis", ("basis", basis)) : say["agencies.basis-unknown"]),
        ("confidence", step.Confidence.ToString()));

    /// <summary>The answer in one sentence.</summary>
    public static string Of(Resolution answer, DateOnly today, Messages say)
    {
        var (name, on) = (answer.Named?.Name ?? answer.Name, Days.Say(answer.On));
        return answer.Kind switch
        {
            ResolutionKind.Found when answer.Named!.LivedOn(today) => say.Say("agencies.found", ("name", name), ("on", on)),
            ResolutionKind.Found => say.Say("agencies.found-ended", ("name", name), ("on", on), ("to", Days.Say(answer.Named!.ValidTo ?? today)), ("today", Names(answer.Today, say))),
            ResolutionKind.Ended => say.Say("agencies.ended", ("name", name), ("on", on), ("to", Days.Say(answer.Named!.ValidTo ?? answer.On)), ("existed", Names(answer.Existed, say))),
            ResolutionKind.NotYet => say.Say("agencies.not-yet", ("name", name), ("on", on), ("from", Days.Say(answer.Named!.ValidFrom ?? answer.On)), ("existed", Names(answer.Existed, say))),
            ResolutionKind.Ambiguous when !answer.Candidates.Any(body => body.LivedOn(answer.On)) => say.Say("agencies.ambiguous-then-none", ("name", answer.Name), ("on", on), ("candidates", string.Join("; ", answer.Candidates.Select(Coded)))),
            ResolutionKind.Ambiguous => say.Say("agencies.ambiguous", ("name", answer.Name), ("on", on), ("candidates", string.Join("; ", answer.Candidates.Select(Coded)))),
            _ when answer.Nearest.Count > 0 => say.Say("agencies.unknown-near", ("name", answer.Name), ("nearest", string.Join("; ", answer.Nearest.Select(Coded)))),
            _ => say.Say("agencies.unknown", ("name", answer.Name)),
        };
    }

    private static string Names(IReadOnlyList<Body> bodies, Messages say) =>
        bodies.Count == 0 ? say["agencies.nobody"] : string.Join("; ", bodies.Select(body => body.Name));

    private static string Coded(Body body) =>
        $"{string.Join(", ", ((string?[])[body.Name, body.District, body.UnitKey is null || body.Level == AgencyLevel.Province ? null : body.Province]).OfType<string>())} ({body.Key})";
}
