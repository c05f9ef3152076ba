using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Milestones;

namespace Tiendo.Domain.Tests.Milestones;

public sealed class ProposalProperties
{
    private static readonly string[] Phrases =
    [
        "giải phóng mặt bằng", "di chuyển đường dây 110kV", "cáp viễn thông", "7 hộ dân", "0,31 ha", "quy hoạch chi tiết 1/500", "báo cáo kết quả", "để thu hút nhà đầu tư thứ cấp",
        "giai đoạn 2", "site clearance", "relocate the graves", "trước ngày 20/10/2025", ";", "sau khi", "tháo dỡ kho cũ Quang Sơn", "110", "1.006", ",", "hộ", "/", "\u0301", "𝒳",
    ];

    private static readonly Gen<MatterOrder> Orders =
        from id in Gen.Choose(1, 1000)
        from day in Gen.Choose(0, 400)
        from words in Gen.Elements(Phrases).ListOf()
        from places in Gen.Elements(new MatterPlace(1, "Đình Lập"), new MatterPlace(2, "Giai đoạn 1", 1), new MatterPlace(3, "Lạng Sơn", Wide: true)).ListOf()
        from due in Gen.Choose(0, 800)
        from milestone in Gen.Choose(0, 6)
        from done in Gen.Choose(0, 800)
        select new MatterOrder
        {
            Id = id, Date = new DateOnly(2025, 1, 1).AddDays(day), Action = string.Join(' ', words), Places = [.. places.Distinct()],
            Due = due > 400 ? null : new DateOnly(2025, 1, 1).AddDays(due), MilestoneId = milestone > 3 ? null : milestone, DoneOn = done > 400 ? null : new DateOnly(2025, 1, 1).AddDays(done), DocumentId = id % 5,
        };

    private static readonly Arbitrary<(MatterOrder Order, List<MatterOrder> Candidates)> Questions =
        (from order in Orders from candidates in Orders.ListOf() select (order, candidates.DistinctBy(candidate => candidate.Id).ToList())).ToArbitrary();

    private static IReadOnlyList<Proposal> Ask(MatterOrder order, IEnumerable<MatterOrder> candidates) => new MilestoneProposals(MattersCsv.Words).For(order, candidates);

    [Fact]
    public void Proposals_OfReversedCandidates_AreTheSame() => Check(question =>
        Ask(question.Order, question.Candidates).Select(found => (found.Earlier.Id, found.Score, found.Strong))
            .SequenceEqual(Ask(question.Order, Enumerable.Reverse(question.Candidates)).Select(found => (found.Earlier.Id, found.Score, found.Strong))));

    [Fact]
    public void Proposals_OfAnyCandidates_AreEarlierAndOfOtherDocuments() => Check(question =>
        Ask(question.Order, question.Candidates).All(found => found.Earlier.Date < question.Order.Date && found.Earlier.DocumentId != question.Order.DocumentId && found.Earlier.Id != question.Order.Id));

    [Fact]
    public void Proposals_OfAnyCandidates_AreSortedOncePerMilestoneWithReasonsAndOneStrongAtMost() => Check(question =>
        Ask(question.Order, question.Candidates) is var found
        && found.Zip(found.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
        && found.All(one => one.Score is >= MilestoneProposals.Threshold and <= 1 && one.Reasons.Count > 0)
        && found.Skip(1).All(one => !one.Strong)
        && found.Where(one => one.Earlier.MilestoneId is not null).DistinctBy(one => one.Earlier.MilestoneId).Count() == found.Count(one => one.Earlier.MilestoneId is not null));

    [Fact]
    public void AnOrder_RepeatedWordForWord_IsProposedFromWhatTellsItsMatter() => Check(question =>
        !question.Order.Action.Contains("giải phóng mặt bằng", StringComparison.Ordinal) || question.Order.Places.All(place => place.Wide) || question.Order.DoneOn < question.Order.Date
        || Ask(question.Order with { Id = 2000, DocumentId = 9, Date = question.Order.Date.AddDays(90) }, [question.Order with { DoneOn = null }]).Count == 1);

    private static void Check(Func<(MatterOrder Order, List<MatterOrder> Candidates), bool> holds) => Prop.ForAll(Questions, holds).QuickCheckThrowOnFailure();
}
