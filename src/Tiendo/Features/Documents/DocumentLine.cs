using Microsoft.EntityFrameworkCore;
using Tiendo.Domain.Search;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Documents;

/// <summary>A document as one line of a list.</summary>
public sealed record DocumentLine(
    long Id, string? Number, DateOnly? IssuedOn, string? IssuedWords, string Kind, string? Issuer, string Title, SourceRank Rank, bool HasFile, DateOnly RecordedOn, string RecordedBy)
{
    /// <summary>Orders accepted from it.</summary>
    public int Orders { get; private init; }

    /// <summary>Figures that rest on it.</summary>
    public int Figures { get; private init; }

    /// <summary>The day it goes by in lists.</summary>
    public DateOnly Day => IssuedOn ?? RecordedOn;

    /// <summary>The day of issue as the source says it.</summary>
    public string Issued => IssuedWords ?? (IssuedOn is { } day ? Days.Say(day) : "");

    /// <summary>Everything that is sought in it, folded.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The columns of a file.</summary>
    public static IReadOnlyList<AnswerColumn<DocumentLine>> Columns(Messages say) =>
    [
        new("column.id", d => d.Id, true), new("column.number", d => d.Number), new("documents.column.issued", d => d.IssuedOn), new("documents.column.issued-words", d => d.IssuedWords), new("documents.column.kind", d => d.Kind),
        new("column.issuer", d => d.Issuer), new("documents.column.title", d => d.Title), new("documents.column.rank", d => say["figure.rank." + d.Rank]), new("documents.column.orders", d => d.Orders, true), new("documents.column.figures", d => d.Figures, true),
        new("documents.column.recorded-on", d => d.RecordedOn), new("documents.column.recorded-by", d => d.RecordedBy),
    ];

    /// <summary>Every document of the province, the latest issued first; read once as long as nothing is written.</summary>
    public static Task<List<DocumentLine>> AllAsync(Visit visit) => visit.Remembered.GetAsync(visit, "documents.lines", async () =>
    {
        var orders = await visit.Db.Directives.Where(d => d.ProvinceId == visit.Province).GroupBy(d => d.DocumentId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, visit.Stop);
        var figures = await visit.Db.Observations.Where(o => o.ProvinceId == visit.Province && o.DocumentId != null).GroupBy(o => o.DocumentId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, visit.Stop);
        var rows = await visit.Db.Documents.Where(d => d.ProvinceId == visit.Province)
            .Select(d => new { d.Id, d.Number, d.IssuedOn, d.IssuedWords, d.Kind, d.Issuer, d.Publisher, d.Title, d.Rank, HasFile = d.Blob != null, d.RecordedOn, d.RecordedBy }).ToListAsync(visit.Stop);
        return rows.Select(d => new DocumentLine(d.Id, d.Number, d.IssuedOn, d.IssuedWords, d.Kind, d.Issuer ?? d.Publisher, d.Title, d.Rank, d.HasFile, d.RecordedOn, d.RecordedBy)
        {
            Orders = orders.GetValueOrDefault(d.Id), Figures = figures.GetValueOrDefault(d.Id), Words = Folded.Of($"{d.Number} {d.Kind} {d.Issuer} {d.Publisher} {d.Title}"),
        }).OrderByDescending(line => line.Day).ThenByDescending(line => line.Id).ToList();
    });
}
