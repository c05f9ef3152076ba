using System.Globalization;

namespace Tiendo.Domain.Milestones;

/// <summary>How much two orders look like orders of the same matter, and why.</summary>
internal static class Likeness
{
    private const double MatterShare = 0.70, PlaceShare = 0.10, AmountShare = 0.10, TopicShare = 0.03, LeadShare = 0.03, OpenShare = 0.04;

    /// <summary>Less than this in common is no matter in common.</summary>
    private const double EnoughShared = 0.8;

    public static Proposal Between(OrderedMatter later, OrderedMatter earlier)
    {
        var reasons = new List<ProposalReason>();
        var place = Place(later.Order, earlier.Order, reasons);
        if (place is not { } nearness) return new(earlier.Order, 0, false, []);
        var matter = Matter(later, earlier, reasons);
        if (nearness == 0) matter *= 0.7; // many matters of a province look alike
        var amount = later.Counted.Intersect(earlier.Counted).ToList();
        if (amount.Count > 0)
        {
            reasons.Add(new("same-amount", [.. amount.Select(found => found.Shown)]));
            if (matter >= 0.2) matter += 0.4 * (1 - matter); // the same 7 households, said otherwise
        }
        var score = (MatterShare * matter) + (PlaceShare * nearness) + (AmountShare * (amount.Count > 0 ? 1 : 0))
            + Topics(later.Order, earlier.Order, reasons) + Leads(later.Order, earlier.Order, reasons) + Open(later.Order, earlier.Order, reasons);
        // Without a matter in common, place, agency and lateness prove nothing.
        return new(earlier.Order, matter < 0.3 ? 0 : Math.Round(score, 4), false, reasons);
    }

    /// <summary>1 for the same place, 0.7 for a part of it, 0 for a province or commune as a whole; null when they have none in common.</summary>
    private static double? Place(MatterOrder later, MatterOrder earlier, List<ProposalReason> reasons)
    {
        if (later.Places.Count == 0 && earlier.Places.Count == 0) return 0;
        var same = later.Places.Where(place => earlier.Places.Any(other => other.Id == place.Id)).ToList();
        if (same.Find(place => !place.Wide) is { } exact)
        {
            reasons.Add(new("same-place", [exact.Name]));
            return 1;
        }
        foreach (var place in later.Places)
        {
            if (!place.Wide && earlier.Places.FirstOrDefault(other => !other.Wide && (other.ParentId == place.Id || place.ParentId == other.Id)) is { } part)
            {
                reasons.Add(new("part-of-place", part.ParentId == place.Id ? [part.Name, place.Name] : [place.Name, part.Name]));
                return 0.7;
            }
        }
        if (same.Count == 0) return null;
        reasons.Add(new("same-wide-place", [same[0].Name]));
        return 0;
    }

    private static double Matter(OrderedMatter later, OrderedMatter earlier, List<ProposalReason> reasons)
    {
        var (likeness, shared) = SharedMatters(later, earlier);
        if (shared.Count > 0) reasons.Add(new("same-matter", shared));
        if (later.Vietnamese == earlier.Vietnamese)
        {
            var common = later.Rest.Intersect(earlier.Rest, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var part = common.Count == 0 ? 0 : (double)common.Count / Math.Min(later.Rest.Count, earlier.Rest.Count);
            if (common.Count > 0) reasons.Add(new("same-words", [.. common.Take(5)]));
            // What the list of matters does not know is told by its words alone.
            likeness = Tells(later) || Tells(earlier) ? likeness + (0.15 * part * (1 - likeness)) : part * Math.Min(1, common.Count / 3.0);
        }
        if (later.OversightOnly != earlier.OversightOnly)
        {
            likeness *= 0.5;
            reasons.Add(new("oversight-only", []));
        }
        if (later.Matters.Keys.Where(IsStage).FirstOrDefault(row => !earlier.Matters.ContainsKey(row)) is { } stage)
        {
            likeness *= 0.7;
            reasons.Add(new("later-stage", [stage.Code]));
        }
        foreach (var kind in later.Named.GroupBy(named => named.Unit, StringComparer.Ordinal))
        {
            var other = earlier.Named.Where(named => named.Unit == kind.Key).ToList();
            if (other.Count == 0) continue;
            if (kind.Intersect(other).ToList() is { Count: > 0 } equal)
            {
                reasons.Add(new("same-designation", [.. equal.Select(named => named.Shown)]));
                continue;
            }
            likeness *= 0.4;
            reasons.Add(new("other-designation", [kind.First().Shown, other[0].Shown]));
        }
        return likeness;
    }

    private static bool IsStage(MatterWord row) => row.Kind == MatterWordKind.Stage;

    private static bool Tells(OrderedMatter order) => order.Matters.Keys.Any(row => row.Kind is MatterWordKind.Main or MatterWordKind.Minor or MatterWordKind.Stage);

    private static (double Likeness, List<string> Codes) SharedMatters(OrderedMatter later, OrderedMatter earlier)
    {
        double shared = 0, related = 0;
        var codes = new List<(double Weight, string Code)>();
        foreach (var (row, directly) in later.Matters)
        {
            if (earlier.Matters.TryGetValue(row, out var other))
            {
                shared += row.Weight * Math.Min(directly, other);
                codes.Add((row.Weight * Math.Min(directly, other), row.Code));
            }
            else if (earlier.Matters.Keys.Any(wider => wider.Code == row.PartOf) && !later.Matters.Keys.Any(wider => wider.Code == row.PartOf))
            {
                related += 0.4 * row.Weight * directly;
            }
        }
        foreach (var (row, directly) in earlier.Matters)
        {
            if (row.PartOf is not null && !later.Matters.ContainsKey(row) && later.Matters.Keys.Any(wider => wider.Code == row.PartOf) && !earlier.Matters.Keys.Any(wider => wider.Code == row.PartOf))
                related += 0.4 * row.Weight * directly;
        }
        var (mine, theirs) = (Sum(later), Sum(earlier));
        if (mine == 0 || theirs == 0) return (0, []);
        var common = Math.Min(shared + related, Math.Min(mine, theirs));
        var likeness = ((0.6 * common / Math.Min(mine, theirs)) + (0.4 * common / (mine + theirs - common))) * Math.Min(1, common / EnoughShared);
        return (likeness, [.. codes.OrderByDescending(code => code.Weight).ThenBy(code => code.Code, StringComparer.Ordinal).Select(code => code.Code)]);
    }

    private static double Sum(OrderedMatter order) => order.Matters.Sum(named => named.Key.Weight * named.Value);

    private static double Topics(MatterOrder later, MatterOrder earlier, List<ProposalReason> reasons)
    {
        var same = later.Topics.Intersect(earlier.Topics, StringComparer.Ordinal).Where(topic => topic != "other").Order(StringComparer.Ordinal).ToList();
        if (same.Count == 0) return 0;
        reasons.Add(new("same-topic", same));
        return TopicShare;
    }

    private static double Leads(MatterOrder later, MatterOrder earlier, List<ProposalReason> reasons)
    {
        var same = later.Leads.Where(lead => earlier.Leads.Any(other => other.Key == lead.Key)).Select(lead => lead.Name).ToList();
        if (same.Count == 0) return 0;
        reasons.Add(new("same-lead", same));
        return LeadShare;
    }

    /// <summary>What was not done by the day of the new order is likely to be ordered again.</summary>
    private static double Open(MatterOrder later, MatterOrder earlier, List<ProposalReason> reasons)
    {
        if (earlier.DoneOn is { } done && done < later.Date)
        {
            reasons.Add(new("done-before", [Day(done)]));
            return -OpenShare;
        }
        if (earlier.Due is not { } due || due >= later.Date) return 0;
        reasons.Add(new("deadline-passed", [Day(due)]));
        return OpenShare;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
