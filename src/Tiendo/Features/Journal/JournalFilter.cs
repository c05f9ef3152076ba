using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Features.Journal;

/// <summary>Which writes of a province are asked for; null asks for all.</summary>
internal sealed record JournalFilter(int ProvinceId)
{
    // The most rows that one page looks through: a rare name in a long journal is sought page by page.
    private const int Stretch = 5_000;

    /// <summary>Who.</summary>
    public string? Who { get; init; }

    /// <summary>What; "observations" means all on figures.</summary>
    public string? Operation { get; init; }

    /// <summary>From this day, in Vietnam's time.</summary>
    public DateOnly? From { get; init; }

    /// <summary>To the end of this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The document it rests on.</summary>
    public long? DocumentId { get; init; }

    /// <summary>Only the row of this number.</summary>
    public long? Seq { get; init; }

    /// <summary>Only rows before this one.</summary>
    public long? Before { get; init; }

    /// <summary>The most to give.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>The rows, the newest first, and from where to go on; null on the last page.</summary>
    public async Task<(IReadOnlyList<JournalRow> Rows, long? Next)> ListAsync(TiendoDb db, CancellationToken stop)
    {
        var within = db.Journal.Where(r => r.ProvinceId == ProvinceId);
        if (Seq is { } one) within = within.Where(r => r.Seq == one);
        if (Before is { } before) within = within.Where(r => r.Seq < before);
        var (from, to) = (Moment(From), Moment(To?.AddDays(1)));
        if (from is not null) within = within.Where(r => r.At >= from);
        if (to is not null) within = within.Where(r => r.At < to);
        var sieved = Who is not null || Operation is not null || DocumentId is not null;
        var rows = sieved ? within.OrderByDescending(r => r.Seq).Take(Math.Max(Stretch, Limit + 1)) : within;
        if (Who is not null) rows = rows.Where(r => r.By == Who);
        if (Operation is { } operation)
        {
            var group = operation + ".";
            rows = rows.Where(r => r.Operation == operation || r.Operation.StartsWith(group));
        }
        if (DocumentId is { } document) rows = rows.Where(r => r.DocumentId == document);
        var found = await rows.OrderByDescending(r => r.Seq).Take(Limit + 1).ToListAsync(stop);
        if (found.Count > Limit) return ([.. found.Take(Limit)], found[Limit - 1].Seq);
        if (!sieved) return (found, null);
        var end = await within.OrderByDescending(r => r.Seq).Skip(Stretch - 1).Select(r => (long?)r.Seq).FirstOrDefaultAsync(stop);
        return (found, end is > 1 ? end : null);
    }

    private static DateTime? Moment(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-7);
}
