using System.Globalization;
using Tiendo.Documents.Pages;

namespace Tiendo.Documents;

/// <summary>PDF to text: one run of pdftotext for the whole file; pages that are only a picture are recognised.</summary>
internal sealed class PdfReader(DocumentLimits limits, ExternalPrograms programs, OpticalReader optical)
{
    private const int FewestWords = 8;

    // What a signing program prints over a scanned page is not the page's text.
    private static readonly string[][] StampLines = [["Ký", "bởi"], ["Người", "ký"], ["Thời", "gian", "ký"], ["Ngày", "ký"], ["Email"], ["Cơ", "quan:"]];

    public DocumentText Read(byte[] bytes, string name, string? path, IProgress<PageProgress>? progress, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        if (path is null)
            folder.Put("input.pdf", bytes);
        else
            folder.Link("input.pdf", path);
        var pages = BoxedPages(name, folder, stop);
        var bare = Enumerable.Range(0, pages.Count).Where(i => IsBare(pages[i])).ToHashSet();
        if (bare.Count > 0)
            bare.IntersectWith(PicturedPages(name, folder, stop));
        if (bare.Count > limits.RecognisedPages)
            throw DocumentRefusals.TooManyScannedPages(name, bare.Count, limits.RecognisedPages);
        if (bare.Count > 0)
            optical.ReadPages(name, folder, pages, [.. bare.Order()], progress, stop);
        return PageComposer.Compose(pages, bare.Count > 0 ? "scanned-pdf" : "pdf");
    }

    private List<PageLayout> BoxedPages(string name, PrivateFolder folder, CancellationToken stop)
    {
        var parser = new BoxedTextParser();
        string[] arguments = ["-bbox-layout", "-l", (limits.Pages + 1).ToString(CultureInfo.InvariantCulture), "input.pdf", "-"];
        var result = programs.PdfToText.Run(name, folder.Path, arguments, parser.Feed, stop);
        if (result.Errors.Contains("Incorrect password", StringComparison.Ordinal))
            throw DocumentRefusals.Encrypted(name);
        if (parser.Pages.Count > limits.Pages)
            throw DocumentRefusals.TooManyPages(name, limits.Pages);
        if (result.Errors.Contains("the last page (0)", StringComparison.Ordinal))
            throw DocumentRefusals.Damaged(name, "pdf");
        if (result.Exit is not (0 or 1) || result.Errors.Contains("emory", StringComparison.Ordinal))
            throw programs.PdfToText.Failed(name, result);
        if (parser.Pages.Count == 0 || result.Exit == 1)
            throw DocumentRefusals.Damaged(name, "pdf");
        return parser.Pages;
    }

    private static bool IsBare(PageLayout page) =>
        page.Pieces.Where(piece => !Array.Exists(StampLines, line => piece.StartsWith(line))).Sum(piece => piece.Words.Count) < FewestWords;

    // A page without words and without a picture is blank: nothing to recognise.
    private HashSet<int> PicturedPages(string name, PrivateFolder folder, CancellationToken stop)
    {
        var list = new MemoryStream();
        var result = programs.PdfImages.Run(name, folder.Path, ["-list", "-l", limits.Pages.ToString(CultureInfo.InvariantCulture), "input.pdf"], list.Write, stop);
        if (result.Exit != 0)
            throw programs.PdfImages.Failed(name, result);
        return [.. System.Text.Encoding.UTF8.GetString(list.ToArray()).Split('\n')
            .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(columns => columns.Length > 0 && int.TryParse(columns[0], CultureInfo.InvariantCulture, out _))
            .Select(columns => int.Parse(columns[0], CultureInfo.InvariantCulture) - 1)];
    }
}
