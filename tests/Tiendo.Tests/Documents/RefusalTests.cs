using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Documents;

public sealed class RefusalTests
{
    private static readonly byte[] Word = NoticeDocx.Of(new Body(NoticeDocx.Line("Một dòng")));
    private static readonly byte[] Pdf = NoticePaper.Pdf("Một dòng có đủ tám từ để đọc được");

    public static TheoryData<string, byte[], string, string, string?> Refused => new()
    {
        { "empty", [], "a.txt", "document.empty", null },
        { "random bytes", RandomBytes(5000), "a", "document.kind-unknown", "binary" },
        { "random bytes called PDF", RandomBytes(5000), "a.pdf", "document.damaged", "pdf" },
        { "text called DOCX", "chữ"u8.ToArray(), "a.docx", "document.damaged", "docx" },
        { "head of a PDF", Pdf[..200], "a.pdf", "document.damaged", "pdf" },
        { "PDF with a password", Encrypted(), "a.pdf", "document.encrypted", null },
        { "DOCX cut short", Word[..(Word.Length / 2)], "a.docx", "document.damaged", "docx" },
        { "DOCX with a password", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[100], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.docx", "document.encrypted", null },
        { "DOC of old", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[100]], "a.doc", "document.kind-unknown", "doc" },
        { "another zip", Zip(("a.txt", "a"u8.ToArray())), "a.docx", "document.kind-unknown", "zip" },
        { "macros", Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/vbaProject.bin", [1])), "a.docx", "document.kind-unknown", "docm" },
        { "Word part that is no XML", Zip(("[Content_Types].xml", "<a"u8.ToArray()), ("word/document.xml", "<a"u8.ToArray())), "a.docx", "document.damaged", "docx" },
        { "zip that lies about its sizes", Lying(Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", new byte[5_000_000]))), "a.docx", "document.damaged", "docx" },
        { "elements nested without end", Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w>", 500_000))))), "a.docx", "document.damaged", "docx" },
        { "external entity", Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"u8.ToArray())), "a.docx", "document.damaged", "docx" },
        { "web page", "<!DOCTYPE html><html></html>"u8.ToArray(), "a.txt", "document.kind-unknown", "html" },
        { "RTF", "{\\rtf1 a}"u8.ToArray(), "a.rtf", "document.kind-unknown", "rtf" },
        { "head of a PNG", [0x89, .. "PNG\r\n\x1a\n"u8], "a.png", "document.damaged", "image" },
        { "PNG of no picture", Png(10, 10), "a.png", "document.damaged", "image" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_BrokenOrUnknown_IsRefusedWithItsReason(string title, byte[] bytes, string name, string code, string? kind)
    {
        var refusal = Should.Throw<RuleBroken>(() => Reading.Of(bytes, name), title);

        (refusal.Code, refusal.Field).ShouldBe((code, name), title);
        refusal.Values.ShouldBe(kind is null ? [] : [("kind", kind)], title);
    }

    public static TheoryData<string, DocumentLimits, byte[], string> Exceeding => new()
    {
        { "document.too-large", new() { FileBytes = 10 }, new byte[11], "a.txt" },
        { "document.too-many-pages", new() { Pages = 20 }, Pages(21), "a.pdf" },
        { "document.expands-too-far", new() { OutputBytes = 10_000 }, Pages(60), "a.pdf" },
        { "document.expands-too-far", new() { ExpandedBytes = 1_000_000 }, Zip(("[Content_Types].xml", "<a/>"u8.ToArray()), ("word/document.xml", new byte[5_000_000])), "a.docx" },
        { "document.too-many-parts", new() { ZipEntries = 3 }, Zip([.. Enumerable.Range(0, 4).Select(i => ($"word/{i}", (byte[])[1]))]), "a.docx" },
        { "document.too-many-pixels", new(), Png(100_000, 100_000), "a.png" },
        { "document.too-many-scanned-pages", new() { RecognisedPages = 0 }, NoticePaper.Scan(Pdf, 30), "a.pdf" },
    };

    [Theory]
    [MemberData(nameof(Exceeding))]
    public void Read_BeyondALimit_IsRefused(string code, DocumentLimits limits, byte[] bytes, string name)
    {
        var refusal = Should.Throw<RuleBroken>(() => new DocumentReader(limits).Read(bytes, name));

        refusal.Code.ShouldBe(code);
        refusal.Values.ShouldContain(value => value.Name == "limit");
    }

    [Fact]
    public void Read_LimitsReached_AreNotExceeded() =>
        new DocumentReader(new() { Pages = 20 }).Read(Pages(20), "a.pdf", stop: TestContext.Current.CancellationToken).Pages.Count.ShouldBe(20);

    [Theory]
    [InlineData("/nowhere/a.txt", "document.not-found")]
    [InlineData("/usr", "document.unreadable")]
    [InlineData("/dev/zero", "document.too-large")]
    [InlineData("/dev/null", "document.empty")]
    public void Read_PathThatIsNoFile_IsRefused(string path, string code) =>
        Should.Throw<RuleBroken>(() => new DocumentReader(new() { FileBytes = 1_000_000 }).Read(path)).Code.ShouldBe(code);

    [Fact]
    public void Read_File_GivesItsText()
    {
        var folder = Directory.CreateTempSubdirectory("notices-");
        var path = Path.Combine(folder.FullName, "thông báo.txt");
        File.WriteAllText(path, "Giao Sở Tài chính\n");

        new DocumentReader().Read(path, stop: TestContext.Current.CancellationToken).Text.ShouldBe("Giao Sở Tài chính\n");
        folder.Delete(recursive: true);
    }

    public static TheoryData<string, byte[], int> Whole => new()
    {
        { "a.docx", NoticePaper.Docx(SampleNotice.Text), 400 },
        { "a.pdf", Pdf, 25 },
        { "a.png", Png(10, 10), 200 },
        { "a.tif", [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 9, 0, 0, 0, 1, 1, 4, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0], 400 },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0], 400 },
        { "a.txt", Encoding.UTF8.GetBytes(SampleNotice.Text), 400 },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void Read_BytesChangedAndCut_IsReadOrRefused(string name, byte[] whole, int times)
    {
        var random = new Random(11);
        // Pictures are not recognised here: their heads are what is read.
        var reader = name is "a.pdf" ? new DocumentReader() : new DocumentReader(null, "/nowhere");
        var answers = 0;
        for (var i = 0; i < times; i++)
        {
            var bytes = whole[..random.Next(1, whole.Length + 1)];
            for (var changes = random.Next(8); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                var read = reader.Read(i % 2 == 0 ? bytes : [.. bytes, .. whole[bytes.Length..]], name, stop: TestContext.Current.CancellationToken);
                read.Pages[^1].End.ShouldBe(read.Text.Length);
                answers++;
            }
            catch (RuleBroken refusal)
            {
                refusal.Code.ShouldMatch("^(document|program)[.]");
                answers++;
            }
        }
        answers.ShouldBe(times);
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Pages(int count)
    {
        var file = new PdfFile();
        for (var i = 0; i < count; i++)
        {
            file.AddPage();
            new PdfType("Regular", 13).Draw(file, 85, 100, "Một dòng có đủ tám từ để đọc được");
        }
        return file.Bytes();
    }

    private static byte[] Encrypted()
    {
        var key = string.Concat(Enumerable.Repeat("41", 32));
        var text = Encoding.Latin1.GetString(Pdf).Replace("trailer\n<<", $"trailer\n<</ID[<4141><4141>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{key}>/U<{key}>>>", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text);
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    // Says in its directory that everything is 100 bytes long.
    private static byte[] Lying(byte[] zip)
    {
        for (var at = 0; (at = zip.AsSpan(at) is var rest && rest.IndexOf("PK\u0001\u0002"u8) is var found and >= 0 ? at + found : -1) >= 0; at += 4)
            BitConverter.GetBytes(100).CopyTo(zip, at + 24);
        return zip;
    }

    private static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }
}
