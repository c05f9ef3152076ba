using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Observations;

/// <summary>A figure with its day and a mark that opens its source: <c>&lt;figure-shown of="@figure" /&gt;</c>. Nothing known is said as such.</summary>
[HtmlTargetElement("figure-shown", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureShownTagHelper(Visit visit, Assets assets, HtmlEncoder encoder) : TagHelper
{
    // A figure that is remembered is drawn once: links carry the day asked for where it is not today.
    private static readonly ConditionalWeakTable<FigureShown, string> DrawnForToday = [], DrawnForADay = [];

    /// <summary>The figure; null where none is known.</summary>
    public FigureShown? Of { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Of is { IsContradicted: true } ? "figure figure-contradicted" : "figure");
        if (Of is not { } figure)
        {
            output.Content.SetHtmlContent($"<span class=\"figure-none\">{Say("figure.shown.none")}</span>");
            return;
        }
        var drawn = visit.IsAsOfGiven ? DrawnForADay : DrawnForToday;
        if (!drawn.TryGetValue(figure, out var known)) drawn.AddOrUpdate(figure, known = Draw(figure));
        output.Content.SetHtmlContent(known);
    }

    private string Draw(FigureShown figure)
    {
        var html = new DefaultTagHelperContent();
        var fraction = figure.Fraction is { } parts ? $" <span class=\"figure-fraction\">({Text(parts)})</span>" : "";
        html.AppendHtml($"<span class=\"figure-value\" title=\"{Text(figure.Exact)}\">{Text(figure.Value)}</span>{fraction} <span class=\"figure-day\">{Text(figure.Period)}</span>");
        html.AppendHtml($"<details class=\"figure-source\"><summary>{Icon(figure.IsContradicted ? "alert-circle" : "info-circle")}<span class=\"visually-hidden\">{Text(visit.Say.Say("figure.shown.open", ("measure", figure.Measure)))}</span>");
        if (figure.Rivals.Count > 0) html.AppendHtml($"<span class=\"figure-rivals\">{Numbers.Text(figure.Rivals.Count + 1)}</span>");
        html.AppendHtml("</summary><div class=\"figure-panel\">");
        html.AppendHtml($"<p><strong>{Text(figure.Measure)}</strong>: {Text(figure.Value)}{fraction} ({Text(figure.Period)})</p>");
        if (figure.Exact != figure.Value) html.AppendHtml($"<p>{Text(visit.Say.Say("figure.shown.exact", ("value", figure.Exact)))}</p>");
        html.AppendHtml($"<p>{Say("figure.column.source")}: {Text(figure.Source)}{(figure.Locator is { } place ? ", " + Text(place) : "")}</p>");
        if (figure.Quote is { } quote) html.AppendHtml($"<blockquote>“{Text(quote)}”</blockquote>");
        if (figure.Note is { } note) html.AppendHtml($"<p>{Text(note)}</p>");
        html.AppendHtml($"<p class=\"text-secondary\">{Text(figure.Why)}</p>");
        if (figure.Rivals.Count > 0) AppendRivals(html, figure);
        html.AppendHtml($"<p><a href=\"{Text(visit.To("/observations", ("place-id", Numbers.Text(figure.PlaceId)), ("measure", figure.MeasureCode)))}\">{Say("figure.shown.history")}</a> · <a href=\"{Text(visit.To("/observations/" + Numbers.Text(figure.ObservationId)))}\">{Say("figure.shown.this")}</a></p></div></details>");
        return html.GetContent();
    }

    private void AppendRivals(TagHelperContent html, FigureShown figure)
    {
        html.AppendHtml($"<table class=\"table table-sm\"><caption>{Say("figure.shown.rivals")}</caption><thead><tr><th scope=\"col\">{Say("column.value")}</th><th scope=\"col\">{Say("figure.column.period")}</th><th scope=\"col\">{Say("figure.column.source")}</th><th scope=\"col\">{Say("figure.column.why-not")}</th></tr></thead><tbody>");
        foreach (var rival in figure.Rivals)
            html.AppendHtml($"<tr><td>{Text(rival.Value)}</td><td>{Text(rival.Period)}</td><td>{Text(rival.Source)}</td><td>{(rival.Contradicts ? Icon("alert-circle") + " " : "")}{Text(rival.Why)}</td></tr>");
        html.AppendHtml("</tbody></table>");
    }

    private string Icon(string name) => $"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"{assets["icons.svg"]}#{name}\"/></svg>";

    private string Say(string key) => Text(visit.Say[key]);

    private string Text(string text) => encoder.Encode(text);
}
