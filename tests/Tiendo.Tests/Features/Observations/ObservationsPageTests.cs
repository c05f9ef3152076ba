using System.Net;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Observations;

public sealed class ObservationsPageTests
{
    private const string Occupancy = "/20/observations?place=LS-DP2&measure=occupancy.stated";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAPlaceAndAMeasure_ShowsTheAnswerAndEverySource(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync(Occupancy);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("#answer .figure-value").ShouldBe("100 %");
        page.Texts("#figures tbody .figure-value").ShouldBe(["100 %", "94 %"]);
        page.Text("#figures tbody tr:nth-child(2)").ShouldContain("ngày sớm hơn; khác số được chọn");
        page.Document.QuerySelector("[data-island=chart] script")!.TextContent.ShouldContain("\"kind\":\"series\"");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_AsOfAnEarlierDay_AnswersByWhatWasSoThen(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Auditor);

        (await visitor.GetAsync(Occupancy + "&as-of=2022-06-30")).Text("#answer .figure-value").ShouldBe("94 %");
        (await visitor.GetAsync(Occupancy + "&known-on=2022-06-30")).Texts("#figures tbody .figure-value").ShouldBe(["94 %"]);
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

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_Filtered_HoldsThoseFiguresAlone(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Office);

        (await visitor.GetAsync("/20/observations?place=VSIP%20Lang%20Son&kind=actual")).Texts("#figures td:first-child").ShouldAllBe(text => text.Contains("LS-VSIP"));
        (await visitor.GetAsync("/20/observations?measure=occupancy.stated")).Texts("#figures td:nth-child(2)").Distinct().Count().ShouldBe(1);
        var contradicted = await visitor.GetAsync("/20/observations?contradicted=1");
        contradicted.Texts("#figures .figure-value").ShouldContain("94 %");
        (await visitor.GetAsync("/20/observations?words=1006")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/20/observations?from=2025-10-01")).Texts("#figures td:nth-child(4)").ShouldAllBe(text => text.Contains("2025") || text.Contains("203"));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_OfAPlaceThatIsUnknown_SaysSo_AndKeepsWhatWasTyped(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/observations?place=Atlantis&measure=occupancy.stated");

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Broken.ShouldBe("place.unknown");
        page.Document.QuerySelector("#f-place")!.GetAttribute("value").ShouldBe("Atlantis");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task List_InMoney_IsConvertedWithARateAlone(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Leader);

        (await visitor.GetAsync("/20/observations?place=20&measure=production.value&unit=USD")).Broken.ShouldBeOneOf("observations.rate-needed", "measure.unknown");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Contradictions_ShowWhatTheSampleDisagreesIn(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        var page = await web.As(Role.Leader).GetAsync("/20/observations/contradictions");

        var sides = page.Texts("#contradictions td:nth-child(3)");
        sides.ShouldContain(text => text.Contains("94 %") && text.Contains("100 %"));
        sides.ShouldContain(text => text.StartsWith("16 ") && text.Contains(" 9 ") && text.Contains("10 "));
        sides.ShouldContain(text => text.Contains("537 ha") && text.Contains("khoảng 372 ha") && text.Contains("khoảng 418 ha"));
        sides.ShouldContain(text => text.Contains("200 ha") && text.Contains("218"));
        sides.ShouldContain(text => text.Contains("490") && text.Contains("1.006"));
        sides.ShouldContain(text => text.Contains("cụm công nghiệp") || text.Contains("cluster"));
        page.Text("#contradictions").ShouldContain("5,75 %");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Contradictions_KnownOnAnEarlierDay_AreThoseOfThatDay(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Leader);

        (await visitor.GetAsync("/20/observations/contradictions?place=LS-DP2")).Text("#contradictions").ShouldContain("94 %");
        (await visitor.GetAsync("/20/observations/contradictions?place=LS-DP2&known-on=2022-06-30")).Text("#contradictions").ShouldNotContain("94 %");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Checks_ShowWhatDoesNotComeOut(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);

        (await web.As(Role.Leader).GetAsync("/20/observations/checks")).Text("#checks").ShouldContain("5,75 %");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Lists_AreTakenAwayAsFiles(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Department, "so-cong-thuong");
        foreach (var path in new[] { "", "/contradictions", "/checks" })
        {
            using var sheet = await visitor.AnswerAsync($"/20/observations{path}?export=xlsx");
            sheet.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            (await (await visitor.AnswerAsync($"/20/observations{path}?export=csv")).Content.ReadAsStringAsync()).Split('\n').Length.ShouldBeGreaterThan(5);
        }
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Investor_SeesFiguresOfTheOwnParkAlone(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var park = db.Places.Single(p => p.Code == "LS-VSIP").Id;
        var other = db.Observations.First(o => o.ProvinceId == 20 && o.PlaceId == db.Places.Single(p => p.Code == "LS-DP2").Id).Id;
        var investor = web.As(Role.Investor, parks: park);

        (await investor.GetAsync("/20/observations")).Texts("#figures td:first-child").ShouldAllBe(text => text.Contains("LS-VSIP"));
        (await investor.GetAsync("/20/observations/contradictions")).Texts("#contradictions td:first-child").ShouldAllBe(text => text.Contains("LS-VSIP"));
        (await investor.GetAsync(Occupancy)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await investor.GetAsync($"/20/observations/{other}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await investor.GetAsync("/20/observations/add")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
