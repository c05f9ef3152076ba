using System.Net;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

public sealed class ObservationsPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAPlaceAndAMeasure_ShowsTheAnswerAndEverySource(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/observations?place=20&measure=clusters.total-area");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("#answer .figure-value").ShouldContain("ha");
        page.Texts("#figures tbody tr").Count.ShouldBeGreaterThan(1);
        page.Source.ShouldContain("data-island=\"chart\"");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_ByKeys_ShowsEachFigureOnce(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        var visitor = web.As(Role.Auditor);

        foreach (var sort in new[] { "place", "recorded", "-recorded" })
        {
            var seen = new List<string>();
            for (var address = $"/20/observations?sort={sort}"; address is not null;)
            {
                var page = await visitor.GetAsync(address);
                page.Status.ShouldBe(HttpStatusCode.OK);
                seen.AddRange(page.Document.QuerySelectorAll("#figures tbody .figure-value").Select(link => link.GetAttribute("href")!));
                address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }
            await using var db = web.Open();
            seen.Count.ShouldBe(db.Observations.Count(o => o.ProvinceId == 20));
            seen.ShouldBeUnique();
        }
    }
}
