using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>One document as the source of a figure.</summary>
internal sealed record FigureSource(long Id, SourceRank Rank, string? Number, string? Publisher, string? Issuer, string Kind, string Title, DateOnly? IssuedOn, string? IssuedWords)
{
    /// <summary>Whose word it is: the same for all papers of one body; every article of the press speaks for itself.</summary>
    public string Speaker => Rank < SourceRank.Press && (Issuer ?? Publisher) is { } body ? body : $"#{Id}";

    /// <summary>"229/TB-VP, 03/10/2025"; "Báo Lạng Sơn, 2021-09".</summary>
    public string Name => string.Join(", ", new[] { Number ?? Publisher ?? Issuer ?? Title, IssuedWords ?? (IssuedOn is { } day ? Days.Say(day) : null) }.Where(part => part is not null));
}

/// <summary>The documents that some figures rest on.</summary>
internal sealed class FigureSources
{
    private readonly Dictionary<(int Province, long Id), FigureSource> byId;
    private readonly Messages messages;

    private FigureSources(Dictionary<(int Province, long Id), FigureSource> byId, Messages messages) => (this.byId, this.messages) = (byId, messages);

    /// <summary>Reads those of the observations.</summary>
    public static async Task<FigureSources> ReadAsync(TiendoDb db, IEnumerable<Observation> observations, Messages messages, CancellationToken stop)
    {
        var sources = new Dictionary<(int Province, long Id), FigureSource>();
        foreach (var province in observations.Where(row => row.DocumentId is not null).Select(row => (row.ProvinceId, Id: row.DocumentId!.Value)).Distinct().GroupBy(key => key.ProvinceId))
        {
            foreach (var ids in province.Select(key => key.Id).Chunk(500))
            {
                var found = await db.Documents.AsNoTracking().Where(d => d.ProvinceId == province.Key && ids.Contains(d.Id))
                    .Select(d => new FigureSource(d.Id, d.Rank, d.Number, d.Publisher, d.Issuer, d.Kind, d.Title, d.IssuedOn, d.IssuedWords)).ToListAsync(stop);
                foreach (var source in found) sources[(province.Key, source.Id)] = source;
            }
        }
        return new(sources, messages);
    }

    /// <summary>The document of a figure; null when it rests on none.</summary>
    public FigureSource? Of(Observation row) => row.DocumentId is { } id ? byId.GetValueOrDefault((row.ProvinceId, id)) : null;

    /// <summary>The name of the source, or of the person who recorded the figure without one.</summary>
    public string Name(Observation row) => Of(row)?.Name ?? messages.Say("figure.source.person", ("name", row.RecordedBy));

    /// <summary>A figure with whose word it is.</summary>
    public Claim Claim(Observation row) => new(row, Of(row)?.Speaker ?? "#" + row.RecordedBy);
}
