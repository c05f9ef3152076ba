using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>One call of a command on the data: the open database, the day it asks for, who calls, and how to answer.</summary>
public sealed class LedgerCall : IAsyncDisposable
{
    private const int MostRows = 1_000_000;
    private readonly DateTimeOffset now;
    private readonly string by;

    private LedgerCall(App app, ParseResult parse, Database database, TiendoDb db, DateTimeOffset now, bool isSampleClock, string by)
    {
        (App, Parse, Database, Db, this.now, IsSampleClock, this.by) = (app, parse, database, db, now, isSampleClock, by);
        Today = Act.DayOf(now);
        AsOf = Today;
        Answer = new(app.Terminal, app.Messages, AnswerForm.Table);
    }

    /// <summary>The application.</summary>
    public App App { get; }

    /// <summary>The call as parsed: values of the command's own symbols.</summary>
    public ParseResult Parse { get; }

    /// <summary>Where the data lies.</summary>
    public Database Database { get; }

    /// <summary>The open data.</summary>
    public TiendoDb Db { get; }

    /// <summary>The user's language.</summary>
    public Messages Say => App.Messages;

    /// <summary>Where the answer goes.</summary>
    public Answer Answer { get; private init; }

    /// <summary>Today in Vietnam, or the day on which the sample province stands still.</summary>
    public DateOnly Today { get; }

    /// <summary>True in a sample province, whose clock stands still.</summary>
    public bool IsSampleClock { get; }

    /// <summary>The day asked for; today when none was.</summary>
    public DateOnly AsOf { get; private init; }

    /// <summary>The day asked for; null when none was.</summary>
    public DateOnly? AsOfGiven { get; private init; }

    /// <summary>Use only what had been recorded up to this day; null for everything.</summary>
    public DateOnly? KnownOn { get; private init; }

    /// <summary>The act of this call.</summary>
    public Act ActOf(string why, long? documentId = null) => new(by, now, why, documentId);

    /// <summary>The value of one of the command's own options or arguments.</summary>
    public T? Get<T>(Option<T> option) => Parse.GetValue(option);

    /// <summary>The value of one of the command's own options or arguments.</summary>
    public T? Get<T>(Argument<T> argument) => Parse.GetValue(argument);

    /// <summary>A day given to an option; null when it was not given.</summary>
    /// <exception cref="RuleBroken">call.day-wrong</exception>
    public DateOnly? GetDay(Option<string> option) => Day(Parse, option);

    /// <summary>A number of rows.</summary>
    /// <param name="option">One of the command's own options.</param>
    /// <param name="usual">Where it was not given.</param>
    /// <param name="least">The least that makes sense.</param>
    /// <exception cref="RuleBroken">call.number-wrong</exception>
    public int GetCount(Option<int?> option, int usual, int least = 1) => Get(option) switch
    {
        null => usual,
        { } count when count >= least && count <= MostRows => count,
        { } other => throw new RuleBroken("call.number-wrong", null, ("option", option.Name), ("given", Numbers.Text(other)), ("least", Numbers.Text(least))),
    };

    /// <summary>A text that must be given.</summary>
    /// <exception cref="RuleBroken">call.missing</exception>
    public string Need(Option<string> option) => Need(Get(option), option.Name);

    /// <summary>A text that must be given.</summary>
    /// <exception cref="RuleBroken">call.missing</exception>
    public string Need(Argument<string> argument) => Need(Get(argument), argument.HelpName ?? argument.Name);

    /// <summary>Says for people which day an answer holds for.</summary>
    public void SayDays()
    {
        var text = Say.Say("answer.as-of", ("day", Days.Say(AsOf)));
        if (IsSampleClock && AsOfGiven is null) text += $" ({Say["answer.sample-clock"]})";
        if (KnownOn is { } known) text += ", " + Say.Say("answer.known-on", ("day", Days.Say(known)));
        Answer.Remark(text);
    }

    /// <summary>Says for people what was recorded.</summary>
    public void SayRecorded(JournalRow row) => Answer.Remark(Say.Say(
        "answer.recorded", ("province", Numbers.Text(row.ProvinceId)), ("seq", Numbers.Text(row.Seq)), ("hash", row.Hash[..16])));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Db.DisposeAsync();

    internal static async Task<LedgerCall> OpenAsync(App app, ParseResult parse, LedgerOptions options, bool createsData, CancellationToken stop)
    {
        var form = FormOf(parse, options);
        var (asOf, known) = (Day(parse, options.AsOf), Day(parse, options.KnownOn));
        var database = app.FindDatabase(parse.GetValue(options.Database), parse.GetValue(options.Data), createsData);
        if (!createsData && !await database.HasTablesAsync(stop)) throw new RuleBroken("data.empty", database.Place);
        await database.MigrateAsync(stop);
        var db = database.Open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var (now, stands) = await database.GuardAsync(() => Clock.NowAsync(db, app.Time, stop));
        return new(app, parse, database, db, now, stands, parse.GetValue(options.By) ?? app.Account)
        {
            Answer = new(app.Terminal, app.Messages, form), AsOfGiven = asOf, AsOf = asOf ?? Act.DayOf(now), KnownOn = known,
        };
    }

    /// <summary>The form that a call asks for.</summary>
    /// <exception cref="RuleBroken">call.choice</exception>
    internal static AnswerForm FormOf(ParseResult parse, LedgerOptions options) => (parse.GetValue(options.Format) ?? "table") switch
    {
        "table" => AnswerForm.Table,
        "json" => AnswerForm.Json,
        "csv" => AnswerForm.Csv,
        var other => throw new RuleBroken("call.choice", null, ("option", "--format"), ("given", other), ("choices", "table, json, csv")),
    };

    /// <summary>A day given to an option; null when it was not given.</summary>
    /// <exception cref="RuleBroken">call.day-wrong</exception>
    internal static DateOnly? Day(ParseResult parse, Option<string> option) => parse.GetValue(option) is not { } text
        ? null
        : Days.Parse(text) ?? throw new RuleBroken("call.day-wrong", null, ("option", option.Name), ("given", text));

    private string Need(string? value, string what) =>
        !string.IsNullOrWhiteSpace(value) ? value : throw new RuleBroken("call.missing", null, ("what", what), ("command", CommandWords()));

    private string CommandWords() => string.Join(' ', Parse.CommandResult.Command.Parents.OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name).Append(Parse.CommandResult.Command.Name));
}
