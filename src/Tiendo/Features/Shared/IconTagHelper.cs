using Microsoft.AspNetCore.Razor.TagHelpers;
using Tiendo.Web;

namespace Tiendo.Features.Shared;

/// <summary>A picture of the sprite, for eyes only: the word stands beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(Assets assets) : TagHelper
{
    /// <summary>Its name in the sprite.</summary>
    public required string Name { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"{assets["icons.svg"]}#{Name}\"/>");
    }
}
