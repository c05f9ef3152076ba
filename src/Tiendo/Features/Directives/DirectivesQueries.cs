using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>Finds orders for other features.</summary>
public static class DirectivesQueries
{
    /// <summary>The order that a number means: 42, or 20/42 where several provinces have a 42.</summary>
    /// <exception cref="RuleBroken">directive.unknown, directive.ambiguous</exception>
    public static async Task<Directive> FindAsync(TiendoDb db, string text, CancellationToken stop)
    {
        var (province, id) = RowId.ParseWithProvince(text) ?? throw Unknown(text);
        var found = await db.Directives.AsNoTracking().Include(d => d.Places)
            .Where(d => d.Id == id && (province == null || d.ProvinceId == province)).OrderBy(d => d.ProvinceId).ToListAsync(stop);
        return found.Count switch
        {
            0 => throw Unknown(text),
            1 => found[0],
            _ => throw new RuleBroken("directive.ambiguous", null, ("given", text), ("choices", string.Join(", ", found.Select(d => $"{d.ProvinceId}/{d.Id}")))),
        };
    }

    /// <summary>One order with its places.</summary>
    /// <exception cref="RuleBroken">directive.unknown</exception>
    public static async Task<Directive> GetAsync(TiendoDb db, int provinceId, long id, CancellationToken stop) =>
        await db.Directives.AsNoTracking().Include(d => d.Places).SingleOrDefaultAsync(d => d.ProvinceId == provinceId && d.Id == id, stop)
            ?? throw Unknown(id.ToString(CultureInfo.InvariantCulture));

    /// <summary>All steps of an order, in the order of recording.</summary>
    public static Task<List<DirectiveAct>> ActsAsync(TiendoDb db, Directive directive, CancellationToken stop) =>
        db.DirectiveActs.AsNoTracking().Where(a => a.ProvinceId == directive.ProvinceId && a.DirectiveId == directive.Id).OrderBy(a => a.Id).ToListAsync(stop);

    /// <summary>The last step that changed something: what a form says it has seen.</summary>
    public static long LastOf(IEnumerable<DirectiveAct> acts) => acts.Where(a => a.Step != DirectiveStep.Remind).Select(a => a.Id).DefaultIfEmpty().Max();

    /// <summary>The places under which the orders about a place are found: its phases, and parks that have become part of it.</summary>
    public static async Task<IReadOnlyList<long>> PlaceIdsAsync(TiendoDb db, Place place, DateOnly asOf, DateOnly? knownOn, CancellationToken stop)
    {
        var places = place.Kind == PlaceKind.Park ? await ParksQueries.WithMergedAsync(db, place, asOf, knownOn, stop) : [];
        var phases = await db.Places.Where(p => p.ProvinceId == place.ProvinceId && p.ParentId == place.Id && p.Kind == PlaceKind.Phase).Select(p => p.Id).ToListAsync(stop);
        return [.. places.Select(p => p.Id).Concat(phases).Append(place.Id).Distinct()];
    }

    private static RuleBroken Unknown(string text) => new("directive.unknown", null, ("given", text));
}
