namespace Tiendo.Domain.Parks;

/// <summary>A park with all that was ever said of it.</summary>
public sealed class ParkHistory(Place place, Park park)
{
    private readonly List<DatedEntry> entries = [];
    private readonly List<Place> phases = [];

    /// <summary>The place it is.</summary>
    public Place Place { get; } = place;

    /// <summary>What never changes.</summary>
    public Park Park { get; } = park;

    /// <summary>Every entry, its phases' included, in the order of recording.</summary>
    public IReadOnlyList<DatedEntry> Entries => entries;

    /// <summary>The places of its phases.</summary>
    public IReadOnlyList<Place> PhasePlaces => phases;

    /// <summary>Adds the place of a phase.</summary>
    public void AddPhase(Place phase) => phases.Add(phase);

    /// <summary>Adds an entry.</summary>
    public void Add(DatedEntry entry) => entries.Add(entry);

    /// <summary>The entries of one kind about the park itself, or about one of its phases.</summary>
    public IEnumerable<T> All<T>(long? placeId = null) where T : DatedEntry => entries.OfType<T>().Where(entry => entry.PlaceId == (placeId ?? Place.Id));

    /// <summary>The main name on a day; before the first one, the first; null when nothing of it was known.</summary>
    public string? NameOn(DateOnly day, DateOnly? knownOn = null)
    {
        var main = All<ParkName>().Where(name => name.Main).ToList();
        return (main.On(day, knownOn).SingleOrDefault() ?? main.Periods(knownOn).Select(period => period.Entry).FirstOrDefault())?.Name;
    }

    /// <summary>The stage on a day; null when none was recorded.</summary>
    public ParkStatus? StatusOn(DateOnly day, DateOnly? knownOn = null) => All<ParkStatus>().On(day, knownOn).SingleOrDefault();

    /// <summary>The merge by which it is part of another on a day.</summary>
    public ParkMerge? MergeOn(DateOnly day, DateOnly? knownOn = null) => All<ParkMerge>().On(day, knownOn).SingleOrDefault();

    /// <summary>The boundary on a day.</summary>
    public ParkBoundary? BoundaryOn(DateOnly day, DateOnly? knownOn = null) => All<ParkBoundary>().On(day, knownOn).SingleOrDefault();

    /// <summary>Whether it counts in sums on a day: it was known, is not part of another, and its decision is not revoked.</summary>
    public bool CountsOn(DateOnly day, DateOnly? knownOn = null) =>
        !(Park.RecordedOn > knownOn)
        && All<ParkName>().Any(name => name.Main && DatedEntries.IsKnown(name, knownOn) && !(name.From > day))
        && MergeOn(day, knownOn) is null
        && StatusOn(day, knownOn)?.Stage != ParkStage.Revoked;
}
