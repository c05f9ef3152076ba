using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Tiendo.Domain.Parks;
using Tiendo.Features.Parks;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>Names that are suggested while a person writes a place or a measure; made once, since every page of figures has them.</summary>
internal static class FigureChoices
{
    /// <summary>The datalists <c>places</c> and <c>measures</c>.</summary>
    public static async Task<IHtmlContent> OfAsync(Visit visit)
    {
        if (await PlaceScopeQueries.OwnAsync(visit) is { } own) return new HtmlString(Lists(visit, (await PlaceScopeQueries.AllAsync(visit)).Values.Where(place => own.Contains(place.Id))));
        var places = await PlaceScopeQueries.AllAsync(visit);
        return new HtmlString(await visit.Remembered.GetAsync(visit, "figures.choices:" + visit.Language, () => Task.FromResult(Lists(visit, places.Values))));
    }

    private static string Lists(Visit visit, IEnumerable<Place> places)
    {
        var (text, encoder) = (new StringBuilder("<datalist id=\"places\">"), visit.Http.RequestServices.GetRequiredService<HtmlEncoder>());
        foreach (var place in places.OrderBy(place => place.Kind).ThenBy(place => place.Code, StringComparer.Ordinal)) Add(place.Code, place.Name);
        text.Append("</datalist><datalist id=\"measures\">");
        var isVietnamese = visit.Language == "vi";
        foreach (var measure in FigureQueries.Measures(visit).All) Add(isVietnamese ? measure.Vietnamese : measure.English, measure.Code);
        return text.Append("</datalist>").ToString();

        void Add(string value, string hint) => text.Append("<option value=\"").Append(encoder.Encode(value)).Append("\">").Append(encoder.Encode(hint)).Append("</option>");
    }
}
