using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;
using Tiendo.Notices;

namespace Tiendo.Features.Generate;

/// <summary>Everything of one province. Its orders are kept in memory, its figures are made one by one as they are written.</summary>
internal sealed class GeneratedProvince
{
    /// <summary>Who recorded everything that is generated.</summary>
    public const string By = "generate";

    private readonly GenerateRequest request;
    private readonly Func<int, long> ids;
    private readonly GeneratedSources sources;
    private readonly int parks;
    private readonly IReadOnlyList<Measure> measures;
    private readonly int observations;

    /// <param name="request">How much.</param>
    /// <param name="index">Which of the provinces asked for.</param>
    /// <param name="provinceId">Its statistical code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="measures">What is measured.</param>
    /// <param name="reader">Reads the latest notices.</param>
    /// <param name="ids">Draws so many identities and gives the first.</param>
    public GeneratedProvince(GenerateRequest request, int index, int provinceId, string name, IReadOnlyList<Measure> measures, NoticeReader reader, Func<int, long> ids)
    {
        (this.request, this.ids, this.measures) = (request, ids, measures);
        (Id, Name) = (provinceId, name);
        parks = GenerateRequest.Share(request.Parks, index, request.Provinces);
        observations = GenerateRequest.Share(request.Observations, index, request.Provinces);
        Places = new(provinceId, name, parks, ids(GeneratedPlaces.Count(parks)));
        sources = new(request.FirstDay, request.Months, ids(GeneratedSources.CountOf(request.Months)));
        var orders = GeneratedOrders.Of(request, provinceId, GenerateRequest.Share(request.Directives, index, request.Provinces), parks);
        var investors = Enumerable.Range(0, parks).Select(park => GeneratedNames.Investor(Dice.Of(request.Seed, provinceId, park, 4))).ToList();
        Parks = new(Places, investors, request.FirstDay, request.Seed);
        Notices = new(reader, provinceId, name);
        Orders = new(orders, Places, new(Places, investors), name, Notices, ids, request.Seed);
        Milestones = new(orders, Orders.Directives, Orders.Acts, () => ids(1));
    }

    public int Id { get; }

    public string Name { get; }

    /// <summary>What is known of the parks.</summary>
    public GeneratedParks Parks { get; }

    public GeneratedPlaces Places { get; }

    /// <summary>The latest notices as files that were read.</summary>
    public GeneratedNotices Notices { get; }

    /// <summary>The notices with their orders.</summary>
    public GeneratedDirectives Orders { get; }

    /// <summary>What was ordered more than once.</summary>
    public GeneratedMilestones Milestones { get; }

    /// <summary>Draws identities for one list of all parks.</summary>
    public long ParkIds() => ids(parks);

    /// <summary>The documents of figures, then the notices.</summary>
    public IEnumerable<Document> Documents => sources.Documents(Id, Name).Concat(Orders.Notices);

    /// <summary>The figures, park by park. To be run through once: each draws its identity.</summary>
    public IEnumerable<Observation> Observations()
    {
        var figures = new GeneratedFigures(measures, sources, request.Months, request.Seed);
        for (var park = 0; park < parks; park++)
        {
            var count = GenerateRequest.Share(observations, park, parks);
            foreach (var figure in figures.Of(Id, Places.Park(park).Id, count, ids(count))) yield return figure;
        }
    }
}
