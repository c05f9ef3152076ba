namespace Tiendo.Notices.Directives;

/// <summary>The open sections at a place in the text, outermost first.</summary>
internal sealed class Outline
{
    private readonly List<Section> open = [];

    public void Enter(Section section)
    {
        open.RemoveAll(other => other.Level >= section.Level);
        open.Add(section);
    }

    /// <summary>Closes what is at or inside a level.</summary>
    public void Leave(int level) => open.RemoveAll(other => other.Level >= level);

    public Section? Innermost => open.Count > 0 ? open[^1] : null;

    public Section? WithLead => open.FindLast(section => section.Lead is not null);

    public Section? WithTime => open.FindLast(section => section.Time is not null);

    public bool Assessment => open.Exists(section => section.Assessment);

    /// <summary>"II.3", "3.2", "1.a".</summary>
    public string Label => Joined(open);

    /// <summary>The label of what the innermost section stands in; empty at the top.</summary>
    public string Part => Joined(open.SkipLast(1));

    private static string Joined(IEnumerable<Section> sections)
    {
        var label = "";
        foreach (var section in sections)
        {
            if (section.Label.Length == 0) continue;
            // "3.2" already says that it stands under "3".
            label = label.Length == 0 || section.Label.StartsWith(label + ".", StringComparison.Ordinal) ? section.Label
                : section.Label.Contains('.', StringComparison.Ordinal) && label.Split('.')[^1] == section.Label.Split('.')[0] ? label + section.Label[section.Label.IndexOf('.', StringComparison.Ordinal)..]
                : $"{label}.{section.Label}";
        }

        return label;
    }

    public string? Heading => open.FindLast(section => section.Heading is not null)?.Heading;

    public IEnumerable<Section> Sections => open;
}
