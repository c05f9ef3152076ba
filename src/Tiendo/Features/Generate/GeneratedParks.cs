using Tiendo.Domain.Parks;

namespace Tiendo.Features.Generate;

/// <summary>What is known of each park of a province: kind, name, commune, investor, status.</summary>
/// <param name="places">The province's places.</param>
/// <param name="investors">The investor of each park.</param>
/// <param name="day">The day from which it is known.</param>
/// <param name="seed">Of the dice.</param>
internal sealed class GeneratedParks(GeneratedPlaces places, IReadOnlyList<string> investors, DateOnly day, long seed)
{
    private static readonly ParkStage[] Stages =
        [ParkStage.Planning, ParkStage.Established, ParkStage.Procedures, ParkStage.Construction, ParkStage.Construction, ParkStage.Operating, ParkStage.Operating, ParkStage.Operating];

    private readonly int provinceId = places.All[0].ProvinceId;

    public IEnumerable<Park> Parks => Enumerable.Range(0, investors.Count).Select(park => new Park
    {
        ProvinceId = provinceId, PlaceId = places.Park(park).Id, RecordedOn = day, RecordedBy = GeneratedProvince.By,
        Kind = GeneratedPlaces.IsIndustrialPark(park) ? ParkKind.IndustrialPark : ParkKind.Cluster,
    });

    public IEnumerable<ParkName> Names(long firstId) => Entries(firstId, (park, id) => new ParkName
    {
        ProvinceId = provinceId, Id = id, PlaceId = places.Park(park).Id, RecordedOn = day, RecordedBy = GeneratedProvince.By,
        Name = places.Park(park).Name, Language = "vi", Main = true,
    });

    /// <summary>The commune in which each lies.</summary>
    public IEnumerable<ParkCommune> Communes(long firstId) => Entries(firstId, (park, id) => new ParkCommune
    {
        ProvinceId = provinceId, Id = id, PlaceId = places.Park(park).Id, RecordedOn = day, RecordedBy = GeneratedProvince.By,
        Unit = places.CommuneOf(park).Code, Lead = true,
    });

    /// <summary>Who builds each.</summary>
    public IEnumerable<ParkInvestor> Investors(long firstId) => Entries(firstId, (park, id) => new ParkInvestor
    {
        ProvinceId = provinceId, Id = id, PlaceId = places.Park(park).Id, RecordedOn = day, RecordedBy = GeneratedProvince.By, Name = investors[park],
    });

    /// <summary>How far each has come.</summary>
    public IEnumerable<ParkStatus> Statuses(long firstId) => Entries(firstId, (park, id) => new ParkStatus
    {
        ProvinceId = provinceId, Id = id, PlaceId = places.Park(park).Id, RecordedOn = day, RecordedBy = GeneratedProvince.By,
        From = day, Stage = Dice.Of(seed, provinceId, park, 5).Pick(Stages),
    });

    private IEnumerable<T> Entries<T>(long firstId, Func<int, long, T> entry) => Enumerable.Range(0, investors.Count).Select(park => entry(park, firstId + park));
}
