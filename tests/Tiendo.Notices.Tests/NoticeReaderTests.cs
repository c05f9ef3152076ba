namespace Tiendo.Notices.Tests;

public sealed class NoticeReaderTests
{
    [Fact]
    public void Read_EmptyText_FindsNothing() => new NoticeReader(ReaderLists.Empty).Read("").Directives.ShouldBeEmpty();
}
