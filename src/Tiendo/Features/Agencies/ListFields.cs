using System.Text.Json;
using Tiendo.Domain;
using Tiendo.Domain.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary>A field that a newer list may change, as its column of the file.</summary>
internal sealed record ListField<T>(string Column, Func<T, object?> Get, Action<T, T> Take)
{
    public string? Text(T row) => Get(row) switch
    {
        null => null,
        DateOnly day => Days.Write(day),
        Confidence sure => sure.ToString(),
        Enum word => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()),
        var text => (string)text,
    };
}

/// <summary>The fields of the lists, in the order of the files.</summary>
internal static class ListFields
{
    public const string ValidTo = "valid_to", Successors = "successors";

    public static readonly ListField<Agency>[] OfAgency =
    [
        .. Shared<Agency>(),
        new("short", a => a.Short, (a, from) => a.Short = from.Short),
        new("sign", a => a.Sign, (a, from) => a.Sign = from.Sign),
        new("level", a => a.Level, (a, from) => a.Level = from.Level),
        new("each", a => a.Each, (a, from) => a.Each = from.Each),
    ];

    public static readonly ListField<Unit>[] OfUnit =
    [
        .. Shared<Unit>(),
        new("type", u => u.Type, (u, from) => u.Type = from.Type),
        new("district", u => u.District, (u, from) => u.District = from.District),
    ];

    private static IEnumerable<ListField<T>> Shared<T>() where T : ListedRow =>
    [
        new("name", row => row.Name, (row, from) => row.Name = from.Name),
        new("other_names", row => row.OtherNames, (row, from) => row.OtherNames = from.OtherNames),
        new("province", row => row.Province, (row, from) => row.Province = from.Province),
        new("valid_from", row => row.ValidFrom, (row, from) => row.ValidFrom = from.ValidFrom),
        new(ValidTo, row => row.ValidTo, (row, from) => row.ValidTo = from.ValidTo),
        new("legal_basis", row => row.LegalBasis, (row, from) => row.LegalBasis = from.LegalBasis),
        new("confidence", row => row.Confidence, (row, from) => row.Confidence = from.Confidence),
        new("note", row => row.Note, (row, from) => row.Note = from.Note),
    ];
}
