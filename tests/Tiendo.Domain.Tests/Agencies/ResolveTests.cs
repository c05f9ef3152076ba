using Tiendo.Domain.Agencies;

namespace Tiendo.Domain.Tests.Agencies;

public sealed class ResolveTests
{
    private static readonly AgencyRegister Register = SmallCountry.Usual().Register;

    [Fact]
    public void Name_OfABodyMergedTwice_HasTheWholeChainWithItsBasis()
    {
        var answer = Register.Resolve("Sở A", SmallCountry.On("2019-05-01"), 20);

        answer.Kind.ShouldBe(ResolutionKind.Found);
        answer.Chain.Select(step => (step.Old.Key, step.New.Key, step.From, step.InPart, step.LegalBasis, step.Confidence)).ShouldBe(
        [
            ("so-a", "so-b", new(2021, 1, 1), false, "Nghị định 1", Confidence.B),
            ("so-b", "so-c", new(2025, 3, 1), false, "Nghị định 2", Confidence.B),
            ("so-b", "so-d", new(2025, 3, 1), true, "Nghị định 2", Confidence.C),
        ]);
        answer.Today.Select(body => body.Key).ShouldBe(["so-c", "so-d"]);
    }

    [Theory]
    [InlineData("2020-06-01", "so-a")]
    [InlineData("2020-12-31", "so-a")]
    [InlineData("2021-01-01", "so-b")]
    [InlineData("2025-02-28", "so-b")]
    [InlineData("2025-03-01", "so-c so-d")]
    public void Successors_FollowedToADay_StopThere(string today, string keys)
    {
        var answer = Register.Resolve("Sở A", SmallCountry.On("2019-05-01"), 20, SmallCountry.On(today));

        string.Join(' ', answer.Today.Select(body => body.Key)).ShouldBe(keys);
        string.Join(' ', Register.Successors("so-a", SmallCountry.On(today)).Select(body => body.Key)).ShouldBe(keys);
    }

    [Theory]
    [InlineData("Sở B", "2019-05-01", ResolutionKind.NotYet, "so-a")]
    [InlineData("Sở C", "2019-05-01", ResolutionKind.NotYet, "so-a")]
    [InlineData("Sở A", "2022-05-01", ResolutionKind.Ended, "so-b")]
    [InlineData("Sở A", "2025-10-01", ResolutionKind.Ended, "so-c so-d")]
    [InlineData("UBND xã Hữu Lũng", "2024-05-01", ResolutionKind.NotYet, "ubnd:cu-huyen ubnd:cu-xa")]
    [InlineData("UBND huyện Hữu Lũng", "2025-07-01", ResolutionKind.Ended, "ubnd:06385 ubnd:06457 ubnd:06187")]
    public void Name_ThatDidNotExistThatDay_IsAnsweredWithWhatDid(string name, string on, ResolutionKind kind, string existed)
    {
        var answer = Register.Resolve(name, SmallCountry.On(on), 20);

        (answer.Kind, answer.Then).ShouldBe((kind, null));
        string.Join(' ', answer.Existed.Select(body => body.Key)).ShouldBe(existed);
    }

    [Fact]
    public void Name_OfSeveralUnitsOfTheDay_IsListedByCode()
    {
        var answer = Register.Resolve("Hữu Lũng", SmallCountry.On("2026-01-01"), 20);
        answer.Then!.Key.ShouldBe("ubnd:06385");

        var twins = SmallCountry.Usual().Unit("99999", "xã", "Hữu Lũng", "Sơn La", from: "2025-07-01").Register;
        var both = twins.Resolve("UBND xã Hữu Lũng", SmallCountry.On("2026-01-01"));
        both.Kind.ShouldBe(ResolutionKind.Ambiguous);
        both.Candidates.Select(body => (body.Key, body.Province)).ShouldBe([("ubnd:06385", "Lạng Sơn"), ("ubnd:99999", "Sơn La")]);
        twins.Resolve("UBND xã Hữu Lũng", SmallCountry.On("2026-01-01"), 14).Then!.Key.ShouldBe("ubnd:99999");
        twins.Resolve("UBND xã Hữu Lũng tỉnh Sơn La", SmallCountry.On("2026-01-01"), 20).Then!.Key.ShouldBe("ubnd:99999");
    }

    [Theory]
    [InlineData("Phòng Kinh tế và Hạ tầng huyện Hữu Lũng", "phong-huyen:cu-huyen", "phong-xa:06385 phong-xa:06457 phong-phuong:06187")]
    [InlineData("phong kinh te ha tang h. huu lung", "phong-huyen:cu-huyen", "phong-xa:06385 phong-xa:06457 phong-phuong:06187")]
    public void Office_OfADistrict_PassesToThoseOfItsCommunes(string name, string then, string today)
    {
        var answer = Register.Resolve(name, SmallCountry.On("2024-01-01"), 20);

        answer.Then!.Key.ShouldBe(then);
        string.Join(' ', answer.Today.Select(body => body.Key)).ShouldBe(today);
        answer.Chain.ShouldAllBe(step => step.InPart);
    }

    [Theory]
    [InlineData("so-a", "2019-01-01", "so-a")]
    [InlineData("so-a", "2025-10-01", "so-c")]
    [InlineData("ubnd:cu-xa", "2025-10-01", "ubnd:06385")]
    [InlineData("ubnd-cu-xa", "2025-10-01", "ubnd:06385")]
    [InlineData("ubnd:cu-huyen", "2025-10-01", "ubnd:cu-huyen")]
    [InlineData("so-a:14", "2025-10-01", "so-c:14")]
    [InlineData("so-a:20", "2025-10-01", "so-c")]
    public void Successor_OfADuty_IsTheOneBodyThatHasTheWhole(string key, string on, string today) =>
        Register.Successor(key, SmallCountry.On(on), 20)!.Key.ShouldBe(today);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("không ai cả")]
    [InlineData("ubnd:khong-co")]
    [InlineData(":")]
    public void Name_OfNobody_IsUnknown(string name)
    {
        Register.Resolve(name, SmallCountry.On("2025-10-01")).Kind.ShouldBe(ResolutionKind.Unknown);
        Register.Successor(name, SmallCountry.On("2025-10-01")).ShouldBeNull();
        Register.Find(name).ShouldBeNull();
    }

    [Fact]
    public void Name_WrittenAlmostRight_SuggestsTheNearest()
    {
        var answer = Register.Resolve("UBND xã Hữu Lụng Sơn", SmallCountry.On("2025-10-01"), 20);

        answer.Kind.ShouldBe(ResolutionKind.Unknown);
        answer.Nearest.Select(body => body.Key).ShouldContain("ubnd:06385");
    }

    [Fact]
    public void Name_LongerThanAnyName_IsUnknownAtOnce() =>
        Register.Resolve(new('a', 100_000), SmallCountry.On("2025-10-01")).Kind.ShouldBe(ResolutionKind.Unknown);

    [Fact]
    public void Successions_ThatRunInACircle_EndAllTheSame()
    {
        var register = new SmallCountry().Body("a", "Sở A", to: "2020-01-01").Body("b", "Sở B", to: "2020-01-01").Became("a", "b").Became("b", "a").Register;

        register.Resolve("Sở A", SmallCountry.On("2019-01-01")).Chain.Count.ShouldBe(2);
        register.Successor("a", SmallCountry.On("2025-01-01")).ShouldNotBeNull();
    }

    [Fact]
    public void Step_NoLongerListed_DoesNotCount()
    {
        var register = new AgencyRegister(
            [new() { Key = "a", Name = "Sở A", Level = AgencyLevel.Province, ValidTo = new(2020, 1, 1), Confidence = Confidence.A }, new() { Key = "b", Name = "Sở B", Level = AgencyLevel.Province, Confidence = Confidence.A }],
            [new() { OldKey = "a", NewKey = "b", InPart = false, UnlistedSince = new(2025, 1, 1) }], [], []);

        register.Successors("a", SmallCountry.On("2025-06-01")).ShouldBeEmpty();
    }
}
