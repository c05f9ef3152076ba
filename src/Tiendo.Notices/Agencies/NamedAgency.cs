namespace Tiendo.Notices.Agencies;

/// <summary>An agency found in the text, by its tokens.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Key">Its key in the lists, or null.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Open">True for unnamed groups: "các cơ quan liên quan".</param>
internal readonly record struct NamedAgency(string Name, string? Key, int First, int End, bool Open);

/// <summary>Agencies joined by commas and "và".</summary>
internal sealed record AgencyList(IReadOnlyList<NamedAgency> Agencies, int First, int End)
{
    public bool AllOpen => Agencies.All(agency => agency.Open);
}
