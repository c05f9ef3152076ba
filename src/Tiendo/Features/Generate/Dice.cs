namespace Tiendo.Features.Generate;

/// <summary>Chance that anybody can repeat: the same seed and name give the same throws on every machine and version.</summary>
/// <remarks>SplitMix64. Each thing that is generated throws its own dice, so that more of one changes nothing of another.</remarks>
internal sealed class Dice
{
    private ulong state;

    private Dice(ulong state) => this.state = state;

    /// <summary>The dice of one thing, named by numbers: a province, a park, a month.</summary>
    public static Dice Of(long seed, params ReadOnlySpan<long> name)
    {
        var dice = new Dice((ulong)seed);
        foreach (var part in name) dice = new Dice(dice.Next() ^ ((ulong)part * 0xD1B54A32D192ED03));
        dice.Next();
        return dice;
    }

    /// <summary>From 0 to one less than the number.</summary>
    public int Below(int number) => (int)(Next() % (ulong)number);

    /// <summary>From the least to the most, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
