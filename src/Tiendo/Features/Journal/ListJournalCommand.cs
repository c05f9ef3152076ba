using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary><c>journal list</c>: the writes, the newest first.</summary>
internal static class ListJournalCommand
{
    private const int Usual = 100;

    private sealed record Row(int Province, long Seq, DateTimeOffset At, string By, string Operation, long? Document, string Why, int Changes, string Hash);

    private sealed record Wanted(int? Province, string? Who, string? Operation, DateTime? From, DateTime? To, long? Document, int Count);

    public static Command Create(App app)
    {
        var say = app.Messages;
        var province = new Option<int?>("--province") { Description = say["help.journal.province"], HelpName = "20" };
        var who = new Option<string>("--who") { Description = say["help.journal.who"], HelpName = say["help.name"] };
        var operation = new Option<string>("--operation") { Description = say["help.journal.operation"], HelpName = "observations.add" };
        var day = new Option<string>("--day") { Description = say["help.journal.day"], HelpName = "2025-10-20" };
        var document = new Option<long?>("--document") { Description = say["help.journal.document"], HelpName = "12" };
        var limit = new Option<int>("--limit") { Description = say["help.journal.limit"], HelpName = $"{Usual}", DefaultValueFactory = _ => Usual };
        return LedgerCommand.Create(app, "list", say["help.journal.list"], [province, who, operation, day, document, limit], async (call, stop) =>
        {
            if (call.Get(limit) < 1) throw new RuleBroken("call.choice", null, ("option", "--limit"), ("given", $"{call.Get(limit)}"), ("choices", "1 …"));
            // A day of Vietnam's time.
            var from = call.GetDay(day)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-7);
            var rows = await ReadAsync(call, new(call.Get(province), call.Get(who), call.Get(operation), from, from?.AddDays(1), call.Get(document), call.Get(limit)), stop);
            call.Answer.List(rows,
                new("journal.column.row", r => $"{r.Province}/{r.Seq}", true), new("journal.column.at", r => r.At.ToString("dd/MM/yyyy HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
                new("journal.column.by", r => r.By), new("journal.column.operation", r => r.Operation), new("journal.column.why", r => r.Why),
                new("journal.column.document", r => r.Document, true), new("journal.column.changes", r => r.Changes, true), new("journal.column.hash", r => r.Hash[..16]));
            return 0;
        });
    }

    private static async Task<List<Row>> ReadAsync(LedgerCall call, Wanted wanted, CancellationToken stop)
    {
        var rows = await call.Db.Journal
            .Where(r => wanted.Province == null || r.ProvinceId == wanted.Province)
            .Where(r => wanted.Who == null || r.By == wanted.Who)
            .Where(r => wanted.Operation == null || r.Operation == wanted.Operation || r.Operation.StartsWith(wanted.Operation + "."))
            .Where(r => wanted.From == null || (r.At >= wanted.From && r.At < wanted.To))
            .Where(r => wanted.Document == null || r.DocumentId == wanted.Document)
            .OrderByDescending(r => r.At).ThenByDescending(r => r.ProvinceId).ThenByDescending(r => r.Seq)
            .Take(wanted.Count).ToListAsync(stop);
        return rows.ConvertAll(r =>
        {
            using var payload = System.Text.Json.JsonDocument.Parse(r.Payload);
            return new Row(
                r.ProvinceId, r.Seq, new DateTimeOffset(r.At).ToOffset(TimeSpan.FromHours(7)), r.By, r.Operation, r.DocumentId,
                payload.RootElement.GetProperty("why").GetString() ?? "", payload.RootElement.GetProperty("changes").GetArrayLength(), r.Hash);
        });
    }
}
