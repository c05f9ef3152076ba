using System.Globalization;
using Tiendo.Documents.Pages;

namespace Tiendo.Documents;

/// <summary>Recognises pages that are pictures, one process a page, as many at once as there are processors.</summary>
internal sealed class OpticalReader(DocumentLimits limits, ExternalPrograms programs)
{
    private const int UsualResolution = 300;
    private const double PointsPerInch = 72;

    /// <summary>Replaces the pages of those numbers (from 0) by what is recognised on them.</summary>
    public void ReadPages(
        string file, PrivateFolder folder, List<PageLayout> pages, IReadOnlyList<int> numbers, IProgress<PageProgress>? progress, CancellationToken stop)
    {
        var done = 0;
        progress?.Report(new(0, numbers.Count));
        InParallel(numbers.Count, (i, one) =>
        {
            var read = ReadPage(file, folder, numbers[i], pages[numbers[i]], one);
            lock (pages)
            {
                pages[numbers[i]] = read;
                progress?.Report(new(++done, numbers.Count));
            }
        }, stop);
    }

    /// <summary>Recognises a picture file; a many-page TIFF gives several pages.</summary>
    public List<PageLayout> ReadPicture(string file, PrivateFolder folder, string picture, IProgress<PageProgress>? progress, CancellationToken stop)
    {
        progress?.Report(new(0, 1));
        var pages = Recognise(file, folder, picture, UsualResolution, stop);
        progress?.Report(new(1, 1));
        return pages;
    }

    private PageLayout ReadPage(string file, PrivateFolder folder, int number, PageLayout page, CancellationToken stop)
    {
        var resolution = Resolution(page);
        var root = string.Create(CultureInfo.InvariantCulture, $"page-{number + 1}");
        var (one, dots) = ((number + 1).ToString(CultureInfo.InvariantCulture), resolution.ToString("0.##", CultureInfo.InvariantCulture));
        var result = programs.PdfToPicture.Run(
            file, folder.Path, ["-f", one, "-l", one, "-r", dots, "-gray", "-singlefile", "input.pdf", root], _ => { }, stop);
        var picture = Path.Combine(folder.Path, root + ".pgm");
        if (result.Exit != 0 || !File.Exists(picture))
            throw programs.PdfToPicture.Failed(file, result);
        var read = Recognise(file, folder, picture, resolution, stop);
        File.Delete(picture);
        return read.Count > 0 ? read[0] : page;
    }

    // Some scanners call a pixel a point; such a page is a poster at 300 dpi.
    private double Resolution(PageLayout page)
    {
        var squareInches = Math.Max(1, page.Width * page.Height / (PointsPerInch * PointsPerInch));
        return Math.Min(UsualResolution, Math.Sqrt(limits.PagePixels / 4 / squareInches));
    }

    private List<PageLayout> Recognise(string file, PrivateFolder folder, string picture, double resolution, CancellationToken stop)
    {
        var parser = new RecognisedTextParser(PointsPerInch / resolution);
        var dots = Math.Max(70, (int)resolution).ToString(CultureInfo.InvariantCulture);
        var result = programs.Tesseract.Run(file, folder.Path, [picture, "stdout", "-l", "vie", "--dpi", dots, "tsv"], parser.Feed, stop);
        if (result.Errors.Contains("vie.traineddata", StringComparison.Ordinal))
            throw DocumentRefusals.ProgramMissing("tesseract", "tesseract-ocr-vie");
        if (result.Exit != 0)
            throw result.Errors.Contains("pix", StringComparison.OrdinalIgnoreCase) ? DocumentRefusals.Damaged(file, "image") : programs.Tesseract.Failed(file, result);
        return parser.Pages;
    }

    private static void InParallel(int count, Action<int, CancellationToken> work, CancellationToken stop)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Exception? first = null;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, state) =>
        {
            try
            {
                work(i, failed.Token);
            }
            catch (Exception exception)
            {
                // The first reason is the one to tell; the cancellations that follow from it are not.
                if (Interlocked.CompareExchange(ref first, exception, null) is null)
                    failed.Cancel();
                state.Stop();
            }
        });
        if (first is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
    }
}
