using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Generate;

/// <summary>The places of one province: itself, its communes, its parks and clusters.</summary>
internal sealed class GeneratedPlaces
{
    private const int CommunesOfAProvince = 60;
    private const int ParksOfThree = 1; // of three parks one is an industrial park, two are clusters

    private readonly List<Place> all = [];
    private readonly int provinceId;

    /// <param name="provinceId">Its statistical code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="parks">How many parks.</param>
    /// <param name="firstId">Identity of the first place.</param>
    public GeneratedPlaces(int provinceId, string name, int parks, long firstId)
    {
        this.provinceId = provinceId;
        Add(firstId, PlaceKind.Province, $"{provinceId:00}", name, null);
        for (var i = 0; i < CommunesOfAProvince; i++)
            Add(firstId + 1 + i, PlaceKind.Unit, CommuneKey(provinceId, i), "xã " + GeneratedNames.Of(i, provinceId), firstId);
        for (var i = 0; i < parks; i++)
            Add(firstId + 1 + CommunesOfAProvince + i, PlaceKind.Park, $"G{provinceId:00}-{i + 1:0000}", KindOf(i) + GeneratedNames.Of(CommunesOfAProvince + i, provinceId), firstId);
    }

    /// <summary>How many places a province with so many parks has.</summary>
    public static int Count(int parks) => 1 + CommunesOfAProvince + parks;

    /// <summary>The communes of a province as units of the national list.</summary>
    public static IEnumerable<Unit> Communes(int provinceId, string province) => Enumerable.Range(0, CommunesOfAProvince).Select(i => new Unit
    {
        Key = CommuneKey(provinceId, i), Name = GeneratedNames.Of(i, provinceId), Type = "xã", Province = province, Confidence = Confidence.C, Note = "dữ liệu giả",
    });

    public IReadOnlyList<Place> All => all;

    /// <summary>A park by its index.</summary>
    public Place Park(int index) => all[1 + CommunesOfAProvince + index];

    /// <summary>The commune in which a park lies.</summary>
    public Place CommuneOf(int park) => all[1 + (park * 7 % CommunesOfAProvince)];

    /// <summary>True for an industrial park, false for a cluster.</summary>
    public static bool IsIndustrialPark(int park) => park % 3 < ParksOfThree;

    private static string CommuneKey(int provinceId, int index) => $"g{provinceId:00}-{index + 1:000}";

    private static string KindOf(int park) => IsIndustrialPark(park) ? "Khu công nghiệp " : "Cụm công nghiệp ";

    private void Add(long id, PlaceKind kind, string code, string name, long? parent) =>
        all.Add(new() { ProvinceId = provinceId, Id = id, Kind = kind, Code = code, Name = name, ParentId = parent });
}
