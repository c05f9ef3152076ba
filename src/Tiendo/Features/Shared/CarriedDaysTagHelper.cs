using Microsoft.AspNetCore.Razor.TagHelpers;
using Tiendo.Web;

namespace Tiendo.Features.Shared;

/// <summary>The days asked for, carried on by a form that is sent by its address: <c>&lt;carried-days /&gt;</c>.</summary>
[HtmlTargetElement("carried-days", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CarriedDaysTagHelper(Visit visit) : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (visit.IsAsOfGiven) output.Content.AppendHtml($"<input type=\"hidden\" name=\"as-of\" value=\"{Days.Write(visit.AsOf)}\">");
        if (visit.KnownOn is { } known) output.Content.AppendHtml($"<input type=\"hidden\" name=\"known-on\" value=\"{Days.Write(known)}\">");
    }
}
