using System.Globalization;
using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

/// <summary>The orders of July and October 2025 as published: which of October repeats which of July.</summary>
public sealed class PublishedDeadlinesTests
{
    private sealed record Row(long Id, string Source, MatterOrder Order, string Park, DateOnly? SlippedFrom);

    [Fact]
    public void OrdersOfOctober_AgainstThoseOfJuly_FindEverySlipAndNothingElse()
    {
        if (MattersCsv.Shared("facts", "deadlines.csv") is not { } file) return; // evaluation data, not part of the project
        var rows = File.ReadLines(file).Skip(1).Select(Read).ToList();
        var july = rows.FindAll(row => row.Source == "S0");

        foreach (var row in rows.Where(row => row.Source == "S1"))
        {
            var found = new MilestoneProposals(MattersCsv.Words).For(row.Order, rows.ConvertAll(other => other.Order));
            if (row.SlippedFrom is null)
            {
                found.ShouldBeEmpty(row.Order.Action);
                continue;
            }
            found[0].Strong.ShouldBeTrue(row.Order.Action);
            found[0].Earlier.Id.ShouldBe(july.Single(other => other.Park == row.Park && other.Order.Due == row.SlippedFrom && other.Order.Action.Split(' ').Intersect(row.Order.Action.Split(' ')).Any()).Id);
            found.Count.ShouldBe(1, row.Order.Action);
        }
    }

    private static Row Read(string line, int at)
    {
        var row = MattersCsv.Fields(line);
        var place = new MatterPlace(StringComparer.Ordinal.GetHashCode(row[2]), row[2], Wide: row[2] == "all");
        var date = Day(row[1]) ?? new DateOnly(2025, 7, 31);
        var order = new MatterOrder { Id = at + 1, Date = date, DocumentId = row[0][1] - '0', Action = row[3], Places = [place], Leads = [.. row[4].Split("; ").Select(name => (name, name))], Due = Day(row[5]) };
        return new(order.Id, row[0], order, row[2], Day(row[7]));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
