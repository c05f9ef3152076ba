using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

/// <summary>An order and its steps, told in one line each; days are "10-03" of 2025 or "2026-01-31".</summary>
internal sealed class Orders(Directive directive)
{
    private readonly List<DirectiveAct> acts = [Lifecycle.Accept(directive, 1)];

    public Directive Directive => directive;

    public IReadOnlyList<DirectiveAct> Acts => acts;

    public static Orders Given(
        string on = "10-03", string? due = "10-31", Recurrence? recurrence = null, string? trigger = null,
        int? count = null, string? unit = null, string? known = null, params string[] leads) => new(new()
        {
            ProvinceId = 20, Id = 100, DocumentId = 7, Ordinal = 1, GivenOn = Day(on), Quote = "Sở Xây dựng báo cáo UBND tỉnh.",
            Due = due is null ? null : Day(due), Recurrence = recurrence, TriggerWords = trigger, PeriodCount = count, PeriodUnit = unit,
            Lead = [.. leads.Select(l => new DirectiveAgency(l, l))], RecordedOn = Day(known ?? on), RecordedBy = "thu",
        });

    /// <summary>"report 10-20", "extend 10-25 to 11-30", "report 11-02 of 10-31", with "known 11-05" for another day of recording.</summary>
    public Orders Then(params string[] steps)
    {
        foreach (var step in steps) Take(step);
        return this;
    }

    public DirectiveAct Take(string step)
    {
        var words = step.Split(' ');
        var taken = new StepTaken(Enum.Parse<DirectiveStep>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Day(words[1]))
        {
            To = After(words, "to"), Occurrence = After(words, "of"), Text = words.Contains("bare") ? null : "vì …",
            DocumentId = words.Contains("bare") ? null : 9, OtherId = words.Contains("bare") ? null : words.Contains("itself") ? 100 : 101, DocumentDay = After(words, "issued"),
        };
        var act = Lifecycle.Take(directive, acts, taken, new("thu", At(After(words, "known") ?? taken.Day), "ghi nhận"), acts[^1].Id + 1);
        acts.Add(act);
        return act;
    }

    public DirectiveState? On(string day, string? known = null, string? of = null) =>
        Timeline.StateOn(directive, acts, Day(day), known is null ? null : Day(known), of is null ? null : Day(of));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text.Length == 5 ? "2025-" + text : text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset At(DateOnly day) => new(day, new(9, 0), TimeSpan.FromHours(7));

    private static DateOnly? After(string[] words, string word) => Array.IndexOf(words, word) is >= 0 and var at ? Day(words[at + 1]) : null;
}
