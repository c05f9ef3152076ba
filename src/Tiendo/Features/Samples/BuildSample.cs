using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Observations;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Directives.Acceptance;
using Tiendo.Features.Documents;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;
using Tiendo.Notices;

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
        await ImportParksAsync(first, ids, stop);
        foreach (var document in documents)
        {
            await ImportFiguresAsync(document, ids[document.Key], stop);
            if (document.File is not null) await AcceptAsync(document, stop);
        }
        await RecordStepsAsync(ids[OctoberNotice], stop);
        await JoinAsync(ids[OctoberNotice], stop);
    }

    // The press wrote of Sơn La in one article; everything else is of Lạng Sơn.
    private static int ProvinceOf(SampleDocument document) => document.Key == "S4" ? SonLa : LangSon;

    private static Act ActOn(DateOnly day, string why) => new(By, new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(7)), why);

    private async Task SetClockAsync(DateOnly first, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, 0, "sample.clock", ActOn(first, "đồng hồ của tỉnh mẫu đứng yên"), stop);
        db.Add(new Setting { Key = Data.Clock.Setting, Value = Clock.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        await write.CommitAsync(stop);
    }

    private async Task ImportParksAsync(DateOnly first, Dictionary<string, long> documents, CancellationToken stop)
    {
        await new ImportParks(db, listsFolder).RunAsync(LangSon, folder.File("parks.csv"), ActOn(first, "khu, cụm công nghiệp của tỉnh mẫu"), stop, documents);
        await new ImportParks(db, listsFolder).RunAsync(SonLa, folder.File("parks-son-la.csv"), ActOn(first, "khu công nghiệp của tỉnh mẫu"), stop, documents);
    }

    private async Task ImportFiguresAsync(SampleDocument document, long id, CancellationToken stop)
    {
        if (folder.FiguresOf(document.Key) is not { } figures) return;
        var file = new ObservationFile("observations.csv", figures, ProvinceOf(document), id.ToString(CultureInfo.InvariantCulture), DecimalMark.Point);
        var report = await new ImportObservations(db, MeasuresFile.Load(listsFolder)).RunAsync(file, ActOn(document.RecordedOn, "số liệu của tỉnh mẫu"), stop);
        if (report.Mistakes is [var wrong, ..]) throw new RuleBroken(wrong.Mistake.Code, "observations.csv", wrong.Mistake.Values);
    }

    private async Task AcceptAsync(SampleDocument document, CancellationToken stop)
    {
        var path = folder.File(document.File!);
        var text = new DocumentReader().Read(path, new Progress<PageProgress>(), stop);
        var notice = new NoticeFile(path, text, new NoticeReader(AgencyLists.Load(listsFolder)).Read(text.Text));
        var all = Enumerable.Range(1, notice.Reading.Directives.Count).ToHashSet();
        var register = await AgenciesQueries.RegisterAsync(db, listsFolder, stop);
        await new AcceptReading(db, register).RunAsync(
            ProvinceOf(document), new(notice, document.Input.Bytes!, all, new Dictionary<int, OrderChange>()), ActOn(document.RecordedOn, "nhận toàn bộ nhiệm vụ của văn bản mẫu"), stop);
    }

    // Only what the October notice itself says: two clearances had begun, since it names what is left of them; the line's acceptance waits for its move.
    private async Task RecordStepsAsync(long october, CancellationToken stop)
    {
        var day = (await db.Documents.AsNoTracking().SingleAsync(d => d.ProvinceId == LangSon && d.Id == october, stop)).IssuedOn!.Value;
        var orders = await db.Directives.AsNoTracking().Include(d => d.Places).Where(d => d.ProvinceId == LangSon).OrderBy(d => d.Id).ToListAsync(stop);
        await TakeAsync(July("Đình Lập", "giải phóng mặt bằng"), new(DirectiveStep.Start, day) { Text = "còn khoảng 0,31 ha", DocumentId = october });
        await TakeAsync(July("Hòa Sơn 1", "giải phóng xong mặt bằng"), new(DirectiveStep.Start, day) { Text = "còn khoảng 14,1 ha", DocumentId = october });
        await TakeAsync(Find("hỗ trợ nghiệm thu", d => d.DocumentId == october), new(DirectiveStep.WaitFor, day) { OtherId = Find("di chuyển xong đường dây 110 kV", d => d.DocumentId == october).Id });

        Directive July(string place, string words) => Find(words, d => d.DocumentId != october && d.Places.Any(p => p.Words.EndsWith(place, StringComparison.Ordinal)));

        Directive Find(string words, Func<Directive, bool> where) => orders.Single(d => where(d) && d.Quote.ReplaceLineEndings(" ").Contains(words, StringComparison.Ordinal));

        async Task TakeAsync(Directive order, StepTaken step) =>
            await new TakeStep(db, null).RunAsync(LangSon, order.Id, step, null, ActOn(day, "theo kết luận cuộc họp ngày 03/10/2025"), stop);
    }

    // Every order that plainly repeats one of July is joined with it, as an officer would confirm the proposals.
    private async Task JoinAsync(long october, CancellationToken stop)
    {
        var words = MattersFile.Load(listsFolder);
        var register = await AgenciesQueries.RegisterAsync(db, listsFolder, stop);
        var proposed = await new ProposeMilestones(db, words, register).OfDocumentAsync(LangSon, october, stop);
        var joins = proposed.Where(p => p.Proposals is [{ Strong: true }, ..]).Select(p => new JoinInput(p.Directive.Id, p.Proposals[0].Earlier.Id)).ToList();
        var day = (await db.Documents.AsNoTracking().SingleAsync(d => d.ProvinceId == LangSon && d.Id == october, stop)).RecordedOn;
        await new JoinMilestone(db, words).RunAsync(LangSon, joins, ActOn(day, "cùng nơi, cùng việc, được giao lại"), stop);
    }
}
