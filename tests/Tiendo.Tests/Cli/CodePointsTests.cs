using FsCheck;
using FsCheck.Fluent;
using Tiendo.Features.Notices;

namespace Tiendo.Tests.Cli;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("Sở", 2, 2)]
    [InlineData("a📌b", 1, 1)]
    [InlineData("a📌b", 3, 2)]
    [InlineData("a📌b", 4, 3)]
    [InlineData("\uDC00a", 2, 2)]
    [InlineData("\uD83Da", 2, 2)]
    public void Position_CountsCodePoints(string text, int position, int expected) => new CodePoints(text).At(position).ShouldBe(expected);

    [Fact]
    public void Position_OfAnyText_IsTheCountOfItsRunes() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            text => new CodePoints(text.Get).At(text.Get.Length) == text.Get.EnumerateRunes().Count()).QuickCheckThrowOnFailure();
}
