namespace Tiendo.Domain.Milestones;

/// <summary>What one order is about, read from its words: made once an order, compared many times.</summary>
internal sealed class OrderedMatter
{
    private static readonly HashSet<string> EnglishWords = new(StringComparer.Ordinal) { "the", "of", "and", "in", "before", "must", "for", "complete", "by" };

    private OrderedMatter(MatterOrder order, OrderWord[] words, MatterReading reading)
    {
        Order = order;
        Matters = reading.Matters;
        OversightOnly = reading.OversightOnly;
        Vietnamese = IsVietnamese(words);
        Counted = Amounts.Counted(words, !Vietnamese);
        Named = Amounts.Named(words);
        Rest = Vietnamese ? Pairs(words, reading.Free) : LongWords(words, reading.Free);
    }

    public MatterOrder Order { get; }

    /// <summary>The matters it names, each with how directly: 1 for what is ordered, less for what stands beside it.</summary>
    public IReadOnlyDictionary<MatterWord, double> Matters { get; }

    /// <summary>It orders to report on or look after the matter, not to do it.</summary>
    public bool OversightOnly { get; }

    /// <summary>In Vietnamese, with or without diacritics; else in English.</summary>
    public bool Vietnamese { get; }

    /// <summary>Amounts: 14.1 ha, 7 households.</summary>
    public HashSet<Amount> Counted { get; }

    /// <summary>Designations: phase 2, 110 kV.</summary>
    public HashSet<Amount> Named { get; }

    /// <summary>What is left of its words, folded: pairs of Vietnamese syllables or English words.</summary>
    public HashSet<string> Rest { get; }

    public static OrderedMatter Of(MatterOrder order, MatterWords list)
    {
        var words = OrderWord.Of(order.Action);
        var names = order.Places.Select(place => place.Name).Concat(order.Leads.Select(lead => lead.Name)).SelectMany(OrderWord.Of).Select(word => word.Folded);
        return new(order, words, new(words, list, names.ToHashSet(StringComparer.Ordinal)));
    }

    private static bool IsVietnamese(OrderWord[] words) =>
        words.Any(word => !word.Lower.Equals(word.Folded, StringComparison.Ordinal)) || !words.Any(word => EnglishWords.Contains(word.Folded));

    private static HashSet<string> Pairs(OrderWord[] words, bool[] free)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < words.Length; i++)
        {
            if (free[i - 1] && free[i] && !words[i].Paused) pairs.Add(words[i - 1].Folded + " " + words[i].Folded);
        }
        return pairs;
    }

    private static HashSet<string> LongWords(OrderWord[] words, bool[] free) =>
        words.Where((word, at) => free[at] && word.Folded.Length >= 4).Select(word => word.Folded.TrimEnd('s')).ToHashSet(StringComparer.Ordinal);
}
