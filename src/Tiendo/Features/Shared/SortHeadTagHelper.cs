using Microsoft.AspNetCore.Razor.TagHelpers;
using Tiendo.Web;

namespace Tiendo.Features.Shared;

/// <summary>The head of a column that can be sorted by: <c>&lt;th sort-by="due"&gt;Hạn&lt;/th&gt;</c>. The address says <c>sort=due</c>, backwards <c>sort=-due</c>.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortHeadTagHelper(Visit visit) : TagHelper
{
    /// <summary>The word of the column in the address.</summary>
    public required string SortBy { get; set; }

    /// <summary>The column that rules where the address names none.</summary>
    public bool SortUsual { get; set; }

    /// <summary>The largest first where nothing else is said: <c>sort=-late</c>.</summary>
    public bool SortFalls { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var now = visit.Http.Request.Query["sort"].ToString();
        if (now.Length == 0 && SortUsual) now = SortFalls ? "-" + SortBy : SortBy;
        var (up, down) = (now == SortBy, now == "-" + SortBy);
        var head = (await output.GetChildContentAsync()).GetContent();
        var address = System.Text.Encodings.Web.HtmlEncoder.Default.Encode(visit.Here(("sort", up || (SortFalls && !down) ? "-" + SortBy : SortBy), ("page", null), ("after", null)));
        output.Attributes.SetAttribute("scope", "col");
        if (up || down) output.Attributes.SetAttribute("aria-sort", up ? "ascending" : "descending");
        output.Content.SetHtmlContent($"<a class=\"sort-link\" href=\"{address}\">{head}<span aria-hidden=\"true\">{(up ? " ↑" : down ? " ↓" : "")}</span></a>");
    }
}
