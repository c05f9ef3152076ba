using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Milestones;
using Tiendo.Web;
using Directive = Tiendo.Domain.Directives.Directive;

namespace Tiendo.Features.Directives;

/// <summary>A body of an order on its page: as named then, who it is today, and how it came to that.</summary>
/// <param name="Name">As written.</param>
/// <param name="Key">In the register; null where it does not know it.</param>
/// <param name="TodayKey">The key of who has the duty today.</param>
/// <param name="Today">The name of who has the duty today; null where not known.</param>
/// <param name="Chain">The steps between.</param>
public sealed record AgencyOfOrder(string Name, string? Key, string? TodayKey, string? Today, IReadOnlyList<SuccessionStep> Chain);

/// <summary>A document that an order or a step names.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Number and day, else title.</param>
/// <param name="HasFile">Its file can be fetched.</param>
/// <param name="FileName">The name of the file as it came.</param>
public sealed record DocumentOfOrder(long Id, string Name, bool HasFile, string? FileName);

/// <summary>Everything about one order as its page shows it on the day asked for.</summary>
/// <param name="Directive">The order.</param>
/// <param name="Acts">Its steps up to that day, as far as known.</param>
/// <param name="Now">How it stood: one state, of a recurring order one an occurrence, the latest last.</param>
/// <param name="LastAct">The last step of all: what a form says it has seen.</param>
/// <param name="Lead">Who leads.</param>
/// <param name="Coordinate">Who works with the lead.</param>
/// <param name="Places">Where.</param>
/// <param name="Documents">Documents by their ids.</param>
/// <param name="Story">The earlier orders of the matter.</param>
public sealed record DirectiveView(
    Directive Directive, IReadOnlyList<DirectiveAct> Acts, IReadOnlyList<DirectiveState> Now, long LastAct, IReadOnlyList<AgencyOfOrder> Lead, IReadOnlyList<AgencyOfOrder> Coordinate,
    IReadOnlyList<PlaceShown> Places, IReadOnlyDictionary<long, DocumentOfOrder> Documents, MilestoneStory? Story)
{
    private const int Weight = 8;

    /// <summary>The state that the head of the page shows: of a recurring order the earliest occurrence that is not done.</summary>
    public DirectiveState? Main => Now.FirstOrDefault(s => s.Phase is Phase.Open or Phase.Reported or Phase.Waiting) ?? (Now.Count > 0 ? Now[^1] : null);

    /// <summary>Reads it; remembered.</summary>
    /// <exception cref="Domain.RuleBroken">directive.unknown</exception>
    public static Task<DirectiveView> OfAsync(Visit visit, long id) => visit.Remembered.GetAsync(visit, "directives.view " + id, () => ReadAsync(visit, id), Weight);

    private static async Task<DirectiveView> ReadAsync(Visit visit, long id)
    {
        var (db, stop) = (visit.Db, visit.Stop);
        var directive = await DirectivesQueries.GetAsync(db, visit.Province, id, stop);
        var all = await DirectivesQueries.ActsAsync(db, directive, stop);
        var acts = all.FindAll(a => a.Day <= visit.AsOf && (visit.KnownOn is null || a.RecordedOn <= visit.KnownOn));
        var documentIds = acts.Select(a => a.DocumentId).OfType<long>().Append(directive.DocumentId).Distinct().ToList();
        var documents = await db.Documents.Where(d => d.ProvinceId == visit.Province && documentIds.Contains(d.Id))
            .Select(d => new { d.Id, d.Number, d.IssuedOn, d.Title, d.FileName, HasFile = d.Blob != null }).ToListAsync(stop);
        var placeIds = directive.Places.Select(p => p.PlaceId).OfType<long>().ToList();
        var places = placeIds.Count == 0 ? [] : await db.Places.Where(p => p.ProvinceId == visit.Province && placeIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var register = await AgenciesQueries.RegisterAsync(visit);
        var agencies = await AgenciesToday.OfAsync(visit);
        return new(
            directive, acts, Timeline.StatesOn(directive, all, visit.AsOf, visit.KnownOn), DirectivesQueries.LastOf(all),
            [.. directive.Lead.Select(a => Agency(a))], [.. directive.Coordinate.Select(a => Agency(a))],
            [.. directive.Places.OrderBy(p => p.Ordinal).Select(p => new PlaceShown(p.Words, places.GetValueOrDefault(p.PlaceId ?? 0)?.Code, places.GetValueOrDefault(p.PlaceId ?? 0)?.Name))],
            documents.ToDictionary(d => d.Id, d => new DocumentOfOrder(d.Id, d.Number is { } number ? d.IssuedOn is { } day ? $"{number} ({Shared.Days.Say(day)})" : number : d.Title, d.HasFile, d.FileName)),
            await MilestonesLinks.StoryAsync(db, visit.Province, id, visit.AsOf, visit.KnownOn, stop));

        AgencyOfOrder Agency(DirectiveAgency agency) => agency.Key is { } key && agencies.NameOf(key, visit.Province) is { } today
            ? new(agency.Name, key, agencies.KeyOf(key, visit.Province), today, [.. register.Chain(key, visit.AsOf, visit.Province)])
            : new(agency.Name, agency.Key, null, null, []);
    }
}
