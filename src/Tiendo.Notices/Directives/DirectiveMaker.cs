using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Quantities;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Makes the finished order out of a draft: its time, its subjects, its amounts, its doubts.</summary>
internal sealed class DirectiveMaker(NoticeText words, AgencyParser agencies, Topics topics, QuantityFinder quantities, bool[] taken, NoticeDocument document)
{
    private const int LongestTitle = 1000;

    private readonly Dictionary<int, (List<string> About, List<string> Places)> headings = [];
    private readonly Dictionary<object, IReadOnlyList<AgencyMention>> mentions = new(ReferenceEqualityComparer.Instance);
    private readonly Subjects subjects = new(words);
    private readonly Lazy<string?> matter = new(() => document.Subject is { Length: < LongestTitle } subject ? Subjects.OfTitle(subject) : null);
    private readonly Partners partners = new(words, agencies);

    public Directive Make(Draft draft)
    {
        var (deadline, doubts) = Time(draft);
        var about = new List<string>();
        var places = new List<string>();
        foreach (var heading in draft.Headings)
        {
            var (headingAbout, headingPlaces) = OfHeading(heading);
            about.AddRange(headingAbout.Where(subject => !about.Contains(subject)));
            places.AddRange(headingPlaces.Where(place => !places.Contains(place)));
        }

        if (draft.Work > draft.First && OpensWithMatter(draft.First)) subjects.Heading(draft.First, PreambleEnd(draft), about);
        subjects.About(draft.First, draft.End, about);
        subjects.Places(draft.First, draft.End, places);
        if (about.Count == 0 && matter.Value is { } whole) about.Add(whole);
        return new()
        {
            Section = draft.Section,
            Heading = draft.Heading,
            Action = words.Words(draft.First, draft.End),
            Place = words.Span(draft.First, draft.End),
            Lead = Mentions(draft.Lead?.Leading ?? []),
            Coordinate = Mentions(draft.Lead is { Helping.Count: > 0 } lead ? [.. lead.Helping, .. draft.Coordinate] : draft.Coordinate),
            ReportTo = Mentions(partners.Receiving(draft.Work, draft.End)),
            About = about,
            Places = places,
            Topics = topics.Of(words, draft.First, draft.End),
            Quantities = quantities.Find(words, draft.First, draft.End, taken),
            Deadline = deadline,
            Doubts = [.. draft.Doubts, .. LeadDoubts(draft), .. doubts],
        };
    }

    // The words of one heading are read once, however many orders stand below it.
    private (List<string> About, List<string> Places) OfHeading((int First, int End) heading)
    {
        if (headings.TryGetValue(heading.First, out var read)) return read;
        var (about, places) = (new List<string>(), new List<string>());
        var end = Math.Min(heading.End, heading.First + Section.LongestHeading);
        subjects.Heading(heading.First, end, about);
        subjects.Places(heading.First, end, places);
        return headings[heading.First] = (about, places);
    }

    // "Trên cơ sở đó" is no matter; "Đối với", "Về", "Riêng", "Kiến nghị" name one.
    private bool OpensWithMatter(int at) =>
        words.Reads(at, "đối", "với") || words.Is(at, "về") || words.Is(at, "riêng") || words.Reads(at, "kiến", "nghị") || words.Reads(at, "liên", "quan");

    private int PreambleEnd(Draft draft)
    {
        var end = draft.Lead is { } lead && lead.First > draft.First ? lead.First : draft.Work;
        while (end > draft.First && (words.Is(end - 1, Sense.Order) || words.Tokens[end - 1].Kind == TokenKind.Sign)) end--;
        return end;
    }

    private IReadOnlyList<AgencyMention> Mentions(IReadOnlyList<NamedAgency> named)
    {
        if (mentions.TryGetValue(named, out var made)) return made;
        return mentions[named] = [.. named.Select(agency => new AgencyMention(agency.Name, agency.Key, words.Span(agency.First, agency.End)))];
    }

    private static IEnumerable<Doubt> LeadDoubts(Draft draft)
    {
        if (draft.Lead is null) yield return new(DoubtKind.LeadMissing);
        foreach (var agency in draft.Lead?.Agencies ?? [])
        {
            // Committees of communes outside the list are plain enough.
            if (agency.Key is null && !agency.Open && !agency.Name.StartsWith("UBND", StringComparison.OrdinalIgnoreCase) && !agency.Name.StartsWith("Ủy ban nhân dân", StringComparison.OrdinalIgnoreCase)) yield return new(DoubtKind.LeadNotListed, agency.Name);
        }
    }

    private (Deadline Deadline, List<Doubt> Doubts) Time(Draft draft)
    {
        var doubts = new List<Doubt>();
        TimePhrase? chosen = null;
        foreach (var time in draft.Times)
        {
            if (chosen is null || time.Rank >= chosen.Rank) chosen = time;
        }

        if (draft.SharedTime is { } shared && (chosen is null || chosen.Rank < shared.Rank))
        {
            chosen = shared;
            doubts.Add(new(DoubtKind.DeadlineShared, shared.Deadline.Phrase));
        }

        if (chosen is null) return (Deadline.Absent, doubts);
        doubts.AddRange(chosen.Doubts);
        var due = chosen.Deadline.Due;
        if (draft.Times.Exists(time => time.Rank == chosen.Rank && time.Deadline.Due != due && time.Deadline.Due is not null)) doubts.Add(new(DoubtKind.SeveralDates, chosen.Deadline.Phrase));
        if (due is not null && document.Date is { } issued && due <= issued) doubts.Add(new(DoubtKind.DueNotAfterIssue, chosen.Deadline.Phrase));
        var recurring = draft.Times.Find(time => time.Deadline.Recurrence is not null);
        var deadline = chosen.Deadline;
        if (recurring is not null && deadline.Recurrence is null && deadline.Due is null) deadline = recurring.Deadline;
        var trigger = draft.Times.Find(time => time.Deadline.Operator == DeadlineOperator.After);
        if (trigger is not null && deadline.After is null) deadline = deadline with { After = trigger.Deadline.After };
        return (deadline, doubts);
    }
}
