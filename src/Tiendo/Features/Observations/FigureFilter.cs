using System.Globalization;
using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Which figures are asked for; null asks for all.</summary>
internal sealed record FigureFilter(int ProvinceId)
{
    /// <summary>Only of these places.</summary>
    public IReadOnlyCollection<long>? PlaceIds { get; init; }

    /// <summary>Code of a measure.</summary>
    public string? Measure { get; init; }

    /// <summary>What is, targets, plans.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>Of a period that ends on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Of a period that begins on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Ended by this day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Recorded by this day.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>The document that says it.</summary>
    public long? DocumentId { get; init; }

    /// <summary>Only these figures.</summary>
    public IReadOnlyCollection<long>? Ids { get; init; }

    /// <summary>How they are put in order.</summary>
    public FigureOrder Order { get; init; }

    /// <summary>The last one seen.</summary>
    public FigureKey? After { get; init; }

    /// <summary>The most to give.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Whether anything is left out that no index leaves out by itself.</summary>
    public bool IsSieved => Kind is not null || From is not null || To is not null || AsOf is not null || KnownOn is not null;
}

/// <summary>The order of a list of figures.</summary>
internal enum FigureOrder
{
    /// <summary>What was recorded last first.</summary>
    RecordedLast,

    /// <summary>What was recorded first first.</summary>
    RecordedFirst,

    /// <summary>By place and measure, the latest day first.</summary>
    Place,
}

/// <summary>Where a figure stands in a list, as addresses carry it.</summary>
internal sealed record FigureKey(long Id, long PlaceId, string Measure, DateOnly To)
{
    public static FigureKey Of(Observation row) => new(row.Id, row.PlaceId, row.Measure, row.To);

    /// <summary>The key an address carries; null for anything else.</summary>
    public static FigureKey? Parse(string text) =>
        text.Split('_') is [var id, var place, var measure, var to] && RowId.Parse(id) is { } number && RowId.Parse(place) is { } at && Days.Parse(to) is { } day
            ? new(number, at, measure, day)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}_{PlaceId}_{Measure}_{Days.Write(To)}");
}
