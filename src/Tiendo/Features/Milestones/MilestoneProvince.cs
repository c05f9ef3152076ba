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

    /// <summary>The province of an order or milestone.</summary>
    /// <exception cref="RuleBroken">milestone.province-needed, milestone.target-unknown</exception>
    public static async Task<int> OfAsync(LedgerCall call, Option<string> option, long id, CancellationToken stop)
    {
        if (await AskedAsync(call, option, stop) is { } asked) return asked;
        // By province, so that the keys are used.
        var provinces = await call.Db.JournalHeads.AsNoTracking().OrderBy(head => head.ProvinceId).Select(head => head.ProvinceId).ToListAsync(stop);
        var having = await call.Db.Directives.Where(d => provinces.Contains(d.ProvinceId) && d.Id == id).Select(d => d.ProvinceId)
            .Union(call.Db.Milestones.Where(m => provinces.Contains(m.ProvinceId) && m.Id == id).Select(m => m.ProvinceId)).Take(2).ToListAsync(stop);
        return having switch
        {
            [var only] => only,
            [] => throw new RuleBroken("milestone.target-unknown", null, ("given", MilestonesQueries.Text(id))),
            _ => throw new RuleBroken("milestone.province-needed", null, ("given", MilestonesQueries.Text(id))),
        };
    }

    /// <summary>A number that names an order or a milestone.</summary>
    /// <exception cref="RuleBroken">milestone.id-wrong</exception>
    public static long Id(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
        ? id
        : throw new RuleBroken("milestone.id-wrong", null, ("given", text));
}
