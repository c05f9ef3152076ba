using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>The order or milestone that a number means.</summary>
internal static class MilestoneId
{
    /// <summary>The order or milestone that a number means: 42, or 20/42 where several provinces have a 42.</summary>
    /// <exception cref="RuleBroken">milestone.id-wrong, milestone.province-needed, milestone.target-unknown</exception>
    public static async Task<(int Province, long Id)> OfAsync(LedgerCall call, Option<string> option, string text, CancellationToken stop)
    {
        if (RowId.ParseWithProvince(text) is not { } said) throw new RuleBroken("milestone.id-wrong", null, ("given", text));
        var id = said.Id;
        if ((said.Province ?? await AgenciesQueries.AskedProvinceAsync(call, option, stop)) is { } named) return (named, id);
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
    public static long Id(string text, int provinceId) => RowId.ParseWithProvince(text) switch
    {
        null => throw new RuleBroken("milestone.id-wrong", null, ("given", text)),
        { Province: { } other } when other != provinceId => throw new RuleBroken("milestone.target-unknown", null, ("given", text)),
        { } said => said.Id,
    };
}
