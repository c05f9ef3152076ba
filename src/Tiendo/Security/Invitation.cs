namespace Tiendo.Security;

/// <summary>A link that works once: to choose a password, or to make the first administrator. In no journal, export or backup.</summary>
public sealed class Invitation
{
    /// <summary>How long an invited person has.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>How long whoever sets the program up has.</summary>
    public static readonly TimeSpan SetUpLife = TimeSpan.FromHours(24);

    /// <summary>The province of the account.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>SHA-256 of what stands in the link, in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The account; null for the first administrator, whose account is still to be made.</summary>
    public long? AccountId { get; init; }

    /// <summary>When it stops to work, in UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>When it was used, in UTC; null before.</summary>
    public DateTime? UsedAt { get; init; }
}
