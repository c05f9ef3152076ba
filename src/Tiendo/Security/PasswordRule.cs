using Microsoft.AspNetCore.Identity;
using Tiendo.Domain.Search;

namespace Tiendo.Security;

/// <summary>Length is what counts: no rule of how letters, digits and signs are mixed. What everybody tries first is refused.</summary>
public sealed class PasswordRule : IPasswordValidator<AccountUser>
{
    /// <summary>So many characters at least.</summary>
    public const int Shortest = 12;

    /// <summary>More would only cost time.</summary>
    public const int Longest = 200;

    private const int FewestDifferent = 5;
    private const int ShortestOwnName = 4;

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<AccountUser> manager, AccountUser user, string? password) =>
        Task.FromResult(Broken(password ?? "", user.Account.Name, user.Account.DisplayName) is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <summary>The rule that a password breaks; null when it breaks none.</summary>
    /// <param name="password">As it was typed.</param>
    /// <param name="names">What the person is called.</param>
    public static string? Broken(string password, params IReadOnlyList<string> names)
    {
        if (password.Length < Shortest) return "users.password-short";
        if (password.Length > Longest) return "users.password-long";
        if (names.Any(name => Plain(name) is { Length: >= ShortestOwnName } own && Plain(password).Contains(own, StringComparison.Ordinal))) return "users.password-own-name";
        return password.Distinct().Count() < FewestDifferent || CommonPasswords.Hold(password) ? "users.password-common" : null;
    }

    private static string Plain(string text) => Folded.Of(text).Replace(" ", "", StringComparison.Ordinal);
}
