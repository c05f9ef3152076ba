using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tiendo.Bench.Speed;
using Tiendo.Tests.Support;

namespace Tiendo.Bench.Papers;

/// <summary>PDFs and texts made from the sample documents' wording; kept as long as what they are made from is the same.</summary>
internal static class GeneratedPapers
{
    private const int Count = 110, CharactersOfAPage = 2150;

    /// <summary>A folder of 110 PDFs with 2 to 12 pages each.</summary>
    public static string Folder()
    {
        var texts = Enumerable.Range(0, Count).Select(i => (Name: string.Create(CultureInfo.InvariantCulture, $"{i:000}.pdf"), Text: LongNotice.Of((2 + (i * 7 % 11)) * CharactersOfAPage - 1200, from: i))).ToList();
        return Make("pdf", texts, text => new NoticePdf().Make(NoticeParts.Of(text)));
    }

    /// <summary>A PDF of about 500 pages and the same as text.</summary>
    public static (string Pdf, string Text) FiveHundredPages()
    {
        var text = LongNotice.Of(500 * CharactersOfAPage);
        var pdf = Make("long-pdf", [("500.pdf", text)], words => new NoticePdf().Make(NoticeParts.Of(words)));
        var plain = Make("long-text", [("500.txt", text)], Encoding.UTF8.GetBytes);
        return (Path.Combine(pdf, "500.pdf"), Path.Combine(plain, "500.txt"));
    }

    private static string Make(string name, IReadOnlyList<(string Name, string Text)> texts, Func<string, byte[]> paper)
    {
        var folder = Repository.Generated(name);
        var stamp = Path.Combine(Repository.Generated(), name + ".made-from");
        var source = Source(texts);
        if (File.Exists(stamp) && File.ReadAllText(stamp) == source) return folder;
        Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in texts) File.WriteAllBytes(Path.Combine(folder, file), paper(text));
        File.WriteAllText(stamp, source);
        return folder;
    }

    private static string Source(IEnumerable<(string Name, string Text)> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(NoticePdf).Module.ModuleVersionId.ToByteArray());
        foreach (var (name, text) in texts) hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
