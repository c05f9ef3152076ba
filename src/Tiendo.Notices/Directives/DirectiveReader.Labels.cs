namespace Tiendo.Notices.Directives;

internal sealed partial class DirectiveReader
{
    /// <summary>"Thời gian hoàn thành các nhiệm vụ nêu trên: trước ngày …" holds for every order of the part that has no time of its own.</summary>
    private bool TimeForAllAbove(int first, int end)
    {
        var these = words.Reads(first, "các", "nội", "dung") || words.Reads(first, "các", "nhiệm", "vụ") || words.Reads(first, "các", "công", "việc");
        if (!these && !words.Reads(first, "thời", "gian") && !words.Reads(first, "thời", "hạn") && !words.Reads(first, "hoàn", "thành")) return false;
        if (these && !cutter.EndsWork(first, Math.Min(end, first + 12))) return false;
        var above = first + 2;
        while (above < end && above < first + 10 && !words.Is(above, "trên")) above++;
        if (!words.Is(above, "trên") || !words.Is(above - 1, "vụ") && !words.Is(above - 1, "dung") && !words.Is(above - 1, "việc") && !words.Is(above - 1, "nêu")) return false;
        if (times.Find(first, end).Find(time => time.Deadline.Due is not null) is not { } shared) return false;
        var part = outline.Part;
        for (var i = drafts.Count - 1; i >= timed.GetValueOrDefault(part) && Within(drafts[i].Section, part); i--)
        {
            if (!drafts[i].HasTime) drafts[i].SharedTime = shared;
        }

        timed[part] = drafts.Count;
        return true;
    }

    // Up to which order a part has been given a time: what stands before has its time already.
    private readonly Dictionary<string, int> timed = new(StringComparer.Ordinal);

    private static bool Within(string section, string part) =>
        part.Length == 0 || section == part || section.StartsWith(part, StringComparison.Ordinal) && section[part.Length] == '.';

    /// <summary>Gives what a label says to the task above it; true when the sentence is a label.</summary>
    private bool Label(int first, int end, int block)
    {
        if (task is not { } open || block - open.Block > 1 || TaskLabel.Read(words, agencies, times, first, end) is not { } label) return false;
        if (label.Kind == LabelKind.Time && open.Block == block && !open.Waits) return false;
        if (label.Kind == LabelKind.Lead)
        {
            open.Draft.Lead = label.Agencies;
            open.Draft.Doubts.RemoveAll(doubt => doubt.Kind is DoubtKind.LeadFromHeading or DoubtKind.LeadFromIntroduction or DoubtKind.LeadFromPreviousSentence);
            if (open.Waits) drafts.Add(open.Draft);
            open.Waits = false;
        }
        else if (label.Kind == LabelKind.Content)
        {
            open.Draft.Times.AddRange(times.Find(first, end).FindAll(_ => open.Draft.Times.Count == 0));
        }
        else if (label.Kind == LabelKind.Coordinate) open.Draft.Coordinate.AddRange(label.Agencies!.Agencies);
        else if (label.Kind == LabelKind.Time) open.Draft.Times.AddRange(label.Times);
        open.Draft.End = end;
        task = (open.Draft, open.Waits, block);
        return true;
    }
}
