namespace Tiendo.Security;

/// <summary>Somebody who may sign in. Ended, never deleted: the journal names it.</summary>
public sealed class Account
{
    /// <summary>The province whose pages may be seen; 0 for every province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Unique in the province.</summary>
    public required long Id { get; init; }

    /// <summary>What is typed to sign in, unique in the country: <c>van-phong</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How the person is called on pages.</summary>
    public required string DisplayName { get; set; }

    /// <summary>What the person is.</summary>
    public required Role Role { get; set; }

    /// <summary>The agency of a department or officer; null for every other role.</summary>
    public string? AgencyKey { get; set; }

    /// <summary>The parks of an investor; empty for every other role.</summary>
    public IReadOnlyList<long> ParkIds { get; set; } = [];

    /// <summary>The language the person reads; null where none was chosen.</summary>
    public string? Language { get; set; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When it was ended, in UTC; null while it lives.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>From 1, rising with every change: whoever changes it says which one was seen.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Who that is for a request.</summary>
    public Person Person() => new(Id, ProvinceId, Name, DisplayName, Role, AgencyKey, ParkIds);
}
