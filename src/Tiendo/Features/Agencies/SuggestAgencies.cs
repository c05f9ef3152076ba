using Tiendo.Domain.Agencies;
using Tiendo.Domain.Search;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Agencies;

/// <summary>Names of bodies while somebody types: as they were on a day, with who has the duty today. <c>GET /{province}/agencies/suggest?q=&amp;on=</c></summary>
public static class SuggestAgencies
{
    private const int MostAnswers = 12;
    private const int LongestQuestion = 1000;

    /// <summary>A name that fits.</summary>
    /// <param name="Value">What takes the place of what was typed: names before it stay.</param>
    /// <param name="Hint">Who has the duty today, where that is another body; else its letters in document numbers.</param>
    public sealed record Suggestion(string Value, string? Hint);

    private sealed record Candidate(string Folded, string Name, string Key, string? Sign, DateOnly? From, DateOnly? To);

    internal static void Map(WebApplication app) =>
        app.MapGet("/{province:int}/agencies/suggest", async (Visit visit, string? q, string? on) => Results.Ok(await RunAsync(visit, q ?? "", Days.Parse(on) ?? visit.AsOf)))
            .WithMetadata(new NeedsAttribute(Right.See));

    private static async Task<IReadOnlyList<Suggestion>> RunAsync(Visit visit, string typed, DateOnly day)
    {
        // Several names are parted by semicolons: the last is the one that is being typed.
        var at = typed.LastIndexOf(';') + 1;
        var (before, words) = (typed[..at], Folded.Of(typed[at..]));
        if (words.Length == 0 || typed.Length > LongestQuestion) return [];
        var register = await AgenciesQueries.RegisterAsync(visit);
        var candidates = await visit.Remembered.GetCountryAsync(visit, "agencies.names." + visit.Province, () => Task.FromResult(Candidates(register, visit.Province)));
        var parts = words.Split(' ');
        return [.. candidates.Where(one => !(one.From > day) && !(one.To < day) && Fits(one, parts))
            .OrderBy(one => !one.Folded.StartsWith(words, StringComparison.Ordinal)).ThenBy(one => one.Folded.Length).ThenBy(one => one.Name, StringComparer.Ordinal).Take(MostAnswers)
            .Select(one => new Suggestion(before.Length == 0 ? one.Name : $"{before.TrimEnd()} {one.Name}", Hint(visit, register, one)))];
    }

    // Every word that was typed begins a word of the name.
    private static bool Fits(Candidate one, string[] parts) =>
        Array.TrueForAll(parts, part => one.Folded.StartsWith(part, StringComparison.Ordinal) || one.Folded.Contains(" " + part, StringComparison.Ordinal) || string.Equals(one.Sign, part, StringComparison.OrdinalIgnoreCase));

    private static string? Hint(Visit visit, AgencyRegister register, Candidate one) =>
        register.Successor(one.Key, visit.Today, visit.Province) is { } today && today.Key != one.Key ? visit.Say.Say("agencies.suggest.today", ("name", today.Name)) : one.Sign;

    private static List<Candidate> Candidates(AgencyRegister register, int provinceId)
    {
        var province = register.FindProvince(provinceId.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        var bodies = register.Agencies
            .Where(agency => agency.Each is null or UnitTier.Province && (agency.Province is not { } of || of == province?.Name || of == province?.BareName))
            .Select(agency => new Candidate(Folded.Of(agency.Name), agency.Name, agency.Key, agency.Sign, agency.ValidFrom, agency.ValidTo));
        var committees = register.Units
            .Where(unit => unit.Tier != UnitTier.Province && province is not null && (unit.Province == province.Name || unit.Province == province.BareName))
            .Select(unit => (Unit: unit, Name: $"UBND {unit.Type} {unit.BareName}"))
            .Select(named => new Candidate(Folded.Of(named.Name), named.Name, "ubnd:" + named.Unit.Key, null, named.Unit.ValidFrom, named.Unit.ValidTo));
        return [.. bodies, .. committees];
    }
}
