using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Users;

/// <summary>Keeps the language that somebody reads, for every browser.</summary>
/// <param name="db">The open data.</param>
public sealed class ChooseLanguage(TiendoDb db)
{
    /// <summary>Keeps it.</summary>
    /// <exception cref="RuleBroken">users.language-unknown, users.account-unknown</exception>
    public async Task<JournalRow> RunAsync(int provinceId, long id, string language, Act act, CancellationToken stop)
    {
        if (language is not ("vi" or "en")) throw new RuleBroken("users.language-unknown");
        await using var write = await Write.BeginAsync(db, provinceId, "users.language", act, stop);
        (await UsersQueries.ToChangeAsync(db, provinceId, id, null, stop)).Language = language;
        return await write.CommitAsync(stop);
    }
}
