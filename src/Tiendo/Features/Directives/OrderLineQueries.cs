using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>An order in a line of another feature's page.</summary>
/// <param name="Id">The order.</param>
/// <param name="Due">Its due day.</param>
/// <param name="FirstDue">The first due day it ever had.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DaysLate">Days past the due day; 0 when in time.</param>
/// <param name="DoneOn">The day of the report that stands.</param>
/// <param name="Leads">Who has the duty, by the names of the day asked for.</param>
/// <param name="Places">Where, as written.</param>
/// <param name="Text">The order, cut to a line or two.</param>
/// <param name="GivenOn">The day from which it binds.</param>
public sealed record OrderLine(
    long Id, DateOnly? Due, DateOnly? FirstDue, DirectiveStatus Status, int DaysLate, DateOnly? DoneOn, IReadOnlyList<string> Leads, IReadOnlyList<string> Places, string Text, DateOnly GivenOn);

/// <summary>Orders of a few lines, and how many there are in all.</summary>
public sealed record OrderLines(IReadOnlyList<OrderLine> Lines, int Total)
{
    /// <summary>How many are not among the lines.</summary>
    public int More => Total - Lines.Count;
}

/// <summary>Orders for pages of other features, as of the days of the request.</summary>
public static class OrderLineQueries
{
    private static readonly Standing[] StillOpen = [Standing.Open, Standing.NoDeadline, Standing.Waiting];

    /// <summary>Open orders that are due between two days, both included; the first due come first.</summary>
    public static Task<OrderLines> DueAsync(Visit visit, OrderScope scope, DateOnly from, DateOnly to, int most) =>
        ListAsync(visit, scope, "due", s => s.Standing == Standing.Open && s.Due >= from && s.Due <= to, most);

    /// <summary>Orders that have become overdue since a day; the latest first.</summary>
    public static Task<OrderLines> NewlyOverdueAsync(Visit visit, OrderScope scope, DateOnly since, int most)
    {
        var day = visit.AsOf;
        return ListAsync(visit, scope, "newly-overdue", s => s.Standing == Standing.Open && s.Due >= since && s.Due < day, most, latestFirst: true);
    }

    /// <summary>Orders that were confirmed as done after a day; the latest first.</summary>
    public static Task<OrderLines> DoneSinceAsync(Visit visit, OrderScope scope, DateOnly since, int most) => ListAsync(
        visit, scope, "done", s => s.FromDay > since && (s.Standing == Standing.DoneInTime || s.Standing == Standing.DoneLate || s.Standing == Standing.DoneNoDeadline), most, latestFirst: true);

    /// <summary>Open orders about some places; the first due come first, those without a day last.</summary>
    public static Task<OrderLines> OpenAboutAsync(Visit visit, OrderScope scope, IReadOnlyList<long> places, int most) =>
        ListAsync(visit, scope with { Places = places }, "open", s => StillOpen.Contains(s.Standing), most);

    /// <summary>Every order about some places by its due day and state, without its words.</summary>
    public static async Task<IReadOnlyList<StateRow>> StatesAboutAsync(Visit visit, OrderScope scope, IReadOnlyList<long> places) =>
        [.. (await StatesOn(visit, scope with { Places = places }, visit.AsOf).ToListAsync(visit.Stop)).DistinctBy(s => (s.DirectiveId, s.Occurrence))];

    /// <summary>The states of the orders that somebody sees on a day; of several leads the first.</summary>
    internal static IQueryable<StateRow> StatesOn(Visit visit, OrderScope scope, DateOnly day, bool everyLead = false)
    {
        var (db, province, known) = (visit.Db, visit.Province, visit.KnownOn ?? DateOnly.MaxValue.AddDays(-1));
        var states = db.DirectiveStates.AsNoTracking().Where(s => s.ProvinceId == province && s.FromDay <= day && s.UntilDay > day && s.KnownFrom <= known && s.KnownUntil > known);
        if (!everyLead) states = states.Where(s => s.LeadOrdinal == 1);
        if (scope.Keys is { } keys)
            states = states.Where(s => db.DirectiveParties.Where(p => p.ProvinceId == province && keys.Contains(p.AgencyKey)).Select(p => p.DirectiveId).Contains(s.DirectiveId));
        if (scope.Places is not { } places) return states;
        // From the few orders about the places to their states: the other way round every state would be looked at.
        var about = db.Set<DirectivePlace>().Where(p => p.ProvinceId == province && p.PlaceId != null && places.Contains(p.PlaceId.Value)).Select(p => p.DirectiveId);
        return states.Where(s => about.Contains(s.DirectiveId));
    }

    private static Task<OrderLines> ListAsync(Visit visit, OrderScope scope, string question, Expression<Func<StateRow, bool>> which, int most, bool latestFirst = false) =>
        visit.Remembered.GetAsync(visit, $"directives.{question}{scope}|{most}", async () =>
        {
            var states = StatesOn(visit, scope, visit.AsOf).Where(which);
            var sorted = latestFirst ? states.OrderByDescending(s => s.Due).ThenByDescending(s => s.DirectiveId) : states.OrderBy(s => s.Due == null).ThenBy(s => s.Due).ThenBy(s => s.DirectiveId);
            var rows = await sorted.ThenBy(s => s.Occurrence).Take(most + 1).ToListAsync(visit.Stop);
            var total = rows.Count <= most ? rows.Count : await states.CountAsync(visit.Stop);
            return new OrderLines(await LinesAsync(visit, [.. rows.Take(most)]), total);
        });

    private static async Task<IReadOnlyList<OrderLine>> LinesAsync(Visit visit, IReadOnlyList<StateRow> states)
    {
        if (states.Count == 0) return [];
        var (province, ids) = (visit.Province, states.Select(s => s.DirectiveId).Distinct().ToList());
        var directives = await visit.Db.Directives.AsNoTracking().Include(d => d.Places).Where(d => d.ProvinceId == province && ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, visit.Stop);
        var agencies = await AgenciesToday.OfAsync(visit);
        return [.. states.DistinctBy(DirectiveKey.Of).Select(state =>
        {
            var directive = directives[state.DirectiveId];
            var row = DirectiveRow.Of(new(DirectiveKey.Of(state), directive, state), visit.AsOf, agencies, null);
            return new OrderLine(
                row.Id, row.Due, row.OriginalDue, row.State, row.DaysLate, row.DoneOn, [.. row.Lead.Select(lead => lead.Today ?? lead.Name)], row.Places,
                row.ShortQuote.ReplaceLineEndings(" "), directive.GivenOn);
        })];
    }
}
