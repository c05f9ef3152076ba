using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Turns what a person typed into a change: what stands there as it was read is no change.</summary>
/// <param name="ordinal">The order, for what is said of it.</param>
/// <param name="read">The order as it was read.</param>
/// <param name="say">The language in which it was shown.</param>
internal sealed class TypedFields(int ordinal, Directive read, Messages say)
{
    private const int LongestField = 1000;
    private const int MostNames = 40;
    private static readonly (string Code, string[] Words)[] TopicWords =
        [.. DirectiveWords.All.Where(text => text.Key.StartsWith("topic.", StringComparison.Ordinal)).Select(text => (text.Key[6..], new[] { text.Key[6..], Folded.Of(text.Vietnamese), Folded.Of(text.English) }))];

    private readonly ReviewFields readFields = ReviewFields.Of(read, say);

    /// <summary>The change.</summary>
    /// <exception cref="RuleBroken">review.field-long, review.names-many, review.topic-unknown, review.kind-unknown, review.day-wrong, review.waits-empty</exception>
    public OrderChange Change(ReviewFields typed)
    {
        foreach (var text in new[] { typed.Lead, typed.Coordinate, typed.Places, typed.Topics, typed.Matter, typed.Due, typed.Waits })
        {
            if (text.Length > LongestField) throw Wrong("review.field-long", ("limit", Numbers.Text(LongestField)));
        }

        var matter = SpacedWords.Of(typed.Matter);
        var change = OrderChange.None with
        {
            Lead = Names(typed.Lead, readFields.Lead), Coordinate = Names(typed.Coordinate, readFields.Coordinate), Places = Names(typed.Places, readFields.Places), Topics = Topics(typed.Topics),
            Matter = matter == readFields.Matter ? null : matter, Priority = PriorityOf(typed.Priority),
        };
        return Time(change, typed);
    }

    private OrderChange Time(OrderChange change, ReviewFields typed)
    {
        var due = SpacedWords.Of(typed.Due) is { Length: > 0 } said ? Days.Parse(said) ?? throw Wrong("review.day-wrong", ("given", said)) : (DateOnly?)null;
        var waits = SpacedWords.Of(typed.Waits);
        var recurrence = Recurs(typed.Kind);
        // Who types a day into an order without one means the day, whatever stands in the box of kinds.
        var kind = typed.Kind is "none" or "waits" && due is not null && typed.Kind == readFields.Kind ? "day" : typed.Kind;
        switch (kind)
        {
            case "day" when due is null: throw Wrong("review.day-wrong", ("given", ""));
            case "waits" when waits.Length == 0: throw Wrong("review.waits-empty");
            case "none" or "waits": due = null; break;
        }

        if (due != read.Due) change = change with { ChangesDue = true, Due = due };
        if (recurrence != read.Recurrence) change = change with { ChangesRecurrence = true, Recurrence = recurrence };
        return kind switch
        {
            "waits" when waits != readFields.Waits => change with { WaitsFor = waits },
            "none" when read.TriggerWords is not null => change with { WaitsFor = "" },
            _ => change,
        };
    }

    private Recurrence? Recurs(string kind) => kind is "day" or "none" or "waits" ? null
        : ReviewFields.Kinds.Contains(kind) ? Conventions.FromWord<Recurrence>(kind) : throw Wrong("review.kind-unknown", ("given", kind));

    private Priority? PriorityOf(string word) => word.Length == 0 || word == readFields.Priority ? null
        : ReviewFields.Priorities.Contains(word) ? Conventions.FromWord<Priority>(word) : throw Wrong("review.kind-unknown", ("given", word));

    private IReadOnlyList<string>? Names(string typed, string known)
    {
        var names = ReviewFields.Names(typed);
        if (names.Count > MostNames) throw Wrong("review.names-many", ("limit", Numbers.Text(MostNames)));
        return names.SequenceEqual(ReviewFields.Names(known)) ? null : names;
    }

    private List<string>? Topics(string typed)
    {
        var codes = ReviewFields.Names(typed.Replace(',', ';')).Select(Topic).Distinct().ToList();
        // A comma may stand inside a topic's words: "an ninh, an toàn".
        return codes.SequenceEqual(read.Topics) || typed == readFields.Topics ? null : codes;
    }

    private string Topic(string word)
    {
        var folded = Folded.Of(word);
        var found = Array.Find(TopicWords, topic => Array.Exists(topic.Words, known => known == folded) || (folded.Length > 2 && Array.Exists(topic.Words, known => known.StartsWith(folded, StringComparison.Ordinal) || known.EndsWith(" " + folded, StringComparison.Ordinal))));
        return found.Code ?? throw Wrong("review.topic-unknown", ("given", word), ("choices", string.Join(", ", TopicWords.Select(topic => say["topic." + topic.Code]))));
    }

    private RuleBroken Wrong(string code, params (string Name, string Value)[] values) => new(code, null, [("order", Numbers.Text(ordinal)), .. values]);
}
