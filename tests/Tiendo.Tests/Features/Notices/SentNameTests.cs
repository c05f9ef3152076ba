using Tiendo.Features.Notices;

namespace Tiendo.Tests.Features.Notices;

public sealed class SentNameTests
{
    [Theory]
    [InlineData("612-TB-UBND.pdf", "612-TB-UBND.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\a\\thông báo.docx", "thông báo.docx")]
    [InlineData("a\u0000b\u202Egnp.exe", "abgnp.exe")]
    [InlineData("..", "van-ban")]
    [InlineData("", "van-ban")]
    [InlineData(null, "van-ban")]
    public void Name_KeepsNoFolderAndNothingUnseen(string? sent, string expected) => SentName.Of(sent).ShouldBe(expected);

    [Fact]
    public void Name_OfAThousandLetters_IsShortenedBeforeItsKind() => SentName.Of(new string('ă', 1000) + ".pdf").ShouldEndWith("ăă.pdf");
}
