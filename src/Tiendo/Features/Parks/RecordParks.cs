using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Parks;

/// <summary>Records what rows say of the parks of one province: all of them or none.</summary>
/// <param name="db">The data.</param>
/// <param name="listsFolder">Where vn2000.csv lies, and units.csv while no list of units was loaded.</param>
public sealed class RecordParks(TiendoDb db, string listsFolder)
{
    /// <summary>Records the rows in one write and gives its journal row.</summary>
    /// <param name="provinceId">The province.</param>
    /// <param name="operation">What is done: <c>parks.import</c>.</param>
    /// <param name="rows">What to record, in this order.</param>
    /// <param name="act">Who, when, why.</param>
    /// <param name="stop">Gives up.</param>
    /// <param name="say">Says a fault with the place of the row of this number.</param>
    /// <exception cref="RuleBroken">A code <c>parks.…</c>, <c>boundary.…</c> or <c>place.…</c>.</exception>
    public async Task<JournalRow> RunAsync(
        int provinceId, string operation, IReadOnlyList<ParkRow> rows, Act act, CancellationToken stop, Func<RuleBroken, int, RuleBroken>? say = null)
    {
        await using var write = await Write.BeginAsync(db, provinceId, operation, act, stop);
        var finder = await ParksQueries.FinderAsync(db, provinceId, stop, listsFolder);
        var book = new ParkBook(
            provinceId, await ParkHistories.LoadAsync(db, provinceId, stop), act, write.NextId, (text, day) => UnitKey(finder, text, day), Vn2000Zones.Converter(listsFolder));
        for (var at = 0; at < rows.Count; at++)
        {
            try
            {
                book.Record(rows[at]);
            }
            catch (RuleBroken broken)
            {
                throw say?.Invoke(broken, at) ?? new RuleBroken(broken.Code, null, [.. broken.Values]);
            }
        }

        var others = await OtherProvincesAsync(book, stop);
        if (others is not null) throw new RuleBroken("parks.code-taken", null, ("code", others));
        Save(book);
        await SearchIndex.PutAsync(db, book.Touched.SelectMany(ParksSearch.EntriesOf), stop);
        return await write.CommitAsync(stop);
    }

    private void Save(ParkBook book)
    {
        foreach (var (place, name) in book.Renamed.ToList())
        {
            if (!book.Added.Contains(place)) db.Attach(place);
            place.Name = name;
        }
        db.AddRange(book.Added);
    }

    // Codes are unique in the country.
    private async Task<string?> OtherProvincesAsync(ParkBook book, CancellationToken stop)
    {
        var codes = book.Added.OfType<Place>().Select(place => place.Code).ToList();
        return codes.Count == 0 ? null : await db.Places.AsNoTracking().Where(p => codes.Contains(p.Code)).Select(p => p.Code).FirstOrDefaultAsync(stop);
    }

    private static string UnitKey(PlaceFinder finder, string text, DateOnly day)
    {
        try
        {
            var found = finder.Find(text, day);
            return found.Place.Kind == PlaceKind.Unit ? found.Place.Code : throw new RuleBroken("parks.unit-wrong", "value", ("given", text));
        }
        catch (RuleBroken broken) when (broken.Code == "place.unknown")
        {
            throw new RuleBroken("parks.unit-unknown", "value", ("given", text));
        }
        catch (RuleBroken broken) when (broken.Field is null)
        {
            throw new RuleBroken(broken.Code, "value", [.. broken.Values]);
        }
    }
}
