using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Parks;

/// <summary>The list of parks to take away.</summary>
internal static class ParkFiles
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The columns of XLSX and CSV.</summary>
    public static IReadOnlyList<AnswerColumn<ParkProgress>> Columns(Messages say) =>
    [
        new("column.code", row => row.Park.Code), new("column.park-name", row => row.Park.Name), new("column.park-kind", row => say["parks.kind." + row.Park.Kind]),
        new("parks.page.state", row => say["parks.condition." + row.Park.Orders.Condition]),
        new("column.stage", row => row.Park.Stage is { } stage ? say["parks.stage." + stage] + (row.Park.StageUncertain ? " ?" : "") : null),
        new("column.communes", row => row.Park.Communes.Select(commune => commune.Words(say))), new("column.investor", row => row.Park.Investors),
        new("parks.file.overdue", row => row.Park.Orders.Overdue, true), new("parks.file.open", row => row.Park.Orders.Open, true), new("parks.file.moved", row => row.Park.Orders.Moved, true),
        .. ParksProgress.Steps.SelectMany(step => new AnswerColumn<ParkProgress>[]
        {
            new("parks.file." + step, row => step == "occupied" ? Round(row.Step(step).Percent) : row.Step(step).Hectares, true), new($"parks.file.{step}-day", row => row.Step(step).Figure?.Period),
        }),
        new("parks.file.households-done", row => row.Households.Done, true), new("parks.file.households", row => row.Households.All, true),
        new("parks.file.procedures-done", row => row.Procedures.Done, true), new("parks.file.procedures", row => row.Procedures.All, true),
    ];

    /// <summary>A GeoJSON FeatureCollection; a park without a known boundary has no geometry.</summary>
    public static FileResult GeoJson(Visit visit, IReadOnlyList<ParkProgress> rows)
    {
        var features = rows.Select(row => new
        {
            Type = "Feature", Geometry = row.Park.Boundary is { } boundary ? JsonDocument.Parse(boundary).RootElement : (JsonElement?)null,
            Properties = new
            {
                row.Park.Code, row.Park.Name, Kind = Data.Conventions.Word(row.Park.Kind), State = Data.Conventions.Word(row.Park.Orders.Condition), Communes = row.Park.Communes.Select(commune => commune.Name),
                Investor = row.Park.Investors, row.Park.Orders.Overdue, AreaHa = row.Step("planned").Hectares, ClearedHa = row.Step("cleared").Hectares, LeasedHa = row.Step("leased").Hectares,
                AsOf = Days.Write(visit.AsOf), KnownOn = visit.KnownOn is { } known ? Days.Write(known) : null,
            },
        });
        return new FileContentResult(JsonSerializer.SerializeToUtf8Bytes(new { Type = "FeatureCollection", Features = features }, Form), "application/geo+json") { FileDownloadName = $"khu-cum-{Days.Write(visit.AsOf)}.geojson" };
    }

    private static decimal? Round(decimal? percent) => percent is { } value ? Math.Round(value, 1) : null;
}
