using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Domain.Notices;
using Tiendo.Features.Agencies;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>Did it read right? A notice beside its orders.</summary>
[Needs(Right.SeeAllOrders)]
[HandlerNeeds("", Right.Accept)]
[RequestFormLimits(ValueCountLimit = 30_000, KeyLengthLimit = 64, ValueLengthLimit = 64 << 10)]
public sealed class ReadingModel : LedgerPage
{
    /// <summary>The document.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>The order that is lit.</summary>
    [FromQuery(Name = "order")]
    public int Lit { get; set; }

    /// <summary>"text" for the text where there are pictures too.</summary>
    [FromQuery(Name = "view")]
    public string? View { get; set; }

    /// <summary>The first page shown, of a long document.</summary>
    [FromQuery(Name = "from")]
    public int From { get; set; }

    /// <summary>What the last form did: accepted, dropped, joined.</summary>
    [FromQuery(Name = "did")]
    public string? Did { get; set; }

    /// <summary>"yes" where a file was sent that was here already.</summary>
    [FromQuery(Name = "known")]
    public string? Known { get; set; }

    /// <summary>The notice.</summary>
    public ReviewedNotice Notice { get; private set; } = null!;

    /// <summary>Its orders, those with doubts first.</summary>
    public IReadOnlyList<OrderShown> Orders { get; private set; } = [];

    /// <summary>Its pages with their marks; null where its text is shown.</summary>
    public IReadOnlyList<PageShown>? Pages { get; private set; }

    /// <summary>What was typed and could not be kept.</summary>
    public ReviewForm? Typed { get; private set; }

    /// <summary>Whether the person may decide.</summary>
    public bool MayDecide => Visit.Person.May(Right.Accept);

    /// <summary>Whether there are pictures of its pages.</summary>
    public bool HasPictures => Notice.Pages.Count > 0;

    /// <summary>Orders that are not yet decided.</summary>
    public int Open => Notice.Review.Notice.Open;

    /// <summary>How many of them have no doubt.</summary>
    public int Sure => Orders.Count(order => order.Doubts.Count == 0 && Notice.DecisionOf(order.Ordinal) == OrderDecision.Open);

    /// <summary>The numbers that the last form's address tells: accepted, dropped, joined.</summary>
    public IReadOnlyList<int> DidNumbers => Did?.Split('.') is { Length: 3 } parts && parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        ? [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))] : [];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Does what a button of the review asks for.</summary>
    public Task<IActionResult> OnPostAsync()
    {
        Visit.Require(Right.Accept);
        return WriteAsync(async () =>
        {
            Typed = ReviewForm.Of(Request.Form);
            var notice = await ReviewedNotice.LoadAsync(Visit.Db, Visit.Province, Id, Visit.Stop);
            var shown = await OrderShown.OfAsync(Visit, notice);
            var register = await AgenciesQueries.RegisterAsync(Visit);
            var taken = await new TakeReview(Visit.Db, register, Visit.Lists, Visit.Say, Visit.ActOf("")).RunAsync(notice, shown, Typed, Visit.Stop);
            var next = taken.Added > 0 ? taken.Added : Typed.Verb is "accept" or "drop" ? Next(notice, shown) : Typed.Ordinal;
            var did = taken.Accepted + taken.Dropped > 0 ? string.Create(CultureInfo.InvariantCulture, $"{taken.Accepted}.{taken.Dropped}.{taken.Joined}") : null;
            var address = Visit.To($"/notices/{Id}", ("order", next > 0 ? next.ToString(CultureInfo.InvariantCulture) : null), ("view", View), ("did", did));
            return taken.Row is { } row ? Done(address, row) : LocalRedirect(address);
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Notice = await ReviewedNotice.LoadAsync(Visit.Db, Visit.Province, Id, Visit.Stop);
        Orders = [.. (await OrderShown.OfAsync(Visit, Notice)).OrderBy(order => order.Doubts.Count == 0)];
        if (Lit < 1 || Lit > Orders.Count) Lit = Orders.Count > 0 ? Orders[0].Ordinal : 0;
        if (HasPictures && View != "text") Pages = PageShown.Of(Notice, From);
    }

    // After a decision the next open order in the order of the page.
    private int Next(ReviewedNotice notice, IReadOnlyList<OrderShown> shown)
    {
        var order = shown.OrderBy(one => one.Doubts.Count == 0).Select(one => one.Ordinal).ToList();
        var at = order.IndexOf(Typed!.Ordinal);
        return order.Skip(at + 1).Concat(order.Take(Math.Max(at, 0))).FirstOrDefault(n => notice.DecisionOf(n) == OrderDecision.Open);
    }
}
