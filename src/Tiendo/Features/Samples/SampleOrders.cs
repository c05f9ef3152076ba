using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Domain.Directives;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Directives.Acceptance;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using NoticeReader = Tiendo.Notices.NoticeReader;

namespace Tiendo.Features.Samples;

/// <summary>The orders of the sample's two notices: accepted as read, followed as far as the sources say, joined where they repeat.</summary>
/// <param name="db">The open data.</param>
/// <param name="listsFolder">The lists that the reader and the registers need.</param>
/// <param name="provinceId">The province of both notices.</param>
internal sealed class SampleOrders(TiendoDb db, string listsFolder, int provinceId)
{
    /// <summary>Reads a notice and accepts all its orders.</summary>
    public async Task AcceptAsync(string path, byte[] bytes, Act act, CancellationToken stop)
    {
        var text = new DocumentReader().Read(path, new Progress<PageProgress>(), stop);
        var notice = new NoticeFile(path, text, new NoticeReader(AgencyLists.Load(listsFolder)).Read(text.Text));
        var all = Enumerable.Range(1, notice.Reading.Directives.Count).ToHashSet();
        var register = await AgenciesQueries.RegisterAsync(db, listsFolder, stop);
        await new AcceptReading(db, register, listsFolder).RunAsync(provinceId, new(notice, all, new Dictionary<int, OrderChange>()) { Bytes = bytes }, act, stop);
    }

    /// <summary>Records only what the October notice itself says: two clearances had begun, since it names what is left of them; the line's acceptance waits for its move.</summary>
    public async Task RecordStepsAsync(long october, CancellationToken stop)
    {
        var day = (await db.Documents.AsNoTracking().SingleAsync(d => d.ProvinceId == provinceId && d.Id == october, stop)).IssuedOn!.Value;
        var orders = await db.Directives.AsNoTracking().Include(d => d.Places).Where(d => d.ProvinceId == provinceId).OrderBy(d => d.Id).ToListAsync(stop);
        await TakeAsync(July("Đình Lập", "giải phóng mặt bằng"), new(DirectiveStep.Start, day) { Text = "còn khoảng 0,31 ha", DocumentId = october });
        await TakeAsync(July("Hòa Sơn 1", "giải phóng xong mặt bằng"), new(DirectiveStep.Start, day) { Text = "còn khoảng 14,1 ha", DocumentId = october });
        await TakeAsync(Find("hỗ trợ nghiệm thu", d => d.DocumentId == october), new(DirectiveStep.WaitFor, day) { OtherId = Find("di chuyển xong đường dây 110 kV", d => d.DocumentId == october).Id });

        Directive July(string place, string words) => Find(words, d => d.DocumentId != october && d.Places.Any(p => p.Words.EndsWith(place, StringComparison.Ordinal)));

        Directive Find(string words, Func<Directive, bool> where) => orders.Single(d => where(d) && d.Quote.ReplaceLineEndings(" ").Contains(words, StringComparison.Ordinal));

        async Task TakeAsync(Directive order, StepTaken step) =>
            await new TakeStep(db, null).RunAsync(provinceId, order.Id, step, null, BuildSample.ActOn(day, "theo kết luận cuộc họp ngày 03/10/2025"), stop);
    }

    /// <summary>Joins every order that plainly repeats one of July with it, as an officer would confirm the proposals.</summary>
    public async Task JoinAsync(long october, CancellationToken stop)
    {
        var words = MattersFile.Load(listsFolder);
        var register = await AgenciesQueries.RegisterAsync(db, listsFolder, stop);
        var proposed = await new ProposeMilestones(db, words, register).OfDocumentAsync(provinceId, october, stop);
        var joins = proposed.Where(p => p.Proposals is [{ Strong: true }, ..]).Select(p => new JoinInput(p.Directive.Id, p.Proposals[0].Earlier.Id)).ToList();
        var day = (await db.Documents.AsNoTracking().SingleAsync(d => d.ProvinceId == provinceId && d.Id == october, stop)).RecordedOn;
        await new JoinMilestone(db, words).RunAsync(provinceId, joins, BuildSample.ActOn(day, "cùng nơi, cùng việc, được giao lại"), stop);
    }
}
