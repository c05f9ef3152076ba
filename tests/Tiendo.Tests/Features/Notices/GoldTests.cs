using System.Text.Json;
using Tiendo.Bench.Accuracy;
using Tiendo.Notices.Tests;
using Tiendo.Tests.Cli;

namespace Tiendo.Tests.Features.Notices;

/// <summary>Real documents with a clerk's annotations, where they lie beside the project; their text is no part of it.</summary>
public sealed class GoldTests
{
    [Fact]
    public void Read_AnnotatedDocuments_ReachesTheFiguresPromised()
    {
        var folder = Repository.Shared("eval", "gold");
        Assert.SkipWhen(folder is null, "No annotated documents: the folder ../shared/eval/gold does not exist.");
        var documents = GoldDocuments.In(folder);
        documents.ShouldNotBeEmpty();

        var run = ProgramRun.With(null, new() { ["TIENDO_LISTS"] = Repository.Path("data") }, ["read", "--format", "json", .. documents.Select(document => document.File)]);

        run.Exit.ShouldBe(0, run.Error);
        using var readings = JsonDocument.Parse(run.Bytes);
        var score = new AccuracyScore();
        for (var i = 0; i < documents.Count; i++)
        {
            score.Add(documents[i], readings.RootElement[i]);
        }

        score.ShouldSatisfyAllConditions(
            string.Join('\n', score.Misses),
            s => s.Found.ShouldBeGreaterThanOrEqualTo(0.95),
            s => s.Lead.ShouldBeGreaterThanOrEqualTo(0.95),
            s => s.Due.ShouldBeGreaterThanOrEqualTo(0.98),
            s => s.Repeat.ShouldBeGreaterThanOrEqualTo(0.98),
            s => s.Coordinate.ShouldBeGreaterThanOrEqualTo(0.90),
            s => s.Header.ShouldBeGreaterThanOrEqualTo(0.97),
            s => s.Accepted.ShouldBeGreaterThanOrEqualTo(0.90));
    }
}
