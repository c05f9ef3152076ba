using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tiendo.Domain.Directives;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>The state of an order as a word with its picture: <c>&lt;order-state of="@status" /&gt;</c>.</summary>
[HtmlTargetElement("order-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OrderStateTagHelper(Visit visit, Assets assets, HtmlEncoder encoder) : TagHelper
{
    /// <summary>The state.</summary>
    public required DirectiveStatus Of { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (look, icon) = Of switch
        {
            DirectiveStatus.Overdue or DirectiveStatus.ReportedLate or DirectiveStatus.DoneLate => ("late", "alert-triangle"),
            DirectiveStatus.DueSoon => ("soon", "clock"),
            DirectiveStatus.InTime or DirectiveStatus.ReportedInTime or DirectiveStatus.DoneInTime => ("intime", "check"),
            _ => ("nodue", "minus"),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "state " + look);
        output.Content.SetHtmlContent($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"{assets["icons.svg"]}#{icon}\"/></svg> {encoder.Encode(visit.Say["state." + Of])}");
    }
}
