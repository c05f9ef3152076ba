using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Web;

/// <summary>One request: who asks, about which province, as of which day, in which language.</summary>
public sealed class Visit(IHttpContextAccessor accessor, Installation installation, Remembered remembered) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private TiendoDb? db;
    private DateTimeOffset now;
    private int? province;

    /// <summary>The request.</summary>
    public HttpContext Http { get; } = accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>What the server stands on.</summary>
    public Installation Installation => installation;

    /// <summary>Answers that were counted once.</summary>
    public Remembered Remembered => remembered;

    /// <summary>The folder of lists.</summary>
    public string Lists => installation.ListsFolder;

    /// <summary>The open data of this request.</summary>
    public TiendoDb Db => db ??= Open();

    /// <summary>The request was given up.</summary>
    public CancellationToken Stop => Http.RequestAborted;

    /// <summary>Who asks; null for somebody who has not signed in.</summary>
    public Person? Visitor { get; private set; }

    /// <summary>Who asks.</summary>
    public Person Person => Visitor ?? throw new InvalidOperationException("Nobody has signed in.");

    /// <summary>The province of the address.</summary>
    public int Province => province ?? throw new InvalidOperationException("The address names no province.");

    /// <summary>Whether the address names a province.</summary>
    public bool HasProvince => province is not null;

    /// <summary>The name of the province; empty where the address names none.</summary>
    public string ProvinceName { get; private set; } = "";

    /// <summary>The user's language.</summary>
    public Messages Say { get; private set; } = Messages.Vietnamese;

    /// <summary>Its tag: vi, en.</summary>
    public string Language => ReferenceEquals(Say, Messages.Vietnamese) ? "vi" : "en";

    /// <summary>light, dark, or auto for what the device asks for.</summary>
    public string Theme { get; private set; } = "auto";

    /// <summary>The moment of this request, on the day of a sample province.</summary>
    public DateTimeOffset Now => now;

    /// <summary>Today in Vietnam, or the day of a sample province.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>True in a sample province, whose clock stands still.</summary>
    public bool IsSampleClock { get; private set; }

    /// <summary>The day asked for; today when none was.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Whether another day than today was asked for.</summary>
    public bool IsAsOfGiven { get; private set; }

    /// <summary>Only what had been recorded up to this day; null for everything.</summary>
    public DateOnly? KnownOn { get; private set; }

    /// <summary>The last journal row of the province and of the country: what is remembered holds as long as they do.</summary>
    public (long Province, long Country) Heads { get; private set; }

    /// <summary>The act of this request.</summary>
    public Act ActOf(string why, long? documentId = null) => new(Person.Name, now, why, documentId);

    /// <summary>An address of the province: <c>/20/directives?state=overdue</c>. The days asked for are carried on.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = new Address($"/{Province.ToString(CultureInfo.InvariantCulture)}{(path == "/" ? "" : path)}");
        if (IsAsOfGiven) address.Set("as-of", Days.Write(AsOf));
        if (KnownOn is { } known) address.Set("known-on", Days.Write(known));
        foreach (var (name, value) in query) address.Set(name, value);
        return address.ToString();
    }

    /// <summary>The address of this request with some values set, or taken out where null.</summary>
    public string Here(params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = new Address(Http.Request.Path.Value ?? "/");
        foreach (var (name, values) in Http.Request.Query)
        {
            if (name is not ("wrote" or "lang" or "theme")) foreach (var value in values) address.Add(name, value);
        }
        foreach (var (name, value) in query) address.Set(name, value);
        return address.ToString();
    }

    /// <summary>Refuses what the person has no right to.</summary>
    /// <exception cref="RuleBroken">right.missing</exception>
    public void Require(Right right)
    {
        if (!Person.May(right)) throw new RuleBroken("right.missing", null, ("right", right.ToString()));
    }

    /// <summary>The journal row that the last write of this person made, where the address names it.</summary>
    public async Task<JournalRow?> WroteAsync() =>
        long.TryParse(Http.Request.Query["wrote"], NumberStyles.None, CultureInfo.InvariantCulture, out var seq) && Visitor is { } person
            ? await Db.Journal.Where(row => row.ProvinceId == (province ?? person.ProvinceId) && row.Seq == seq && row.By == person.Name).FirstOrDefaultAsync(Stop)
            : null;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => db?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Language and looks: what an error page needs too.</summary>
    internal void Greet(string language, string theme) => (Say, Theme) = (language == "en" ? Messages.English : Messages.Vietnamese, theme);

    /// <summary>Reads the clock and the days of the address.</summary>
    /// <exception cref="RuleBroken">web.day-wrong, web.province-unknown</exception>
    internal async Task BeginAsync()
    {
        Visitor = Person.Of(Http.User);
        province = int.TryParse(Convert.ToString(Http.GetRouteValue("province"), CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        var basis = await VisitBasis.ReadAsync(Db, province ?? 0, Stop);
        (now, IsSampleClock) = Clock.At(installation.Time, basis.Clock);
        (Today, Heads, ProvinceName) = (Act.DayOf(now), (basis.ProvinceHead, basis.CountryHead), basis.ProvinceName ?? "");
        if (province == 0 && ProvinceName.Length == 0) ProvinceName = Say["web.country"];
        else if (HasProvince && basis.ProvinceName is null) throw new RuleBroken("web.province-unknown", null, ("given", Numbers.Text(Province)));
        AsOf = Day("as-of") ?? Today;
        (IsAsOfGiven, KnownOn) = (AsOf != Today, Day("known-on"));
    }

    private DateOnly? Day(string name) => Http.Request.Query[name].ToString() is not { Length: > 0 } text
        ? null
        : Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", text.Length > 20 ? text[..20] : text));

    private TiendoDb Open()
    {
        var open = installation.Database.Open(Patience);
        open.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return open;
    }
}
