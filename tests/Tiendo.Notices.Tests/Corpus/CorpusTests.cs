namespace Tiendo.Notices.Tests.Corpus;

public sealed class CorpusTests
{
    [Fact]
    public void Corpus_EverySample_HasItsExpectedReading() =>
        Directory.GetFiles(Repository.Path("samples", "documents"), "*.txt")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
            .ShouldBe(CorpusNotice.Names);

    [Theory, MemberData(nameof(CorpusNotice.Rows), MemberType = typeof(CorpusNotice))]
    public void Expectation_FirstAndLastWords_StandInTheText(string name)
    {
        var notice = CorpusNotice.Load(name);

        var missing = notice.Expected.Directives.Where((_, index) => notice.Spans[index] is null).Select(d => $"{d.Starts} … {d.Ends}");

        missing.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(CorpusNotice.Rows), MemberType = typeof(CorpusNotice))]
    public void Read_Sample_FindsWhatAClerkFinds(string name)
    {
        var notice = CorpusNotice.Load(name);

        var differences = new ReadingComparison(notice, notice.Read()).Differences;

        differences.ShouldBeEmpty(string.Join('\n', differences));
    }

    [Fact]
    public void Read_AllSamples_NineteenOrdersInTwentyNeedNoEdit()
    {
        var counts = CorpusNotice.Names.Select(CorpusNotice.Load).Select(notice => new ReadingComparison(notice, notice.Read()).Count).ToList();
        var (expected, right) = (counts.Sum(c => c.Expected), counts.Sum(c => c.Right));

        expected.ShouldBeGreaterThan(100);
        right.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(expected * 0.95), $"{right} of {expected} orders were read without a difference");
    }

    [Theory, MemberData(nameof(CorpusNotice.Rows), MemberType = typeof(CorpusNotice))]
    public void Read_BlankLineAfterEveryLine_FindsTheSameOrders(string name)
    {
        var notice = CorpusNotice.Load(name);

        WhoAndWhen(notice.Text.Replace("\n", "\n\n", StringComparison.Ordinal)).ShouldBe(WhoAndWhen(notice.Text));
    }

    [Theory, MemberData(nameof(CorpusNotice.Rows), MemberType = typeof(CorpusNotice))]
    public void Read_WindowsLineEnds_FindsTheSameOrders(string name)
    {
        var notice = CorpusNotice.Load(name);

        WhoAndWhen(notice.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).ShouldBe(WhoAndWhen(notice.Text));
    }

    private static List<string> WhoAndWhen(string text) =>
        [.. new NoticeReader(KnownNames.Lists).Read(text).Directives.Select(d =>
            $"{Frame.Names(d.Lead)} | {Frame.Names(d.Coordinate)} | {Frame.Iso(d.Deadline.Due)} | {d.Deadline.Recurrence}")];
}
