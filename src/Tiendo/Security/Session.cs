namespace Tiendo.Security;

/// <summary>One browser in which an account has signed in. In no journal, export or backup.</summary>
public sealed class Session
{
    /// <summary>The province of the account.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>SHA-256 of what the browser holds, in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The account.</summary>
    public required long AccountId { get; init; }

    /// <summary>When it signed in, in UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it was last there, in UTC, to some minutes.</summary>
    public required DateTime SeenAt { get; init; }

    /// <summary>When it was ended, in UTC; null while it goes on.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>The network it came from, without the last part of the address.</summary>
    public required string Address { get; init; }

    /// <summary>Browser and system in words, without versions.</summary>
    public required string Browser { get; init; }
}
