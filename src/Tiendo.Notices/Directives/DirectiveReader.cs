using Tiendo.Notices.Agencies;
using Tiendo.Notices.Dates;
using Tiendo.Notices.Structure;
using Tiendo.Notices.Text;

namespace Tiendo.Notices.Directives;

/// <summary>Walks through the operative part, block by block, and collects the orders.</summary>
internal sealed partial class DirectiveReader(NoticeText words, AgencyParser agencies, TimePhraseFinder times, List<Block> blocks, string? issuer, bool invitation)
{
    private const int LookAhead = 200;

    private readonly ClauseParser parser = new(words, agencies, issuer);
    private readonly Headings headings = new(words, agencies, times);
    private readonly Partners partners = new(words, agencies);
    private readonly DateCutter cutter = new(words, times);
    private readonly Outline outline = new();
    private readonly List<Draft> drafts = [];
    private readonly List<Introduction> introductions = [];
    private AgencyList? previousLead;
    private AgencyList? addressees;

    // The sentence that ends the operative part may only call on everybody.
    private int lastToken;

    // A task without a lead waits for the label that names one, in its block or right below.
    private (Draft Draft, bool Waits, int Block)? task;

    private sealed record Introduction(Draft Draft, int Level, int Drafts);

    /// <summary>The orders, in reading order.</summary>
    /// <param name="part">Where they stand.</param>
    /// <param name="addressed">Whom the whole document tells to act, when it says so at its head.</param>
    public List<Draft> Read(OperativePart part, AgencyList? addressed)
    {
        addressees = addressed;
        if (blocks.Count == 0) return drafts;
        var lastMarked = blocks.FindLastIndex(Math.Max(0, part.End - 1), Math.Max(0, part.End - part.Start), block => block.Marker.Kind != MarkerKind.None);
        lastToken = blocks[Math.Clamp(part.End - 1, 0, blocks.Count - 1)].End;
        var table = new AnnexTable(words, agencies, times);
        var afterHeading = true;
        for (var b = part.Start; b < blocks.Count; b++)
        {
            var block = blocks[b];
            if (block.IsRow)
            {
                if (table.Row(block, b, outline) is { } row) drafts.Add(row);
                continue;
            }

            if (b == part.Annex) StartAnnex();
            if (b >= part.End && b < part.Annex || block.Count == 0) continue;
            // The title of an annex is no text of its own.
            if (b >= part.Annex && block.Marker.Kind == MarkerKind.None && words.Tokens[block.First] is { AllCapital: true, Length: > 1 }) continue;
            var next = b + 1 < part.End || b >= part.Annex && b + 1 < blocks.Count ? blocks[b + 1] : null;
            var marked = block.Marker.Kind != MarkerKind.None;
            CloseIntroductions(marked ? block.Marker.Level : 1000, b);
            var closing = !marked && lastMarked >= 0 && b > lastMarked && b < part.End && !afterHeading && !Counted(block.First);
            afterHeading = Take(block, b, next, b < part.Strict || invitation, closing);
        }

        CloseIntroductions(-1, part.Annex < blocks.Count ? blocks.Count : Math.Min(part.End, blocks.Count));
        return drafts;
    }

    /// <summary>"Thứ nhất, …", "Một là, …" go on with the orders without a mark.</summary>
    private bool Counted(int first) => words.Is(first, "thứ") && words.Is(first + 2, ',') || words.Is(first + 1, "là") && words.Is(first + 2, ',');

    private void StartAnnex()
    {
        CloseIntroductions(-1, 0);
        outline.Leave(-1);
        (previousLead, addressees, task) = (null, null, null);
    }

    /// <summary>Reads one block; true when it is a heading or an introduction.</summary>
    private bool Take(Block block, int index, Block? next, bool strict, bool closing)
    {
        var marked = block.Marker.Kind != MarkerKind.None;
        if (marked) outline.Leave(block.Marker.Level);
        if (Label(block.First, block.End, index)) return false;
        if (headings.Open(block, next) is { } section)
        {
            outline.Enter(section);
            previousLead = null;
            // A heading with labels below it is a task.
            var labelled = section.Lead is null && next is not null && TaskLabel.Read(words, agencies, times, next.First, next.End) is not null;
            task = labelled ? (Begin(new(ClauseKind.Imperative, block.First, block.End, null, block.First), null, index), true, index) : null;
            return true;
        }

        if (marked && next is not null && parser.Parse(block.First, block.End)[0].Kind != ClauseKind.Order
            && TaskLabel.Read(words, agencies, times, next.First, next.End) is { Kind: LabelKind.Lead or LabelKind.Content })
        {
            task = (Fill(Begin(new(ClauseKind.Imperative, block.First, block.End, null, block.First), null, index)), true, index);
            return false;
        }

        if (marked)
        {
            outline.Enter(new() { Level = block.Marker.Level, Label = block.Marker.Kind is MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star or MarkerKind.Bracketed ? "" : block.Marker.Label });
            previousLead = null;
        }

        var from = drafts.Count;
        var introduces = block.EndsWith(words.Tokens, ':') && next is not null;
        var sentences = Sentences.Of(words, block.First, block.End);
        for (var s = 0; s < sentences.Count; s++)
        {
            var (first, end) = sentences[s];
            if (introduces && s == sentences.Count - 1) Introduce(first, end, block, index);
            else Sentence(first, end, index, from, strict, closing);
        }

        if (marked && !introduces && previousLead is not null && next is not null && next.Marker.Level > block.Marker.Level)
        {
            outline.Enter(new() { Level = block.Marker.Level, Label = outline.Innermost?.Label ?? "", Lead = previousLead });
        }

        return introduces;
    }

    /// <summary>A sentence that ends in a colon gives those below it their lead, their time and their subject.</summary>
    private void Introduce(int first, int end, Block block, int index)
    {
        var clause = parser.Parse(first, end)[^1];
        var marked = block.Marker.Kind != MarkerKind.None;
        var level = block.Marker.Level;
        if (!marked)
        {
            var below = blocks.FindIndex(index + 1, Math.Min(LookAhead, blocks.Count - index - 1), other => other.Marker.Kind != MarkerKind.None);
            level = below < 0 ? 1000 : blocks[below].Marker.Level - 1;
        }

        // "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:" does not tell the issuer to do what follows.
        var lead = clause.Lead is { Agencies.Count: 1 } own && !clause.Explicit && parser.IsItself(own.First, own.End) ? null : clause.Lead;
        outline.Enter(new()
        {
            Level = level,
            Label = marked && block.Marker.Kind is not (MarkerKind.Bullet or MarkerKind.Plus or MarkerKind.Star) ? block.Marker.Label : "",
            Heading = marked && lead is null ? words.Words(first, Math.Min(end, first + Section.LongestHeading)).TrimEnd(':') : null,
            Words = marked ? (first, end) : default,
            Lead = lead,
            Introduction = true,
            Time = times.Find(clause.Work, end).Find(time => time.Deadline.Due is not null && time.Deadline.Granularity != Granularity.Year && cutter.EndsWork(clause.Work, time.First)),
        });
        if (clause.Kind == ClauseKind.Order && lead is not null && (marked && !lead.AllOpen || clause.Explicit && (marked || words.Reads(end - 2, "gồm"))))
        {
            var draft = Begin(clause with { First = first, End = end }, lead, index);
            introductions.Add(new(draft, level, drafts.Count));
        }

        previousLead = null;
    }

    /// <summary>An introduction below which no order stood is the order itself: what follows it says what the work must contain.</summary>
    private void CloseIntroductions(int level, int block)
    {
        for (var i = introductions.Count - 1; i >= 0; i--)
        {
            var introduction = introductions[i];
            if (level > introduction.Level) continue;
            introductions.RemoveAt(i);
            if (drafts.Count != introduction.Drafts || block == 0) continue;
            var draft = introduction.Draft;
            draft.End = Math.Max(draft.End, blocks[block - 1].End);
            draft.Times.AddRange(times.Find(draft.First, draft.End));
            drafts.Add(draft);
        }
    }

    private void Sentence(int first, int end, int block, int from, bool strict, bool closing)
    {
        if (Label(first, end, block) || TimeForAllAbove(first, end)) return;
        first = TaskLabel.Behind(words, first, end);
        foreach (var clause in parser.Parse(first, end))
        {
            var before = drafts.Count;
            switch (clause.Kind)
            {
                case ClauseKind.Order when Counts(clause, strict, closing):
                    previousLead = clause.Lead;
                    foreach (var piece in cutter.Cut(clause)) drafts.Add(Fill(Begin(piece, clause.Lead, block)));
                    break;
                case ClauseKind.Imperative when LastIn(block, from) is { } draft && (cutter.IsTimeOnly(clause) || drafts.Count > from && words.Reads(clause.First, "chịu", "trách", "nhiệm")):
                    GoOn(draft, clause, block, from);
                    break;
                case ClauseKind.Imperative when !strict && !closing && !outline.Assessment && (clause.Lead ?? previousLead ?? outline.WithLead?.Lead ?? addressees) is { } lead:
                    foreach (var piece in cutter.Cut(clause)) drafts.Add(Fill(Inherit(Begin(piece, lead, block), clause)));
                    previousLead = lead;
                    break;
                case ClauseKind.Imperative when !strict && !closing && !outline.Assessment:
                    task = (Fill(Begin(clause, null, block)), true, block);
                    break;
                case ClauseKind.Continuation when !strict && !outline.Assessment && drafts.Count == from && StandsAlone(clause, block) && (previousLead ?? outline.WithLead?.Lead ?? addressees) is { } lead:
                    drafts.Add(Fill(Inherit(Begin(clause, lead, block), clause)));
                    break;
                case ClauseKind.Continuation when LastIn(block, from) is { } draft && (drafts.Count > from || !closing && (cutter.IsTimeOnly(clause) || !Ended(block - 1))):
                    GoOn(draft, clause, block, from);
                    break;
            }

            if (drafts.Count > before) task = (drafts[^1], false, block);
        }
    }

    /// <summary>
    /// Under the heading of an agency a list item is its order, also where no list knows the verb: "Phun thuốc diệt muỗi".
    /// "Báo cáo gửi về Sở X trước ngày …" is the order to report.
    /// </summary>
    private bool StandsAlone(Clause clause, int block)
    {
        if (words.Reads(clause.First, "báo", "cáo") && (words.Is(clause.First + 2, "gửi") || words.Reads(clause.First + 2, "xin", "gửi")))
        {
            return times.Find(clause.First, clause.End).Exists(time => time.Deadline.Due is not null);
        }

        return blocks[block].Marker.Kind != MarkerKind.None && clause.First == blocks[block].First && clause.End - clause.First > 3
            && outline.WithLead is { Introduction: false, Heading: not null } && previousLead is null && blocks[block].EndsWith(words.Tokens, '.')
            && words.Tokens[clause.First].Kind == TokenKind.Word && !words.Is(clause.First, Unlike);
    }

    // What no deed begins with.
    private const Sense Unlike = Sense.Condition | Sense.Preamble | Sense.Fact | Sense.Noun | Sense.Paper | Sense.Subject | Sense.Agency | Sense.Group | Sense.Unit | Sense.Office | Sense.Joint;

    private bool Counts(Clause clause, bool strict, bool closing)
    {
        if ((strict || outline.Assessment) && (!clause.Explicit || clause.Lead!.AllOpen)) return false;
        if (!clause.Lead!.AllOpen) return true;
        // "Yêu cầu các đơn vị nghiêm túc thực hiện" closes a document; with a day it orders something.
        return (!closing && (clause.End != lastToken || drafts.Count == 0 || !clause.Explicit)) || times.Find(clause.First, clause.End, clause.Work).Exists(time => time.Deadline.Due is not null || time.Deadline.Recurrence is not null);
    }

    private Draft? LastIn(int block, int from)
    {
        if (drafts.Count > from) return drafts[^1];
        return drafts.Count > 0 && blocks[block].Marker.Kind == MarkerKind.None && drafts[^1].Block == block - 1 ? drafts[^1] : null;
    }

    private bool Ended(int block) => words.Tokens[blocks[block].End - 1] is { Kind: TokenKind.Sign, Sign: '.' or ';' or ':' };

    /// <summary>A further sentence about the same work; its time holds for every order of the block that has none.</summary>
    private void GoOn(Draft draft, Clause clause, int block, int from)
    {
        draft.End = clause.End;
        draft.Coordinate.AddRange(partners.Coordinating(clause.First, clause.End, draft.Lead).Where(agency => !draft.Coordinate.Exists(other => other.Name == agency.Name)));
        var found = times.Find(clause.First, clause.End).FindAll(time => time.Deadline.Due is not null || time.Deadline.Earliest is not null || time.Deadline.Operator == DeadlineOperator.Recurring || time.Deadline.Period is not null);
        if (found.Count == 0 || draft.HasTime && found[^1].Deadline.Operator != DeadlineOperator.Recurring) return;
        draft.Times.AddRange(found);
        if (!cutter.IsTimeOnly(clause)) return;
        for (var i = drafts.Count - 2; i >= from && !drafts[i].HasTime && drafts[i].Block == block; i--) drafts[i].SharedTime = found[^1];
    }

    private Draft Begin(Clause clause, AgencyList? lead, int block) => new()
    {
        First = clause.First,
        End = clause.End,
        Work = clause.Work,
        Block = block,
        Lead = lead,
        Section = outline.Label,
        Heading = outline.Heading,
        Headings = [.. outline.Sections.Where(section => section.Words.End > section.Words.First && (section.Lead is null || section.Introduction)).Select(section => section.Words)],
    };

    private Draft Fill(Draft draft)
    {
        draft.Coordinate.AddRange(partners.Coordinating(draft.Work, draft.End, draft.Lead));
        draft.Times.AddRange(times.Find(draft.First, draft.End, draft.Work));
        if (!draft.HasTime && outline.WithTime?.Time is { } time) draft.SharedTime = time;
        return draft;
    }

    private Draft Inherit(Draft draft, Clause clause)
    {
        if (clause.Lead is null)
        {
            var kind = previousLead is not null ? DoubtKind.LeadFromPreviousSentence
                : outline.WithLead is { Introduction: false } ? DoubtKind.LeadFromHeading : DoubtKind.LeadFromIntroduction;
            draft.Doubts.Add(new(kind));
        }

        return draft;
    }
}
