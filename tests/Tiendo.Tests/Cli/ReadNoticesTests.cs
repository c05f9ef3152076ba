using Tiendo.Features.Notices;
using Tiendo.Notices;

namespace Tiendo.Tests.Cli;

public sealed class ReadNoticesTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly Screen screen = new();

    public void Dispose()
    {
        folder.Dispose();
        screen.Dispose();
    }

    [Fact]
    public async Task Bug_InOneFile_IsLoudAndTheOthersAreRead()
    {
        var exit = await Run(source => source.Name.EndsWith("2.txt", StringComparison.Ordinal)
            ? throw new InvalidOperationException("hỏng bên trong")
            : Sample.File(source.Name));

        exit.ShouldBe(1);
        screen.Error.ShouldContain("2.txt");
        screen.Error.ShouldContain("System.InvalidOperationException: hỏng bên trong | at ");
        screen.Output.ShouldContain("1.txt");
        screen.Output.ShouldContain("3.txt");
    }

    [Fact]
    public async Task SlowFirstFile_StillComesFirst()
    {
        var exit = await Run(source =>
        {
            Thread.Sleep(source.Name.EndsWith("1.txt", StringComparison.Ordinal) ? 100 : 0);
            return Sample.File(source.Name);
        });

        exit.ShouldBe(0);
        screen.Output.IndexOf("1.txt", StringComparison.Ordinal).ShouldBeLessThan(screen.Output.IndexOf("2.txt", StringComparison.Ordinal));
        screen.Output.IndexOf("2.txt", StringComparison.Ordinal).ShouldBeLessThan(screen.Output.IndexOf("3.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DoubtKind.LeadMissing, true, 1)]
    [InlineData(DoubtKind.ImpossibleDate, true, 1)]
    [InlineData(DoubtKind.LeadMissing, false, 0)]
    [InlineData(DoubtKind.LeadFromHeading, true, 0)]
    public async Task Strict_DoubtThatNeedsAPerson_Gives1AndIsListed(DoubtKind kind, bool strict, int expected)
    {
        var order = Sample.Order("Việc phải xem.") with { Doubts = [new(kind)] };

        var exit = await Run(source => Sample.File(source.Name, order), strict);

        exit.ShouldBe(expected);
        screen.Error.Contains("Việc phải xem.", StringComparison.Ordinal).ShouldBe(expected == 1);
    }

    [Fact]
    public async Task Xlsx_OnATerminal_IsRefused()
    {
        using var looking = new Screen(isTerminal: true);

        (await looking.CreateApp().RunAsync(["read", folder.Write("a.txt", "Một."), "--format", "xlsx"])).ShouldBe(2);

        looking.Output.ShouldBeEmpty();
        looking.Error.ShouldContain("--output");
    }

    private Task<int> Run(Func<NoticeSource, NoticeFile> readOne, bool strict = false)
    {
        string[] files = [folder.Write("1.txt", ""), folder.Write("2.txt", ""), folder.Write("3.txt", "")];
        return new ReadNotices(screen.CreateApp())
            .RunAsync(new(files, ReadFormat.Table, null, false, null, strict), readOne, TestContext.Current.CancellationToken);
    }
}
