using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>States as an option takes them: single ones and groups, several with commas.</summary>
internal static class StatusChoice
{
    public const string Words = "overdue|due-soon|in-time|no-deadline|waiting|reported|done|done-late|open|late|…";

    private static readonly Dictionary<string, DirectiveStatus[]> Choices = Build();

    /// <exception cref="RuleBroken">call.choice</exception>
    public static IReadOnlyList<DirectiveStatus> Parse(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Choices.GetValueOrDefault(word)
                ?? throw new RuleBroken("call.choice", null, ("option", "--state"), ("given", word), ("choices", string.Join(", ", Choices.Keys))))
            .Distinct(),
    ];

    private static Dictionary<string, DirectiveStatus[]> Build()
    {
        var all = Enum.GetValues<DirectiveStatus>();
        var choices = all.ToDictionary(Conventions.Word, s => new[] { s });
        choices["open"] = [DirectiveStatus.Overdue, DirectiveStatus.DueSoon, DirectiveStatus.InTime, DirectiveStatus.NoDeadline];
        choices["late"] = [DirectiveStatus.Overdue, DirectiveStatus.ReportedLate, DirectiveStatus.DoneLate];
        choices["reported"] = [DirectiveStatus.ReportedLate, DirectiveStatus.ReportedInTime, DirectiveStatus.ReportedNoDeadline];
        choices["done"] = [DirectiveStatus.DoneLate, DirectiveStatus.DoneInTime, DirectiveStatus.DoneNoDeadline];
        return choices;
    }
}
