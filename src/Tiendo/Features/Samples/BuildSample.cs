using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Documents;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Samples;

/// <summary>Builds the sample province in an empty database, by the operations that a user has, each on the day on which its source became known.</summary>
/// <param name="db">The open data.</param>
/// <param name="listsFolder">The lists; the sample's files lie beside them.</param>
public sealed class BuildSample(TiendoDb db, string listsFolder)
{
    /// <summary>The day on which the sample's clock stands: the day after the 110 kV line at Đình Lập was to be moved.</summary>
    public static readonly DateOnly Clock = new(2025, 10, 20);

    /// <summary>Who recorded the sample.</summary>
    public const string By = "tỉnh mẫu";

    private const int LangSon = 20;
    private const int SonLa = 14;
    private const string OctoberNotice = "S1";

    private readonly SampleFolder folder = new(listsFolder);
    private readonly SampleOrders orders = new(db, listsFolder, LangSon);

    /// <summary>Builds it.</summary>
    /// <exception cref="RuleBroken">data.not-empty, sample.file-missing, and whatever is wrong with a file</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        if (await db.Journal.AnyAsync(stop)) throw new RuleBroken("data.not-empty");
        var documents = folder.Documents();
        var first = documents[0].RecordedOn;
        await SetClockAsync(first, stop);
        await new ImportAgencies(AgenciesFeature.References).RunAsync(
            db, new(Path.Combine(listsFolder, "agencies.csv"), Path.Combine(listsFolder, "units.csv")), ActOn(first, "danh mục cơ quan và đơn vị hành chính"), stop);

        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var document in documents)
            ids[document.Key] = (await new AddDocument(db).RunAsync(ProvinceOf(document), document.Input, ActOn(document.RecordedOn, "nguồn của tỉnh mẫu"), stop)).Document.Id;
        foreach (var document in documents)
        {
            await ImportParksAsync(document, isLast: document == documents.Last(d => ProvinceOf(d) == ProvinceOf(document)), ids, stop);
            await ImportFiguresAsync(document, ids[document.Key], stop);
            if (document.File is not null) await orders.AcceptAsync(folder.File(document.File), document.Input.Bytes!, ActOn(document.RecordedOn, "nhận toàn bộ nhiệm vụ của văn bản mẫu"), stop);
        }
        await orders.RecordStepsAsync(ids[OctoberNotice], stop);
        await orders.JoinAsync(ids[OctoberNotice], stop);
    }

    // The press wrote of Sơn La in one article; everything else is of Lạng Sơn.
    private static int ProvinceOf(SampleDocument document) => document.Key == "S4" ? SonLa : LangSon;

    internal static Act ActOn(DateOnly day, string why) => new(By, new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(7)), why);

    private async Task SetClockAsync(DateOnly first, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, 0, "sample.clock", ActOn(first, "đồng hồ của tỉnh mẫu đứng yên"), stop);
        db.Add(new Setting { Key = Data.Clock.Setting, Value = Days.Write(Clock) });
        await write.CommitAsync(stop);
    }

    // What a source says of the parks is recorded on its day; what was deduced from several, on the day of the last.
    private async Task ImportParksAsync(SampleDocument document, bool isLast, Dictionary<string, long> ids, CancellationToken stop)
    {
        var file = folder.File(ProvinceOf(document) == LangSon ? "parks-lang-son.csv" : "parks-son-la.csv");
        if (!ParkFile.Read(file).Any(row => IsOf(row.Document))) return;
        await new ImportParks(db, listsFolder).RunAsync(
            ProvinceOf(document), file, ActOn(document.RecordedOn, "khu, cụm công nghiệp của tỉnh mẫu"), stop, ids, IsOf);

        bool IsOf(string? key) => key == document.Key || (isLast && string.IsNullOrEmpty(key));
    }

    private async Task ImportFiguresAsync(SampleDocument document, long id, CancellationToken stop)
    {
        if (folder.FiguresOf(document.Key) is not { } figures) return;
        var file = new ObservationFile("observations.csv", figures, ProvinceOf(document), id.ToString(CultureInfo.InvariantCulture), DecimalMark.Point);
        var report = await new ImportObservations(db, MeasuresFile.Load(listsFolder)).RunAsync(file, ActOn(document.RecordedOn, "số liệu của tỉnh mẫu"), stop);
        if (report.Mistakes is [var wrong, ..]) throw new RuleBroken(wrong.Mistake.Code, "observations.csv", wrong.Mistake.Values);
    }
}
