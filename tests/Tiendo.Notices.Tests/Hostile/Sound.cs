namespace Tiendo.Notices.Tests.Hostile;

/// <summary>What holds for the reading of any text at all.</summary>
internal static class Sound
{
    /// <summary>Reads, and says what is wrong with the reading; null when it is sound.</summary>
    public static string? Fault(string text)
    {
        NoticeReading reading;
        try
        {
            reading = new NoticeReader(KnownNames.Lists).Read(text);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }

        return Faults(reading).FirstOrDefault();
    }

    private static IEnumerable<string> Faults(NoticeReading reading)
    {
        var length = reading.Text.Length;
        var last = 0;
        foreach (var order in reading.Directives)
        {
            if (order.Place.Start < last || order.Place.End <= order.Place.Start || order.Place.End > length)
            {
                yield return $"order {order.Place} after {last} in {length}";
            }

            last = order.Place.End;
            var parts = order.Lead.Concat(order.Coordinate).Concat(order.ReportTo).Select(a => a.Place)
                .Concat(order.Quantities.Select(q => q.Place));
            parts = order.Deadline.Place is { } place ? parts.Append(place) : parts;
            foreach (var part in parts.Where(part => !Inside(part, length)))
            {
                yield return $"part {part} of order {order.Place} in {length}";
            }

            if (order.Deadline is { Earliest: { } earliest, Due: { } due } && earliest > due)
            {
                yield return $"from {earliest} to {due}";
            }
        }

        foreach (var cite in reading.Document.Cites.Where(cite => !Inside(cite.Place, length)))
        {
            yield return $"citation {cite.Place} in {length}";
        }
    }

    private static bool Inside(Span span, int length) => span.Start >= 0 && span.Start <= span.End && span.End <= length;
}
