using System.Globalization;

namespace Tiendo.Security;

/// <summary>An account with its credential, as ASP.NET Core Identity handles it.</summary>
/// <param name="account">The account.</param>
/// <param name="credential">Its credential, as it was read.</param>
public sealed class AccountUser(Account account, Credential credential)
{
    /// <summary>The account.</summary>
    public Account Account => account;

    /// <summary>Its credential.</summary>
    public Credential Credential => credential;

    /// <summary>The stamp that the database has, as far as is known: it guards against two changes at once.</summary>
    public string SeenStamp { get; set; } = credential.Stamp;

    /// <summary>PROVINCE:ACCOUNT, as the cookie names it.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{account.ProvinceId}:{account.Id}");

    /// <summary>The province and account of such a name; null when it is none.</summary>
    public static (int ProvinceId, long AccountId)? Key(string? id) =>
        id?.Split(':') is [var province, var account]
        && int.TryParse(province, NumberStyles.None, CultureInfo.InvariantCulture, out var provinceId) && long.TryParse(account, NumberStyles.None, CultureInfo.InvariantCulture, out var accountId)
            ? (provinceId, accountId)
            : null;
}
