using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Directives;

/// <summary>Keeps the states that are counted equal to the steps, in the same transaction.</summary>
internal static class KeepStates
{
    /// <summary>The states of a new order, and the bodies it names.</summary>
    public static void Add(TiendoDb db, Directive directive, IEnumerable<DirectiveAct> acts)
    {
        db.AddRange(StateRow.Of(directive, acts));
        db.AddRange(DirectiveParty.Of(directive));
    }

    /// <summary>The states of an order that has a new step.</summary>
    public static async Task RenewAsync(TiendoDb db, Directive directive, IEnumerable<DirectiveAct> acts, CancellationToken stop)
    {
        await db.DirectiveStates.Where(s => s.ProvinceId == directive.ProvinceId && s.DirectiveId == directive.Id).ExecuteDeleteAsync(stop);
        db.AddRange(StateRow.Of(directive, acts));
    }
}
