using Tiendo.Documents;
using Tiendo.Features.Agencies;
using Tiendo.Notices;
using Tiendo.Notices.Tests;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Notices;

/// <summary>A notice says the same whether it comes as text, Word file, PDF or scan; the files are made here.</summary>
public sealed class SampleFormatsTests
{
    private static readonly DocumentReader Documents = new();
    private static readonly NoticeReader Reader = new(AgencyLists.Load(Repository.Path("data")));

    // Its text is itself a bad optical reading: a page made from it holds what no page holds.
    private const string Noisy = "thong-bao-ban-quet";

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Repository.Path("samples", "documents"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != Noisy).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Samples))]
    public void Read_WordFile_GivesTheOrdersOfTheText(string name) => Read(NoticePaper.Docx(Text(name)), name + ".docx").ShouldBe(Orders(Text(name)));

    [Theory, MemberData(nameof(Samples))]
    public void Read_Pdf_GivesTheOrdersOfTheText(string name) => Read(NoticePaper.Pdf(Text(name)), name + ".pdf").ShouldBe(Orders(Text(name)));

    [Theory, InlineData("thong-bao-theo-du-an"), InlineData("cong-dien"), InlineData("thong-bao-phu-luc")]
    public void Read_ScannedPdf_GivesTheDaysOfTheText(string name)
    {
        var scanned = Documents.Read(NoticePaper.Scan(NoticePaper.Pdf(Text(name)), 300), name + ".pdf", null, TestContext.Current.CancellationToken);

        scanned.Format.ShouldBe("scanned-pdf");
        Days(Reader.Read(scanned.Text)).ShouldBe(Days(Reader.Read(Text(name))));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Read_Pdf_PutsEveryOrderOnWordsOfAPage(string name)
    {
        var document = Documents.Read(NoticePaper.Pdf(Text(name)), name + ".pdf", null, TestContext.Current.CancellationToken);

        foreach (var order in Reader.Read(document.Text).Directives)
        {
            document.Pages.SelectMany(page => page.Words).Count(word => word.Start >= order.Place.Start && word.End <= order.Place.End).ShouldBeGreaterThan(3);
        }
    }

    private static string Text(string name) => Documents.Read(Repository.Path("samples", "documents", name + ".txt")).Text;

    private static List<string> Read(byte[] bytes, string name) => Orders(Documents.Read(bytes, name, null, TestContext.Current.CancellationToken).Text);

    private static List<string> Orders(string text)
    {
        var reading = Reader.Read(text);
        return
        [
            $"{reading.Document.Number} {reading.Document.Date:o} {reading.Document.Issuer} {reading.Document.Kind}",
            .. reading.Directives.Select(d => $"{Names(d.Lead)} | {Names(d.Coordinate)} | {d.Deadline.Due:o} | {d.Deadline.Recurrence}"),
        ];
    }

    private static List<string> Days(NoticeReading reading) => [.. reading.Directives.Select(d => $"{d.Deadline.Due:o} {d.Deadline.Recurrence}")];

    private static string Names(IEnumerable<AgencyMention> agencies) => string.Join("; ", agencies.Select(agency => agency.Name));
}
