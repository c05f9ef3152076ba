namespace Tiendo.Notices.Agencies;

/// <summary>An agency found in the text, by its tokens.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Key">Its key in the lists, or null.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Open">True for unnamed groups: "các cơ quan liên quan".</param>
internal readonly record struct NamedAgency(string Name, string? Key, int First, int End, bool Open)
{
    /// <summary>True behind "(chủ trì)" and before "(phối hợp)": it coordinates, though it stands among those told to act.</summary>
    public bool Helps { get; init; }
}

/// <summary>Agencies joined by commas and "và".</summary>
internal sealed record AgencyList(IReadOnlyList<NamedAgency> Agencies, int First, int End)
{
    public bool AllOpen => Agencies.All(agency => agency.Open);

    /// <summary>Those that lead; the list itself where nobody only helps.</summary>
    public IReadOnlyList<NamedAgency> Leading { get; } = Agencies.Any(agency => agency.Helps) ? [.. Agencies.Where(agency => !agency.Helps)] : Agencies;

    /// <summary>Those that only help.</summary>
    public IReadOnlyList<NamedAgency> Helping { get; } = [.. Agencies.Where(agency => agency.Helps)];
}
