namespace Tiendo.Domain.Agencies;

public sealed partial class AgencyRegister
{
    private const int MostSuggestions = 5;

    private List<Body> NearestTo(string name, Unit? province)
    {
        var form = NameForm.Of(name);
        if (form.Length == 0) return [];
        var near = new List<(int Distance, BodyNode Node)>();
        foreach (var (spelling, same) in byName)
        {
            foreach (var agency in same)
            {
                if (agency.Key is not (Committee or Council)) Offer(new(agency, null), form, spelling, near);
            }
        }

        var (committee, written) = (agencies[Committee], form.StartsWith("ubnd ", StringComparison.Ordinal) ? form[5..] : form);
        foreach (var unit in units.Values)
        {
            if (OfUnit(committee, unit) is not { } node) continue;
            var bare = UnitNames.SplitType(written).Name;
            foreach (var spelling in unit.Names) Offer(node, bare, NameForm.Of(spelling), near);
        }

        return [.. near
            .OrderBy(offer => offer.Distance).ThenBy(offer => !IsOf(offer.Node, province)).ThenBy(offer => offer.Node.To is not null).ThenBy(offer => offer.Node.Key, StringComparer.Ordinal)
            .Select(offer => Own(offer.Node, province)).Distinct().Take(MostSuggestions).Select(BodyOf)];
    }

    private static void Offer(BodyNode node, string asked, string spelling, List<(int Distance, BodyNode Node)> near)
    {
        var most = Math.Max(1, asked.Length / 4);
        if (Math.Abs(asked.Length - spelling.Length) <= most && Distance(asked, spelling) is var distance && distance <= most) near.Add((distance, node));
        else if (Math.Min(asked.Length, spelling.Length) > 3 && (Holds(spelling, asked) || Holds(asked, spelling))) near.Add((most + Math.Abs(spelling.Length - asked.Length), node));
    }

    private static bool Holds(string words, string part) => $" {words} ".Contains($" {part} ", StringComparison.Ordinal);

    /// <summary>Letters to add, drop or change (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
