using System.Text.Json;
using Tiendo.Documents;
using Tiendo.Features.Agencies;
using Tiendo.Features.Notices;
using Tiendo.Notices;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Rules;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Notices;

/// <summary>What was read is what is reviewed: a reading comes back out of the database as it went in.</summary>
public sealed class StoredReadingTests
{
    private static readonly DocumentReader Documents = new();
    private static readonly NoticeReader Reader = new(AgencyLists.Load(Path.Combine(Repository.Root, "data")));

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "documents"), "*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Samples))]
    public void KeptReading_ComesBackWhole(string name)
    {
        var text = Documents.Read(Path.Combine(Repository.Root, "samples", "documents", name), null, TestContext.Current.CancellationToken);
        var file = new NoticeFile(name, text, Reader.Read(text.Text));

        var back = StoredReading.Read(ReadingJson.Stored(file), []);

        Said(back.Reading).ShouldBe(Said(file.Reading));
        (back.Source, back.Document.Format).ShouldBe((name, "text"));
    }

    [Fact]
    public void KeptReading_OfATextWithPairs_KeepsItsPlaces()
    {
        const string text = "📌📌 Giao Sở 📌 Tài chính thẩm định.";
        var start = text.IndexOf("Giao", StringComparison.Ordinal);
        var file = Sample.File("a.txt", text, Sample.Order() with { Place = new(start, text.Length), Doubts = [new(DoubtKind.SeveralDates, "15/4"), new(DoubtKind.LeadMissing)] });

        Said(StoredReading.Read(ReadingJson.Stored(file), []).Reading).ShouldBe(Said(file.Reading));
    }

    [Fact]
    public void ReadingKeptBeforeTheCodes_KeepsItsDoubts()
    {
        var file = Sample.File("a.txt", Sample.Order() with { Doubts = [new(DoubtKind.SeveralDates, "15/4/2026"), new(DoubtKind.LeadMissing)] });
        var json = System.Text.RegularExpressions.Regex.Replace(ReadingJson.Stored(file), "\"doubt_codes\":\\[[^\\]]*\\],", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);

        StoredReading.Read(json, []).Reading.Directives[0].Doubts.ShouldBe([new(DoubtKind.SeveralDates, "15/4/2026"), new(DoubtKind.LeadMissing)]);
    }

    [Theory, InlineData("thong-bao-theo-du-an.txt"), InlineData("thong-bao-phu-luc.txt")]
    public void Words_OfEveryOrder_StandOnTheirPageWhereThePdfHasThem(string name)
    {
        var source = Documents.Read(Path.Combine(Repository.Root, "samples", "documents", name), null, TestContext.Current.CancellationToken).Text;
        var text = Documents.Read(NoticePaper.Pdf(source), "a.pdf", null, TestContext.Current.CancellationToken);
        var file = new NoticeFile("a.pdf", text, Reader.Read(text.Text));
        var pages = WordBoxes.PagesOf(file, 20, 1).ToList();

        pages.Select(page => WordBoxes.Read(page.Words).Count).ShouldBe(text.Pages.Select(page => page.Words.Count));
        foreach (var order in file.Reading.Directives)
        {
            var marks = pages.SelectMany(page => WordMarks.Of(WordBoxes.Read(page.Words), order.Place.Start, order.Place.End)).ToList();
            marks.ShouldNotBeEmpty();
            marks.ShouldAllBe(mark => mark.Left > 50 && mark.Right < 560 && mark.Bottom - mark.Top < 40);
        }
    }

    private static string Said(NoticeReading reading) => JsonSerializer.Serialize(reading);
}
