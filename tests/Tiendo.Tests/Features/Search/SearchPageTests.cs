using System.Net;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Search;

public sealed class SearchPageTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Search_WithAndWithoutDiacritics_FindsTheSame_ByKind(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Leader);

        var (plain, spelled) = (await visitor.GetAsync("/20/search?q=dinh+lap"), await visitor.GetAsync("/20/search?q=%C4%90%C3%ACnh+L%E1%BA%ADp"));

        plain.Text("#kind-park a").ShouldBe("CCN Đình Lập");
        plain.Texts("#kind-directive a").ShouldNotBeEmpty();
        spelled.Text("#kind-park a").ShouldBe("CCN Đình Lập");
        plain.Document.QuerySelector("#kind-park a")!.GetAttribute("href").ShouldBe("/20/parks/LS-DINH-LAP");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Search_OfAnInvestor_TellsNothingOfOthers(Engine engine)
    {
        var web = await WebProvince.ReadOnlyAsync(engine);
        await using var db = web.Open();
        var investor = web.As(Role.Investor, parks: db.Places.Single(p => p.Code == "LS-VSIP").Id);

        var page = await investor.GetAsync("/20/search?q=dinh+lap");

        page.Document.QuerySelector("#kind-park").ShouldBeNull();
        page.Document.QuerySelector("#kind-directive").ShouldBeNull();
        page.Document.QuerySelector("#kind-milestone").ShouldBeNull();
        (await investor.GetAsync("/20/search?q=VSIP")).Texts("#kind-park a").ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Search_ThatFindsNothing_SaysWhatToTry(Engine engine)
    {
        var visitor = (await WebProvince.ReadOnlyAsync(engine)).As(Role.Leader);

        (await visitor.GetAsync("/20/search?q=xyzzyq")).Text("#nothing").ShouldContain("bỏ bớt từ");
        (await visitor.GetAsync("/20/search?q=%3F%3F")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
