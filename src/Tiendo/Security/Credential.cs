namespace Tiendo.Security;

/// <summary>How an account proves who it is. Not in the journal and in no open export; a backup holds it.</summary>
public sealed class Credential
{
    /// <summary>The province of the account.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The account.</summary>
    public required long AccountId { get; init; }

    /// <summary>PBKDF2 of the password; null until one was chosen.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>New with every change of the password or second factor.</summary>
    public required string Stamp { get; set; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public int FailedCount { get; init; }

    /// <summary>Nobody may sign in before this moment (UTC); null when not locked.</summary>
    public DateTime? LockedUntil { get; init; }

    /// <summary>True when a code is asked for after the password.</summary>
    public bool SecondFactor { get; set; }

    /// <summary>The key of the codes, encrypted; null before one was made.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>The half minute of the last code that was used: none of it or before it is taken again.</summary>
    public long? LastStep { get; init; }

    /// <summary>Salt and hashes of the recovery codes that are left; null without any.</summary>
    public string? RecoveryCodes { get; set; }
}
