using Tiendo.Features.Agencies;
using Tiendo.Notices;
using Tiendo.Notices.Tests;

namespace Tiendo.Tests.Features.Notices;

/// <summary>Real documents with a clerk's annotations, where they lie beside the project; their text is no part of it.</summary>
public sealed class GoldTests
{
    [Fact]
    public void Read_AnnotatedDocuments_ReachesTheFiguresPromised()
    {
        var folder = Repository.Shared("eval", "gold");
        Assert.SkipWhen(folder is null, "No annotated documents: the folder ../shared/eval/gold does not exist.");

        var score = new GoldScore();
        var reader = new NoticeReader(AgencyLists.Load(Repository.Path("data")));
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            score.Add(file, reader);
        }

        score.Documents.ShouldBeGreaterThan(0);
        score.ShouldSatisfyAllConditions(
            score.Told(),
            s => s.FoundF1.ShouldBeGreaterThanOrEqualTo(0.95),
            s => s.Lead.ShouldBeGreaterThanOrEqualTo(0.95),
            s => s.Due.ShouldBeGreaterThanOrEqualTo(0.98),
            s => s.Repeat.ShouldBeGreaterThanOrEqualTo(0.98),
            s => s.CoordinateF1.ShouldBeGreaterThanOrEqualTo(0.90),
            s => s.Header.ShouldBeGreaterThanOrEqualTo(0.97),
            s => s.Accepted.ShouldBeGreaterThanOrEqualTo(0.90));
    }
}
