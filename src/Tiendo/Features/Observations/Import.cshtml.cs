using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Figures of a file: first shown with what is wrong in which cell, then recorded, all or none.</summary>
[Needs(Right.AddFigures)]
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(ValueLengthLimit = LargestRequest, MultipartBodyLengthLimit = LargestRequest)]
public sealed class ImportModel : LedgerPage
{
    private const int LargestFile = 4 << 20, LargestRequest = 7 << 20, MostShown = 50;

    /// <summary>Name of the file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The file, packed, as the page carries it from the preview to the confirmation.</summary>
    public string Packed { get; private set; } = "";

    /// <summary>The document for rows that name none.</summary>
    [BindProperty(Name = "document")]
    public string? Document { get; set; }

    /// <summary>comma, point, or empty.</summary>
    [BindProperty(Name = "decimal")]
    public string? Decimals { get; set; }

    /// <summary>Why.</summary>
    [BindProperty(Name = "why")]
    public string? Why { get; set; }

    /// <summary>What would become of the file; null before one was sent.</summary>
    internal ImportReport? Report { get; private set; }

    /// <summary>The first of the figures that would be recorded, in words.</summary>
    public IReadOnlyList<string> First { get; private set; } = [];

    /// <summary>What they contradict.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => Page();

    /// <summary>Shows what would become of a file; a confirmed one is recorded.</summary>
    public Task<IActionResult> OnPostAsync() => WriteAsync(async () =>
    {
        var file = new ObservationFile("", [], Visit.Province, (Document ?? "").Trim(), FigureOptions.Decimal(string.IsNullOrEmpty(Decimals) ? null : Decimals));
        file = await FileAsync(file);
        var (act, import) = (Visit.ActOf(string.IsNullOrWhiteSpace(Why) ? Visit.Say.Say("observations.why", ("file", FileName)) : Why.Trim()), new ImportObservations(Visit.Db, FigureQueries.Measures(Visit)));
        if (Visit.Http.Request.Form["confirmed"] == "1")
        {
            var report = await import.RunAsync(file, act, Visit.Stop);
            if (report.Journal is { } journal) return Done(Visit.To("/observations", ("sort", "-recorded")), journal);
            await ShowAsync(import, file, act);
            return Page();
        }
        await ShowAsync(import, file, act);
        if (Report!.MistakeCount > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    });

    private async Task ShowAsync(ImportObservations import, ObservationFile file, Act act)
    {
        (Report, var figures) = await import.PreviewAsync(file, act, Visit.Stop);
        var text = new FigureText(FigureQueries.Measures(Visit), Visit.Say);
        First = [.. figures.Take(MostShown).Select(figure => $"{figure.Place.Name}, {text.Measure(figure.Measure.Code)}, {FigureText.Period(figure.From, figure.To)}: {text.Value(figure.Value, figure.Upper, figure.Unit, figure.Hedge)}")];
        if (figures.Count == 0) return;
        var (places, named) = (await PlaceScopeQueries.AllAsync(Visit), figures.Select(figure => figure.Place.Id).ToHashSet());
        Warnings = await FigurePreview.AgainstAsync(Visit, figures, places.Where(pair => named.Contains(pair.Key)).ToDictionary(), null);
    }

    private async Task<ObservationFile> FileAsync(ObservationFile file)
    {
        var form = Visit.Http.Request.Form;
        byte[] bytes;
        if (form.Files.GetFile("file") is { Length: > 0 } sent)
        {
            if (sent.Length > LargestFile) throw new RuleBroken("observations.file-large", null, ("limit", Numbers.Text(LargestFile)));
            using var content = new MemoryStream();
            await sent.CopyToAsync(content, Visit.Stop);
            (bytes, FileName) = (content.ToArray(), Path.GetFileName(sent.FileName));
        }
        else if (form["packed"].ToString() is { Length: > 0 } packed)
        {
            (bytes, FileName) = (Unpack(packed), Path.GetFileName(form["name"].ToString()));
        }
        else
        {
            throw new RuleBroken("observations.file-missing");
        }
        if (FileName.Length is 0 or > 200) FileName = "figures";
        Packed = Pack(bytes);
        return file with { Name = FileName, Bytes = bytes };
    }

    private static string Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return Convert.ToBase64String(packed.ToArray());
    }

    private static byte[] Unpack(string packed)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            var bytes = new byte[LargestFile + 1];
            var count = gzip.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= LargestFile ? bytes[..count] : throw new RuleBroken("observations.file-large", null, ("limit", Numbers.Text(LargestFile)));
        }
        catch (Exception failure) when (failure is FormatException or InvalidDataException)
        {
            throw new RuleBroken("observations.file-missing");
        }
    }
}
