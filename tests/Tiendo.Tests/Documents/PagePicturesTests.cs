using Tiendo.Data;
using Tiendo.Documents;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

public sealed class PagePicturesTests
{
    private static readonly byte[] Pdf = NoticePaper.Pdf(SampleNotice.Text);

    [Fact]
    public async Task Page_IsMadeOnce_ForAllWhoLookAtIt()
    {
        using var pictures = new PagePictures();
        var loaded = 0;

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => GetAsync(pictures, 1)));
        var before = loaded;
        var again = await GetAsync(pictures, 1);

        both.ShouldAllBe(picture => picture!.ContentType == "image/png" && picture.Bytes.Length > 10_000);
        again!.Bytes.ShouldBe(both[0]!.Bytes);
        loaded.ShouldBe(before, "the kept picture needs no file");
        (Side(again.Bytes, 16), Side(again.Bytes, 20)).ShouldBe((919, PagePictures.LongSide));

        Task<PagePicture?> GetAsync(PagePictures from, int page) => from.GetAsync(Blob.HashOf(Pdf), page, () => { Interlocked.Increment(ref loaded); return Task.FromResult<byte[]?>(Pdf); }, default);
    }

    [Theory, InlineData(0), InlineData(99), InlineData(-1), InlineData(int.MaxValue)]
    public async Task Page_ThatIsNotThere_HasNoPicture(int page)
    {
        using var pictures = new PagePictures();

        (await pictures.GetAsync(Blob.HashOf(Pdf), page, () => Task.FromResult<byte[]?>(Pdf), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Picture_ComesAsItIs_TextHasNone()
    {
        using var pictures = new PagePictures();
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1];

        (await pictures.GetAsync(Blob.HashOf(jpeg), 1, () => Task.FromResult<byte[]?>(jpeg), default)).ShouldBeEquivalentTo(new PagePicture("image/jpeg", jpeg));
        (await pictures.GetAsync(Blob.HashOf([1]), 1, () => Task.FromResult<byte[]?>("Giao Sở"u8.ToArray()), default)).ShouldBeNull();
        (await pictures.GetAsync("../../etc/passwd", 1, () => Task.FromResult<byte[]?>(Pdf), default)).ShouldBeNull();
    }

    private static int Side(byte[] png, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
