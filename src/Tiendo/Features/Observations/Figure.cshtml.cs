using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tiendo.Domain;
using Tiendo.Domain.Observations;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>One recorded figure: where it comes from, who recorded it when, what it took the place of and what took its place.</summary>
[Needs(Right.See)]
[HandlerNeeds("Supersede", Right.AddFigures)]
public sealed class FigureModel : LedgerPage
{
    private const int LongestWhy = 1000;

    /// <summary>Its id.</summary>
    [FromRoute(Name = "id")]
    public long Id { get; set; }

    /// <summary>Why it is set aside.</summary>
    [BindProperty(Name = "why")]
    public string? Why { get; set; }

    /// <summary>The figure to use in its place; empty when it was simply wrong.</summary>
    [BindProperty(Name = "by")]
    public string? By { get; set; }

    /// <summary>The figure.</summary>
    internal FigureLine Line { get; private set; } = null!;

    /// <summary>The figures that it took the place of.</summary>
    public IReadOnlyList<Supersession> Supersedes { get; private set; } = [];

    /// <summary>The measure; null where the list no longer has it.</summary>
    public Measure? Measure { get; private set; }

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Sets it aside.</summary>
    public Task<IActionResult> OnPostSupersedeAsync()
    {
        Visit.Require(Right.AddFigures);
        return WriteAsync(async () =>
        {
            if (string.IsNullOrWhiteSpace(Why)) throw new RuleBroken("observations.why-missing");
            if (Why.Length > LongestWhy) throw new RuleBroken("figure.text-long", Visit.Say["observations.why-label"], ("limit", Numbers.Text(LongestWhy)));
            long? by = string.IsNullOrWhiteSpace(By) ? null : RowId.Parse(By.Trim()) ?? throw new RuleBroken("observation.unknown", null, ("id", By.Trim()));
            try
            {
                return Done(Visit.To("/observations/" + Numbers.Text(Id)), await new SupersedeObservation(Visit.Db).RunAsync(Visit.Province, Id, by, Visit.ActOf(Why.Trim()), Visit.Stop));
            }
            catch (RuleBroken broken) when (broken.Code == "observation.superseded-already")
            {
                // The form stood on a page where it was in use.
                throw new RuleBroken("observation.superseded-meanwhile", null, [.. broken.Values]);
            }
        });
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var row = await Visit.Db.Observations.Where(o => o.ProvinceId == Visit.Province && o.Id == Id).FirstOrDefaultAsync(Visit.Stop);
        if (row is null || row.RecordedOn > (Visit.KnownOn ?? DateOnly.MaxValue)) throw new RuleBroken("observation.unknown", null, ("id", Numbers.Text(Id)));
        if (await PlaceScopeQueries.OwnAsync(Visit) is { } own && !own.Contains(row.PlaceId)) throw new RuleBroken("right.missing", null, ("right", nameof(Right.See)));
        var known = Visit.KnownOn ?? DateOnly.MaxValue;
        var steps = await Visit.Db.Supersessions.Where(s => s.ProvinceId == Visit.Province && (s.ObservationId == Id || s.ById == Id) && s.RecordedOn <= known).ToListAsync(Visit.Stop);
        Line = (await FigureLine.OfAsync(Visit, [new(row, steps.Find(step => step.ObservationId == Id))]))[0];
        Supersedes = [.. steps.Where(step => step.ById == Id)];
        Measure = FigureQueries.Measures(Visit).Of(row.Measure);
    }
}
