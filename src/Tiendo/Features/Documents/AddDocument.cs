using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Domain.Sources;

namespace Tiendo.Features.Documents;

/// <summary>A document to be kept: its bytes, or only what it is called.</summary>
/// <param name="Rank">Weight of the source.</param>
/// <param name="Kind">The kind in words.</param>
/// <param name="Title">What it is about.</param>
public sealed record DocumentInput(SourceRank Rank, string Kind, string Title)
{
    /// <summary>Number and sign.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue or publication.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day as the source says it, where it is not exact.</summary>
    public string? IssuedWords { get; init; }

    /// <summary>The body that issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Who published it, for the press.</summary>
    public string? Publisher { get; init; }

    /// <summary>vi, en.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The file's name.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's bytes; null for a reference only.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The reading as JSON.</summary>
    public string? Reading { get; init; }
}

/// <summary>Keeps a document; the same bytes, or the same number of the same day, are known again.</summary>
public sealed class AddDocument(TiendoDb db)
{
    /// <summary>Keeps it in a write of its own.</summary>
    /// <returns>The document, and the journal row; null when it was known already.</returns>
    public async Task<(Document Document, JournalRow? Row)> RunAsync(int provinceId, DocumentInput input, Act act, CancellationToken stop)
    {
        await using var write = await Write.BeginAsync(db, provinceId, "documents.add", act, stop);
        var (document, known) = await KeepAsync(db, write, input, stop);
        return (document, known ? null : await write.CommitAsync(stop));
    }

    /// <summary>Keeps it as part of a write that is under way.</summary>
    /// <returns>The document, and whether it was known already.</returns>
    public static async Task<(Document Document, bool Known)> KeepAsync(TiendoDb db, Write write, DocumentInput input, CancellationToken stop)
    {
        if (await FindAsync(db, write.ProvinceId, input, stop) is { } known)
        {
            if (input.Reading is not null && known.Reading is null)
            {
                known.Reading = input.Reading;
                await SearchIndex.PutAsync(db, DocumentsSearch.EntryOf(known), stop);
            }
            // A reference that was known by its number alone gets its file.
            if (known.Blob is null && input.Bytes is { } late) db.Entry(known).Property(d => d.Blob).CurrentValue = await Blob.KeepAsync(db, write.ProvinceId, late, stop);
            return (known, true);
        }

        if (input.IssuedOn > write.Act.Day) throw new RuleBroken("document.day-future", input.FileName, ("day", Shared.Days.Say(input.IssuedOn.Value)), ("today", Shared.Days.Say(write.Act.Day)));
        var document = new Document
        {
            ProvinceId = write.ProvinceId, Id = write.NextId(), Rank = input.Rank, Kind = input.Kind, Title = input.Title, Number = input.Number,
            IssuedOn = input.IssuedOn, IssuedWords = input.IssuedWords, Issuer = input.Issuer, Publisher = input.Publisher, Language = input.Language,
            Blob = input.Bytes is { } bytes ? await Blob.KeepAsync(db, write.ProvinceId, bytes, stop) : null,
            FileName = input.FileName, Reading = input.Reading, RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
        };
        db.Add(document);
        await SearchIndex.PutAsync(db, DocumentsSearch.EntryOf(document), stop);
        return (document, false);
    }

    private static async Task<Document?> FindAsync(TiendoDb db, int provinceId, DocumentInput input, CancellationToken stop)
    {
        var documents = db.Documents.AsTracking().Where(d => d.ProvinceId == provinceId).OrderBy(d => d.Id);
        if (input.Bytes is { } bytes)
        {
            var hash = Blob.HashOf(bytes);
            if (await documents.FirstOrDefaultAsync(d => d.Blob == hash, stop) is { } same) return same;
        }

        return input is { Number: { } number, IssuedOn: { } day }
            ? await documents.FirstOrDefaultAsync(d => d.Number == number && d.IssuedOn == day, stop)
            : null;
    }
}
