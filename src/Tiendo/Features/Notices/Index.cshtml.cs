using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Notices;
using Tiendo.Features.Notices.Uploads;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Notices;

/// <summary>What came in, what is not yet accepted?</summary>
[Needs(Right.SeeAllOrders)]
[HandlerNeeds("Upload", Right.AddDocuments)]
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class IndexModel(NoticeDesk desk) : LedgerPage
{
    private const int PageSize = 50;
    private const long LargestForm = 4 * UploadLimits.File;
    private const int MostPages = 2000;

    /// <summary>States that can be filtered by.</summary>
    public static IReadOnlyList<string> States { get; } = ["open", .. Enum.GetValues<NoticeState>().Select(Conventions.Word)];

    /// <summary>The word of a state.</summary>
    public static string Word(NoticeState state) => Conventions.Word(state);

    /// <summary>A state.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>received, issued or open; backwards with a minus.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    /// <summary>The page, from 1.</summary>
    [FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<InboxRow> Rows { get; private set; } = [];

    /// <summary>How many notices there are in each state.</summary>
    public IReadOnlyDictionary<NoticeState, int> Counts { get; private set; } = new Dictionary<NoticeState, int>();

    /// <summary>Files that the person began to send.</summary>
    public IReadOnlyList<string> Left { get; private set; } = [];

    /// <summary>What stands around it.</summary>
    public ListView List { get; private set; } = new(0, null, [], null, null);

    /// <summary>Words for the script that sends files.</summary>
    public object UploadWords => new { words = new[] { "drop", "hashing", "sending", "waiting", "done", "known", "failed", "again" }.ToDictionary(word => word, word => Visit.Say["notices.upload." + word]) };

    /// <summary>How many notices match.</summary>
    public int Total => Counts.Where(count => Chosen.Contains(count.Key)).Sum(count => count.Value);

    private NoticeState[] Chosen => State switch
    {
        null or "" => Enum.GetValues<NoticeState>(),
        "open" => [NoticeState.New, NoticeState.UnderReview],
        _ when States.Contains(State) => [Conventions.FromWord<NoticeState>(State)],
        _ => throw new RuleBroken("web.request-wrong"),
    };

    /// <summary>Shows the inbox, or gives it as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        if (!ListDownload.IsAsked(Visit)) return Page();
        return ListDownload.Of(Visit, Visit.Say["notices.title"], List.Filters, await RowsAsync(0, ListDownload.MostRows), InboxRow.Columns(Visit.Say));
    }

    /// <summary>Takes files from the plain form, one after another.</summary>
    public Task<IActionResult> OnPostUploadAsync()
    {
        Visit.Require(Right.AddDocuments);
        return WriteAsync(async () =>
        {
            var files = Request.Form.Files;
            if (files.Count == 0) throw new RuleBroken("notices.upload-none");
            NoticeReceived? last = null;
            JournalRow? row = null;
            foreach (var file in files)
            {
                if (file.Length > UploadLimits.File) throw new RuleBroken("document.too-large", SentName.Of(file.FileName), ("size", Numbers.Text(file.Length)), ("limit", Numbers.Text(UploadLimits.File)));
                var bytes = new byte[file.Length];
                await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, Visit.Stop);
                last = await new ReceiveNotice(Visit.Db, desk).RunAsync(Visit.Province, file.FileName, bytes, Visit.ActOf(Visit.Say["notices.why.receive"]), Visit.Stop);
                row = last.Row ?? row;
            }

            var address = files.Count == 1 ? Visit.To($"/notices/{last!.DocumentId}", ("known", last.Known ? "yes" : null)) : Visit.To("/notices");
            return row is null ? LocalRedirect(address) : Done(address, row);
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var at = int.TryParse(PageNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is >= 1 and <= MostPages ? given : 1;
        Counts = await Visit.Remembered.GetAsync(Visit, "notices.counts", () =>
            Visit.Db.Notices.Where(n => n.ProvinceId == Visit.Province).GroupBy(n => n.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Visit.Stop));
        Rows = await RowsAsync((at - 1) * PageSize, PageSize);
        if (Visit.Person.May(Right.AddDocuments))
            Left = await Visit.Db.Set<Upload>().Where(u => u.ProvinceId == Visit.Province && u.SentBy == Visit.Person.Name).OrderBy(u => u.Name).Select(u => u.Name).ToListAsync(Visit.Stop);
        List<string> filters = State is { Length: > 0 } ? [$"{Visit.Say["notices.filter.state"]}: {Visit.Say["notices.state." + State]}"] : [];
        List = new(Rows.Count, Total, filters, at * PageSize < Total ? Visit.Here(("page", Numbers.Text(at + 1))) : null, at == 1 ? null : Visit.Here(("page", null)));
    }

    private Task<List<InboxRow>> RowsAsync(int skip, int take)
    {
        var states = Chosen;
        var notices = Visit.Db.Notices.Where(n => n.ProvinceId == Visit.Province);
        if (states.Length < Enum.GetValues<NoticeState>().Length) notices = notices.Where(n => states.Contains(n.State));
        var rows = from n in notices
                   join d in Visit.Db.Documents on new { n.ProvinceId, Id = n.DocumentId } equals new { d.ProvinceId, d.Id }
                   select new { n, d.Number, d.Title, d.IssuedOn, d.Issuer };
        rows = Sort switch
        {
            "received" => rows.OrderBy(r => r.n.DocumentId),
            "issued" => rows.OrderBy(r => r.IssuedOn).ThenBy(r => r.n.DocumentId),
            "-issued" => rows.OrderByDescending(r => r.IssuedOn).ThenByDescending(r => r.n.DocumentId),
            "open" => rows.OrderBy(r => r.n.Orders + r.n.Added - r.n.Accepted - r.n.Dropped).ThenBy(r => r.n.DocumentId),
            "-open" => rows.OrderByDescending(r => r.n.Orders + r.n.Added - r.n.Accepted - r.n.Dropped).ThenByDescending(r => r.n.DocumentId),
            _ => rows.OrderByDescending(r => r.n.DocumentId),
        };
        return rows.Skip(skip).Take(take).Select(r => new InboxRow(
            r.n.DocumentId, r.Number, r.Title, r.IssuedOn, r.Issuer, r.n.RecordedOn, r.n.RecordedBy, r.n.Orders, r.n.Doubtful, r.n.Added, r.n.Accepted, r.n.Dropped, r.n.State)).ToListAsync(Visit.Stop);
    }
}
