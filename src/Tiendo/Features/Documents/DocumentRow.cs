using Tiendo.Domain.Sources;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary>A document as commands show it.</summary>
public sealed record DocumentRow(
    int Province, long Id, string? Number, DateOnly? IssuedOn, string? IssuedWords, string Kind, string? Issuer, string? Publisher, string Title,
    string Language, SourceRank Rank, string? FileName, string? Sha256, bool WasRead, DateOnly RecordedOn, string RecordedBy)
{
    internal static IReadOnlyList<AnswerColumn<DocumentRow>> Columns { get; } =
    [
        new("column.id", r => r.Id, true), new("column.number", r => r.Number), new("documents.column.issued", r => r.IssuedWords ?? (object?)r.IssuedOn),
        new("documents.column.kind", r => r.Kind), new("column.issuer", r => r.Issuer ?? r.Publisher), new("documents.column.title", r => r.Title),
        new("documents.column.file", r => r.FileName), new("documents.column.recorded-on", r => r.RecordedOn), new("documents.column.recorded-by", r => r.RecordedBy),
    ];

    public static DocumentRow Of(Document d) => new(
        d.ProvinceId, d.Id, d.Number, d.IssuedOn, d.IssuedWords, d.Kind, d.Issuer, d.Publisher, d.Title, d.Language, d.Rank, d.FileName, d.Blob,
        d.Reading is not null, d.RecordedOn, d.RecordedBy);
}
