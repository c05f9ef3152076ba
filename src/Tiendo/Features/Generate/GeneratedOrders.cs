namespace Tiendo.Features.Generate;

/// <summary>The orders of one province in the order of its meetings: most matters are ordered once, some again and again with later deadlines.</summary>
internal static class GeneratedOrders
{
    private const int OrdersOfAMeeting = 12; // what a conclusion notice about parks holds
    private const int MostTurns = 5;

    /// <summary>How many meetings, and so notices, a province has.</summary>
    public static int Meetings(int orders) => (orders + OrdersOfAMeeting - 1) / OrdersOfAMeeting;

    /// <summary>All orders of a province, by meeting.</summary>
    public static List<GeneratedOrder> Of(GenerateRequest request, int provinceId, int orders, int parks)
    {
        var meetings = Meetings(orders);
        var days = GenerateRequest.LastDay.DayNumber - request.FirstDay.DayNumber;
        var made = new List<GeneratedOrder>(orders);
        for (var chain = 0; made.Count < orders; chain++)
        {
            var dice = Dice.Of(request.Seed, provinceId, chain, 1);
            var matter = dice.Pick(GeneratedMatter.All);
            decimal? quantity = matter.Unit is null ? null : Amount(matter, dice);
            var park = dice.Below(parks);
            var turns = Math.Min(Turns(dice), orders - made.Count);
            var meeting = dice.Below(meetings);
            for (var turn = 0; turn < turns; turn++)
            {
                var on = request.FirstDay.AddDays((int)((long)days * meeting / meetings));
                var time = GeneratedTime.After(on, dice.Between(7, 120), dice);
                // The same work is ordered again when a month to four have gone by, if there is a meeting then.
                var next = (int)Math.Min(int.MaxValue, ((long)on.AddDays(dice.Between(30, 120)).DayNumber - request.FirstDay.DayNumber) * meetings / Math.Max(days, 1));
                var last = turn == turns - 1 || next <= meeting || next >= meetings;
                made.Add(new(park, chain, turn, matter, quantity, meeting, on, time, last));
                if (last) break;
                meeting = next;
                quantity = quantity is { } n && n > 2 ? Math.Round(n * 0.6m, matter.Unit is "ha" or "km" or "tỷ đồng" ? 1 : 0) : quantity;
            }
        }
        return [.. made.OrderBy(o => o.Meeting).ThenBy(o => o.Park).ThenBy(o => o.Chain)];
    }

    private static int Turns(Dice dice) => dice.Below(100) switch { < 60 => 1, < 80 => 2, < 92 => 3, < 97 => 4, _ => MostTurns };

    private static decimal Amount(GeneratedMatter matter, Dice dice)
    {
        var tenths = dice.Between(10, matter.Most);
        return matter.Unit is "ha" or "km" or "tỷ đồng" ? tenths / 10m : Math.Max(1, tenths / 10);
    }
}
