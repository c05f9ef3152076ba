namespace Tiendo.Domain.Milestones;

/// <summary>Goes through the words of an order and finds the matters it names and the words that nothing is known of.</summary>
internal sealed class MatterReading
{
    /// <summary>What an aim, a condition or an oversight names counts less than what is ordered.</summary>
    private const double Beside = 0.4;

    /// <summary>What stands in another part of the sentence than the deadline counts a little less.</summary>
    private const double WithoutDate = 0.8;

    private readonly Dictionary<MatterWord, double> matters = [];
    private readonly HashSet<MatterWord> overseen = [];
    private readonly HashSet<MatterWord> dated = [];

    /// <param name="words">The words of the order.</param>
    /// <param name="list">The list of matters.</param>
    /// <param name="names">Folded words of its places' and agencies' names, which say nothing about the matter.</param>
    public MatterReading(OrderWord[] words, MatterWords list, HashSet<string> names)
    {
        Free = new bool[words.Length];
        var (oversight, aim) = (false, false);
        var part = new HashSet<MatterWord>(); // main matters since the last comma; the ones before it while there are none
        var partIsOver = false;
        for (var i = 0; i < words.Length;)
        {
            partIsOver |= words[i].Paused;
            if (IsYear(words[i])) dated.UnionWith(part);
            oversight &= !words[i].Opens;
            aim &= !words[i].Paused;
            var (length, rows) = list.At(words, i);
            Free[i] = length == 0 && !words[i].IsNumber && !names.Contains(words[i].Folded);
            foreach (var row in rows)
            {
                if (row.Weight > 0) Add(row, oversight, aim);
                if (row.Kind != MatterWordKind.Main) continue;
                if (partIsOver) part.Clear();
                partIsOver = false;
                part.Add(row);
            }
            oversight |= rows.Any(row => row.Kind == MatterWordKind.Oversight);
            if (rows.Any(row => row.Kind == MatterWordKind.Aim))
            {
                aim = !HasItsOwnDate(words, i + length);
                oversight &= aim;
            }
            i += Math.Max(length, 1);
        }
        Settle();
    }

    /// <summary>The matters, with how directly each is ordered.</summary>
    public IReadOnlyDictionary<MatterWord, double> Matters => matters;

    /// <summary>Nothing is ordered but to report on the matter or to look after it.</summary>
    public bool OversightOnly { get; private set; }

    /// <summary>Words that no list knows, by position.</summary>
    public bool[] Free { get; }

    private void Add(MatterWord row, bool underOversight, bool inAim)
    {
        var directly = underOversight || inAim ? Beside : 1;
        if (!matters.TryGetValue(row, out var before) || before < directly) matters[row] = directly;
        if (underOversight && !inAim && row.Kind != MatterWordKind.Slight) overseen.Add(row);
    }

    /// <summary>Where only aims or oversights name a matter, that is what it is about; of several ordered the one beside the deadline comes first.</summary>
    private void Settle()
    {
        var telling = matters.Keys.Where(row => row.Kind is MatterWordKind.Main or MatterWordKind.Minor or MatterWordKind.Stage).ToList();
        var ordered = telling.FindAll(row => matters[row] == 1);
        if (ordered.Exists(row => row.Kind == MatterWordKind.Main && dated.Contains(row)))
        {
            foreach (var row in ordered.Where(row => row.Kind == MatterWordKind.Main && !dated.Contains(row))) matters[row] = WithoutDate;
        }
        if (telling.Count == 0 || ordered.Count > 0) return;
        OversightOnly = telling.Exists(overseen.Contains);
        foreach (var row in matters.Keys.Where(row => !OversightOnly || overseen.Contains(row)).ToList()) matters[row] = 1;
    }

    /// <summary>An aim with a date of its own ("để 7 hộ bàn giao trong tháng 10/2025") is what is ordered.</summary>
    private static bool HasItsOwnDate(OrderWord[] words, int from)
    {
        for (var i = from; i < words.Length && !words[i].Paused; i++)
        {
            if (IsYear(words[i])) return true;
        }
        return false;
    }

    private static bool IsYear(OrderWord word) => word.Folded is ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];
}
