using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Parks;
using Tiendo.Features.Agencies;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary><c>milestones list</c>: matters with their orders; <c>--moved</c>: those whose due day moved, the furthest first.</summary>
internal static class ListMilestonesCommand
{
    private const int Most = 200;

    public static Command Create(App app)
    {
        var say = app.Messages;
        var moved = new Option<bool>("--moved") { Description = say["help.milestones.moved"] };
        var park = new Option<string>("--park") { Description = say["help.place"], HelpName = say["help.name"] };
        var agency = new Option<string>("--agency") { Description = say["help.milestones.agency"], HelpName = say["help.name"] };
        var limit = new Option<int?>("--limit") { Description = say["help.limit"], HelpName = say["help.number"] };
        var province = AgenciesQueries.ProvinceOption(app.Messages);
        return LedgerCommand.Create(app, "list", say["help.milestones.list"], [moved, park, agency, province, limit], async (call, stop) =>
        {
            var most = call.GetCount(limit, Most);
            var provinceId = await AgenciesQueries.AskedProvinceAsync(call, province, stop);
            var place = call.Get(park) is { } text ? await ParksQueries.FindPlaceAsync(call.Db, provinceId, text, call.AsOf, stop) : null;
            var leads = call.Get(agency) is { } name ? await LeadFilter.OfAsync(call, name, stop) : null;
            var found = await (call.Get(moved) ? MovedAsync(call, provinceId, place, stop) : AllAsync(call, provinceId, place, stop));
            var rows = new List<MilestoneRow>();
            foreach (var batch in found.Chunk(500))
            {
                rows.AddRange(await RowsAsync(call, batch, call.Get(moved), leads, stop));
                if (rows.Count > most) break;
            }
            call.SayDays();
            call.Answer.List([.. rows.Take(most)], MilestoneRow.Columns(say));
            if (rows.Count > most) call.Answer.Remark(say["answer.more"]);
            return 0;
        });
    }

    private static async Task<List<(int Province, long Id)>> MovedAsync(LedgerCall call, int? provinceId, Place? place, CancellationToken stop)
    {
        var known = call.KnownOn ?? MovedDeadlines.LastKnown;
        var moves = call.Db.MilestoneMoves.Where(move => (provinceId == null || move.ProvinceId == provinceId) && move.KnownUntil > known && move.KnownFrom <= known && move.MovedOn <= call.AsOf);
        if (place is not null)
        {
            var about = await AboutAsync(call, place, stop);
            moves = moves.Where(move => call.Db.Milestones.Any(m => m.ProvinceId == place.ProvinceId && m.ProvinceId == move.ProvinceId && m.Id == move.MilestoneId && about.Contains(m.PlaceId)));
        }
        var rows = await moves.Select(move => new { move.ProvinceId, move.MilestoneId, move.FromDue, move.ToDue }).ToListAsync(stop);
        return [.. rows.GroupBy(move => (move.ProvinceId, move.MilestoneId))
            .OrderByDescending(one => one.Sum(move => move.ToDue.DayNumber - move.FromDue.DayNumber)).ThenBy(one => one.Key).Select(one => one.Key)];
    }

    private static async Task<List<(int Province, long Id)>> AllAsync(LedgerCall call, int? provinceId, Place? place, CancellationToken stop)
    {
        var milestones = call.Db.Milestones.Where(m => (provinceId == null || m.ProvinceId == provinceId) && (call.KnownOn == null || m.RecordedOn <= call.KnownOn));
        if (place is not null)
        {
            var about = await AboutAsync(call, place, stop);
            milestones = milestones.Where(m => m.ProvinceId == place.ProvinceId && about.Contains(m.PlaceId));
        }
        var rows = await milestones.OrderBy(m => m.ProvinceId).ThenBy(m => m.Id).Select(m => new { m.ProvinceId, m.Id }).ToListAsync(stop);
        return rows.ConvertAll(m => (m.ProvinceId, m.Id));
    }

    /// <summary>The place and its phases; the whole province holds what has no place.</summary>
    private static async Task<List<long?>> AboutAsync(LedgerCall call, Place place, CancellationToken stop)
    {
        var about = await call.Db.Places.Where(p => p.ProvinceId == place.ProvinceId && p.ParentId == place.Id && p.Kind == PlaceKind.Phase).Select(p => (long?)p.Id).ToListAsync(stop);
        about.Add(place.Id);
        if (place.Kind == PlaceKind.Province) about.Add(null);
        return about;
    }

    private static async Task<List<MilestoneRow>> RowsAsync(LedgerCall call, (int Province, long Id)[] found, bool moved, LeadFilter? leads, CancellationToken stop)
    {
        var rows = new Dictionary<(int, long), MilestoneRow>();
        foreach (var province in found.GroupBy(one => one.Province))
        {
            var histories = await MilestonesQueries.HistoriesAsync(call.Db, province.Key, [.. province.Select(one => one.Id)], stop);
            var lines = histories.Select(history => (History: history, Line: history.On(call.AsOf, call.KnownOn)))
                .Where(one => one.Line.Orders.Count > 0 && (!moved || one.Line.Moves.Count > 0))
                .Where(one => leads is null || one.Line.Orders.Any(order => one.History.Directives[order.DirectiveId].Lead.Any(leads.Means)));
            foreach (var row in await MilestoneRow.OfAsync(call.Db, province.Key, [.. lines], stop)) rows.Add((row.Province, row.Milestone), row);
        }
        return [.. found.Where(rows.ContainsKey).Select(one => rows[one])];
    }
}
