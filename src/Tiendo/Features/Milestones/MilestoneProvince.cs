using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>The province that a call means: the one named, else the only one that has the order or milestone.</summary>
internal static class MilestoneProvince
{
    /// <summary>The option of the commands.</summary>
    public static Option<string> Option(App app) => new("--province") { Description = app.Messages["help.province"], HelpName = app.Messages["help.name"] };

    /// <summary>The province named; null when none was.</summary>
    /// <exception cref="RuleBroken">agencies.province-unknown</exception>
    public static async Task<int?> AskedAsync(LedgerCall call, Option<string> option, CancellationToken stop) => call.Get(option) is { } text
        ? AgenciesQueries.ProvinceId(await AgenciesQueries.RegisterAsync(call.Db, call.App.ListsFolder, stop), text)
        : null;

    /// <summary>The order or milestone that a number means: 42, or 20/42 where several provinces have a 42.</summary>
    /// <exception cref="RuleBroken">milestone.id-wrong, milestone.province-needed, milestone.target-unknown</exception>
    public static async Task<(int Province, long Id)> OfAsync(LedgerCall call, Option<string> option, string text, CancellationToken stop)
    {
        var parts = text.Split('/');
        var id = Id(parts[^1], text);
        if (parts.Length == 2) return ((int)Math.Min(Id(parts[0], text), int.MaxValue), id);
        if (parts.Length > 2) throw new RuleBroken("milestone.id-wrong", null, ("given", text));
        if (await AskedAsync(call, option, stop) is { } asked) return (asked, id);
        // By province, so that the keys are used.
        var provinces = await call.Db.JournalHeads.AsNoTracking().OrderBy(head => head.ProvinceId).Select(head => head.ProvinceId).ToListAsync(stop);
        var having = await call.Db.Directives.Where(d => provinces.Contains(d.ProvinceId) && d.Id == id).Select(d => d.ProvinceId)
            .Union(call.Db.Milestones.Where(m => provinces.Contains(m.ProvinceId) && m.Id == id).Select(m => m.ProvinceId)).OrderBy(province => province).ToListAsync(stop);
        return having switch
        {
            [var only] => (only, id),
            [] => throw new RuleBroken("milestone.target-unknown", null, ("given", text)),
            _ => throw new RuleBroken("milestone.province-needed", null, ("given", text), ("choices", string.Join(", ", having.Select(province => $"{province}/{id}")))),
        };
    }

    /// <summary>A number that names an order or a milestone of a known province.</summary>
    /// <exception cref="RuleBroken">milestone.id-wrong; milestone.target-unknown for one of another province</exception>
    public static long Id(string text, int provinceId)
    {
        var parts = text.Split('/');
        if (parts.Length == 2 && Id(parts[0], text) != provinceId) throw new RuleBroken("milestone.target-unknown", null, ("given", text));
        return parts.Length <= 2 ? Id(parts[^1], text) : throw new RuleBroken("milestone.id-wrong", null, ("given", text));
    }

    private static long Id(string number, string text) => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
        ? id
        : throw new RuleBroken("milestone.id-wrong", null, ("given", text));
}
