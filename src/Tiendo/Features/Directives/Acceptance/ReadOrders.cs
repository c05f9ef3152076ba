using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Parks;
using Tiendo.Features.Notices;
using Tiendo.Features.Parks;
using Order = Tiendo.Notices.Directive;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>The orders of a reading as they would be accepted: bodies and places found in the registers, the fields of time carried over.</summary>
/// <param name="db">The data: in a write a unit that is used for the first time gets its row.</param>
/// <param name="register">Finds bodies.</param>
/// <param name="places">Finds places.</param>
/// <param name="notice">The reading.</param>
/// <param name="provinceId">The province that keeps them.</param>
/// <param name="today">The day of acceptance, which counts where the document has no day.</param>
internal sealed class ReadOrders(TiendoDb db, AgencyRegister register, PlaceFinder places, NoticeFile notice, int provinceId, DateOnly today)
{
    private readonly CodePoints points = new(notice.Reading.Text);

    public DateOnly GivenOn { get; } = notice.Reading.Document.Date is { } day && day <= today ? day : today;

    /// <summary>A body by its name as written; the reader's key where the register does not find the name.</summary>
    public DirectiveAgency Agency(string name, string? readKey = null)
    {
        var key = register.Resolve(name, GivenOn, provinceId).Named?.Key ?? (readKey is null ? null : register.Find(readKey)?.Key);
        return new(name, key);
    }

    /// <summary>The order as a person accepts it.</summary>
    public Directive Accept(int ordinal, OrderChange change, long id, long documentId, Act act)
    {
        var order = notice.Reading.Directives[ordinal - 1];
        var deadline = order.Deadline;
        var readRecurrence = Same<Recurrence>(deadline.Recurrence);
        var recurrence = change.ChangesRecurrence ? change.Recurrence : readRecurrence;
        var readDue = deadline.Due ?? (readRecurrence is { } period ? SaidDay.First(deadline.Phrase, period, GivenOn) : null);
        var matter = MatterOf(order);
        var read = new OrderFields([.. order.Lead.Select(a => a.Name)], [.. order.Coordinate.Select(a => a.Name)], order.Places, readDue, matter, order.Topics);
        var found = Places(change.Places ?? order.Places).DistinctBy(p => (p.Place?.Id, p.Place is null ? p.Words : null));
        return new()
        {
            ProvinceId = provinceId, Id = id, DocumentId = documentId, Ordinal = ordinal, GivenOn = GivenOn,
            Section = order.Section, Heading = order.Heading, Quote = order.Action,
            SpanStart = order.Place.Length == 0 ? null : points.At(order.Place.Start), SpanEnd = order.Place.Length == 0 ? null : points.At(order.Place.End), Matter = change.Matter ?? matter,
            Lead = change.Lead is null ? [.. order.Lead.Select(a => Agency(a.Name, a.Key))] : [.. change.Lead.Select(name => Agency(name))],
            Coordinate = change.Coordinate is null ? [.. order.Coordinate.Select(a => Agency(a.Name, a.Key))] : [.. change.Coordinate.Select(name => Agency(name))],
            Places = [.. found.Select((p, at) => new DirectivePlace { ProvinceId = provinceId, DirectiveId = id, Ordinal = at + 1, PlaceId = p.Place?.Id, Words = p.Words })],
            Topics = change.Topics ?? order.Topics,
            Quantities = [.. order.Quantities.Select(q => new OrderedQuantity(q.Value, q.Unit, q.Hedge, q.Phrase))],
            DeadlineWords = deadline.Phrase, Operator = Same<DeadlineOperator>(deadline.Operator)!.Value, Granularity = Same<Granularity>(deadline.Granularity),
            Soft = deadline.Soft, Recurrence = recurrence, RecursUntil = change.RecursUntil,
            TriggerWords = change.WaitsFor is { } awaited ? awaited.Length > 0 ? awaited : null : readDue is null ? deadline.After ?? deadline.Period?.From : null,
            PeriodCount = deadline.Period?.Count, PeriodUnit = deadline.Period?.Unit,
            Due = change.ChangesDue ? change.Due : readDue, DueTime = deadline.Time, Earliest = deadline.Earliest, Priority = change.Priority ?? Priority.Normal,
            ReadAs = read.ToJson(), ChangedWhy = change.Why, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    /// <summary>Each place as written with the one it means, where that is known; words for a group give each of it.</summary>
    public IReadOnlyList<(string Words, Place? Place)> Places(IReadOnlyList<string> words) => [.. words.SelectMany(Places)];

    private IEnumerable<(string Words, Place? Place)> Places(string words)
    {
        try
        {
            return [.. places.FindAll(words, GivenOn).Select(known => (words, known.Place.ProvinceId == provinceId ? ParksQueries.Use(db, known.Place) : null))];
        }
        catch (RuleBroken unknown) when (unknown.Code is "place.unknown" or "place.ambiguous")
        {
            return [(words, null)];
        }
    }

    /// <summary>The orders of the document that were accepted before: ordinal and id.</summary>
    public static async Task<IReadOnlyDictionary<int, long>> AcceptedAsync(TiendoDb db, int provinceId, long documentId, CancellationToken stop) =>
        await db.Directives.Where(d => d.ProvinceId == provinceId && d.DocumentId == documentId).ToDictionaryAsync(d => d.Ordinal, d => d.Id, stop);

    private static string? MatterOf(Order order) => order.About.Count > 0 ? string.Join("; ", order.About) : order.Heading;

    private static TEnum? Same<TEnum>(Enum? value) where TEnum : struct, Enum => value is null ? null : Enum.Parse<TEnum>(value.ToString());
}
