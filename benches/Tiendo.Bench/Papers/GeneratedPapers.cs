using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tiendo.Bench.Speed;
using Tiendo.Tests.Support;

namespace Tiendo.Bench.Papers;

/// <summary>PDFs and texts made from the sample documents' wording; kept as long as what they are made from is the same.</summary>
internal static class GeneratedPapers
{
    private const int Count = 110, FewestPages = 2, MostPages = 12, ManyPages = 500;

    /// <summary>A folder of 110 PDFs with 2 to 12 pages each.</summary>
    public static string Folder() => Make("pdf", folder =>
    {
        for (var i = 0; i < Count; i++)
        {
            var paper = Set(FewestPages + (i * 7 % (MostPages - FewestPages + 1)), from: i);
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:000}.pdf")), paper.Pdf);
        }
    });

    /// <summary>A PDF of about 500 pages, and the same as text.</summary>
    public static (string Pdf, string Text) ManyPagesLong()
    {
        var folder = Make("long", folder =>
        {
            var (text, pdf) = Set(ManyPages, from: 0);
            File.WriteAllBytes(Path.Combine(folder, "long.pdf"), pdf);
            File.WriteAllText(Path.Combine(folder, "long.txt"), text);
        });
        return (Path.Combine(folder, "long.pdf"), Path.Combine(folder, "long.txt"));
    }

    /// <summary>How many pages a PDF of <see cref="NoticePdf"/> has.</summary>
    public static int Pages(byte[] pdf) => pdf.AsSpan().Count("<</Type/Page/"u8);

    // How much text fills a page depends on the wording; a few tries come close enough, and never above.
    private static (string Text, byte[] Pdf) Set(int pages, int from)
    {
        var length = pages * 1600;
        var (text, pdf) = Of(length, from);
        for (var tries = 1; tries < 10 && (Pages(pdf) > pages || Pages(pdf) < 0.9 * pages); tries++)
        {
            length = (int)(length * (pages - 0.5) / (Pages(pdf) - 0.2)) - (Pages(pdf) > pages ? 300 : 0);
            (text, pdf) = Of(length, from);
        }

        return (text, pdf);
    }

    private static (string Text, byte[] Pdf) Of(int length, int from)
    {
        var text = LongNotice.Of(length, from);
        return (text, new NoticePdf().Make(NoticeParts.Of(text)));
    }

    private static string Make(string name, Action<string> fill)
    {
        var folder = Repository.Generated(name);
        var stamp = Path.Combine(Repository.Generated(), name + ".made-from");
        var source = Source();
        if (File.Exists(stamp) && File.ReadAllText(stamp) == source) return folder;
        Directory.Delete(folder, recursive: true);
        fill(Repository.Generated(name));
        File.WriteAllText(stamp, source);
        return folder;
    }

    // The wording and this program: when neither has changed, neither have the papers.
    private static string Source()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(GeneratedPapers).Module.ModuleVersionId.ToByteArray());
        foreach (var text in LongNotice.All) hash.AppendData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
