using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>Words around a figure on a page.</summary>
internal static class FigurePageMessages
{
    public static readonly MessageText[] All =
    [
        new("figure.shown.none", "chưa có số liệu", "no figure yet"),
        new("figure.shown.open", "Nguồn của số: {measure}", "Source of the figure: {measure}"),
        new("figure.shown.history", "Mọi số liệu theo thời gian", "All figures over time"),
        new("figure.shown.rivals", "Các số khác", "Other figures"),
    ];
}
