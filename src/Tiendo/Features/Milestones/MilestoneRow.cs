using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>A milestone as commands show it.</summary>
/// <param name="Park">Where: a park, or the province.</param>
/// <param name="Matter">What is to be reached.</param>
/// <param name="Orders">Its orders, the earliest first.</param>
/// <param name="DaysMoved">Days from the first due day to the last.</param>
/// <param name="TimesMoved">How often it moved.</param>
/// <param name="Due">The due day now.</param>
/// <param name="Moves">Each move.</param>
/// <param name="Milestone">Its id.</param>
/// <param name="ParkCode">The code of the place.</param>
/// <param name="Province">The province.</param>
public sealed record MilestoneRow(
    string? Park, string Matter, IReadOnlyList<MilestoneRow.Order> Orders, int DaysMoved, int TimesMoved, DateOnly? Due, IReadOnlyList<MilestoneRow.Move> Moves,
    long Milestone, string? ParkCode, int Province)
{
    /// <summary>One order; <paramref name="Due"/> as it was ordered, extensions apart.</summary>
    public sealed record Order(string Document, DateOnly Date, DateOnly? Due, long Directive, long DocumentId, IReadOnlyList<string> Lead, bool Soft, IReadOnlyList<Extension> Extensions, string Action);

    /// <summary>A due day given to an order afterwards.</summary>
    public sealed record Extension(DateOnly Date, DateOnly Due, string? Document, bool Granted);

    /// <summary>One move of the due day.</summary>
    public sealed record Move(DateOnly Date, DateOnly From, DateOnly To, int Days, MoveKind Kind, long Directive);

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<AnswerColumn<MilestoneRow>> Columns(Messages say) =>
    [
        new("milestone.column.milestone", row => row.Milestone, true), new("column.where", row => row.Park), new("milestone.column.matter", row => row.Matter),
        new("milestone.column.orders", row => string.Join("\n", row.Orders.Select(order => Line(say, order)))),
        new("milestone.column.times-moved", row => row.TimesMoved, true), new("milestone.column.days-moved", row => row.DaysMoved, true),
    ];

    /// <summary>The rows of some milestones of one province, as their lines stood.</summary>
    public static async Task<List<MilestoneRow>> OfAsync(TiendoDb db, int provinceId, IReadOnlyList<(MilestoneHistory History, MilestoneLine Line)> lines, CancellationToken stop)
    {
        var placeIds = lines.Select(one => one.History.Milestone.PlaceId).Distinct().ToList();
        var places = await db.Places.AsNoTracking().Where(p => p.ProvinceId == provinceId && (placeIds.Contains(p.Id) || p.Kind == PlaceKind.Province)).ToListAsync(stop);
        var documentIds = lines.SelectMany(one => one.Line.Orders.SelectMany(order => order.Later.Select(later => later.DocumentId).Append(one.History.Directives[order.DirectiveId].DocumentId))).Distinct().ToList();
        var documents = new Dictionary<long, string>();
        foreach (var ids in documentIds.Chunk(500))
        {
            foreach (var document in await db.Documents.AsNoTracking().Where(d => d.ProvinceId == provinceId && ids.Contains(d.Id)).Select(d => new { d.Id, Name = d.Number ?? d.Title }).ToListAsync(stop))
                documents.Add(document.Id, document.Name);
        }
        return [.. lines.Select(one => Of(one.History, one.Line, places, documents))];
    }

    private static MilestoneRow Of(MilestoneHistory history, MilestoneLine line, List<Place> places, Dictionary<long, string> documents)
    {
        var milestone = history.Milestone;
        var place = places.Find(p => p.Id == milestone.PlaceId) ?? places.Find(p => p.Kind == PlaceKind.Province);
        return new(
            place?.Name, milestone.Matter,
            [.. from order in line.Orders
                let directive = history.Directives[order.DirectiveId]
                select new Order(
                    documents[directive.DocumentId], order.GivenOn, directive.Due, directive.Id, directive.DocumentId, [.. directive.Lead.Select(lead => lead.Name)], directive.Soft,
                    [.. order.Later.Select(later => new Extension(later.Day, later.To, later.DocumentId is { } granting ? documents[granting] : null, later.Granted))], directive.Quote)],
            line.DaysMoved, line.Moves.Count, line.Due, [.. line.Moves.Select(move => new Move(move.Day, move.From, move.To, move.Days, move.Kind, move.DirectiveId))],
            milestone.Id, place?.Code, milestone.ProvinceId);
    }

    /// <summary>One order in a line: day, document, due day and what was granted since.</summary>
    internal static string Line(Messages say, Order order)
    {
        var due = order.Due is { } day ? say.Say("milestone.order-due", ("day", Days.Say(day))) : say["milestone.order-no-due"];
        var later = order.Extensions.Select(one => say.Say(one.Granted ? "milestone.order-extended" : "milestone.order-begun", ("day", Days.Say(one.Due))));
        return $"{Days.Say(order.Date)} {order.Document}: {string.Join(", ", later.Prepend(due))}";
    }
}
