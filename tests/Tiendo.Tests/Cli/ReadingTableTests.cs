using System.Text;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Tests.Cli;

public sealed class ReadingTableTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Table_FitsTheWidthAndLosesNoWord(int width)
    {
        var table = Write(Sample.File("a.txt", Sample.Order("Khẩn trương hoàn thiện hồ sơ trình phê duyệt.")), width);

        table.Split('\n').Max(l => l.Length).ShouldBeLessThanOrEqualTo(width);
        foreach (var word in new[] { "07/TB-UBND", "Khẩn", "trương", "hoàn", "thiện", "duyệt.", "chính", "14/04/2026", "Suối" })
        {
            table.ShouldContain(word);
        }
    }

    [Fact]
    public void Section_IsNamedOnceAboveItsOrders()
    {
        var table = Write(Sample.File("a.txt", Sample.Order("Một."), Sample.Order("Hai."), Sample.Order("Ba.") with { Section = "3" }), 100);

        table.Split("2. Cụm công nghiệp Suối Mơ").Length.ShouldBe(2);
        table.Split("3. Cụm công nghiệp Suối Mơ").Length.ShouldBe(2);
    }

    [Fact]
    public void Order_WithoutDeadline_SaysSo() =>
        Write(Sample.File("a.txt", Sample.Order() with { Deadline = Deadline.Absent }), 200).ShouldContain("không có thời hạn");

    [Fact]
    public void Document_WithMarkupAndEscapes_IsPrintedLiterally()
    {
        var table = Write(Sample.File("[b]a[/].txt", Sample.Order("[red]đỏ[/] \e[2J\u202E")), 100, colours: true);

        table.ShouldContain("[red]đỏ[/]");
        table.ShouldContain("[b]a[/].txt");
        table.ShouldNotContain("\e[2J");
        table.ShouldNotContain('\u202E');
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Colours_OnlyWhereWanted(bool colours) =>
        Write(Sample.File("a.txt", Sample.Order()), 100, colours).Contains('\e', StringComparison.Ordinal).ShouldBe(colours);

    private static string Write(NoticeFile file, int width, bool colours = false)
    {
        using var stream = new MemoryStream();
        using var writer = new ReadingTable(stream, Messages.Vietnamese, withText: false, width, colours);
        writer.Write(file);
        writer.Finish();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
