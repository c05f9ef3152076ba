namespace Tiendo.Security;

/// <summary>Names that nobody has are locked like accounts, so that nobody learns by it which names there are. Held in memory, of a fixed size.</summary>
public sealed class UnknownNames
{
    private const int Places = 1 << 14;
    private readonly (int Count, DateTime Until)[] places = new (int, DateTime)[Places];
    private readonly Lock gate = new();

    /// <summary>Counts an attempt as <see cref="Attempts"/> does.</summary>
    public (bool WasLocked, DateTime? Until) Count(string name, DateTime now)
    {
        // String hashes differ from process to process: nobody can choose names that share a place.
        var place = (string.GetHashCode(name, StringComparison.Ordinal) & int.MaxValue) % Places;
        lock (gate)
        {
            var (count, until) = places[place];
            if (until > now) return (true, until);
            count = until == default ? count + 1 : 1;
            until = count >= Attempts.Most ? now + Attempts.LockedFor : default;
            places[place] = (count, until);
            return (false, until == default ? null : until);
        }
    }
}
