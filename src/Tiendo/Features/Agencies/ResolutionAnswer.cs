using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary>A body in an answer.</summary>
internal sealed record BodyAnswer(
    string Key, string Name, AgencyLevel Level, string? Province, string? District, string? Unit, DateOnly? ValidFrom, DateOnly? ValidTo, string? LegalBasis, string Confidence)
{
    public static BodyAnswer Of(Body body) =>
        new(body.Key, body.Name, body.Level, body.Province, body.District, body.UnitKey, body.ValidFrom, body.ValidTo, body.LegalBasis, body.Confidence.ToString());
}

/// <summary>A step of a succession in an answer.</summary>
internal sealed record StepAnswer(string Old, string New, DateOnly From, bool InPart, string? LegalBasis, string Confidence, string Words);

/// <summary>What <c>agencies resolve</c> answers: the body of the day, today's, and how one became the other.</summary>
internal sealed record ResolutionAnswer(
    string Name, DateOnly On, DateOnly AsOf, ResolutionKind Kind, string Words, BodyAnswer? Then, IReadOnlyList<BodyAnswer> Today, IReadOnlyList<StepAnswer> Chain,
    BodyAnswer? Named, IReadOnlyList<BodyAnswer> Existed, IReadOnlyList<BodyAnswer> Candidates, IReadOnlyList<BodyAnswer> Nearest)
{
    public static ResolutionAnswer Of(Resolution answer, DateOnly asOf, Messages say) => new(
        answer.Name, answer.On, asOf, answer.Kind, SuccessionWords.Of(answer, asOf, say),
        answer.Then is { } then ? BodyAnswer.Of(then) : null, Several(answer.Today),
        [.. answer.Chain.Select(step => new StepAnswer(step.Old.Key, step.New.Key, step.From, step.InPart, step.LegalBasis, step.Confidence.ToString(), SuccessionWords.Of(step, say)))],
        answer.Named is { } named ? BodyAnswer.Of(named) : null, Several(answer.Existed), Several(answer.Candidates), Several(answer.Nearest));

    private static List<BodyAnswer> Several(IReadOnlyList<Body> bodies) => [.. bodies.Select(BodyAnswer.Of)];
}
