using System.Collections.Concurrent;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Who has the duty of a lead on a day: the body itself, or who took over. A duty that was divided stays with the body that had it.</summary>
public sealed class AgenciesToday(AgencyRegister register, DateOnly today)
{
    private readonly ConcurrentDictionary<(string Key, int Province), (string Key, string? Name)> answers = new();

    /// <summary>The answers for a page; kept as long as no list changes.</summary>
    public static async Task<AgenciesToday> OfAsync(Visit visit)
    {
        var (register, day) = (await AgenciesQueries.RegisterAsync(visit), visit.AsOf);
        return await visit.Remembered.GetCountryAsync(visit, $"agencies.today {day.DayNumber}", () => Task.FromResult(new AgenciesToday(register, day)));
    }

    /// <summary>The key of the body of today; what no register knows stays as it is.</summary>
    public string KeyOf(string key, int provinceId) => Of(key, provinceId).Key;

    /// <summary>The name of the body of today; null where no register knows it.</summary>
    public string? NameOf(string key, int provinceId) => Of(key, provinceId).Name;

    /// <summary>The name as written, and who it is today where that is another.</summary>
    public string Say(DirectiveAgency agency, int provinceId, string arrow) =>
        agency.Key is { } key && Of(key, provinceId) is { Name: { } now } body && body.Key != key ? $"{agency.Name} {arrow} {now}" : agency.Name;

    private (string Key, string? Name) Of(string key, int provinceId)
    {
        if (answers.TryGetValue((key, provinceId), out var known)) return known;
        var body = key.Length == 0 || key[0] == '~' ? null : register.Successor(key, today, provinceId);
        return answers[(key, provinceId)] = (body?.Key ?? key, body?.Name);
    }
}
