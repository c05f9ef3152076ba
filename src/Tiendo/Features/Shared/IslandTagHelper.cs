using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tiendo.Features.Shared;

/// <summary>A place that script may improve: <c>&lt;island name="chart" data="…"&gt;what stands there without script&lt;/island&gt;</c>.</summary>
[HtmlTargetElement("island")]
public sealed class IslandTagHelper : TagHelper
{
    // "<" stays escaped: the block ends where it should.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The script that draws it.</summary>
    public required string Name { get; set; }

    /// <summary>What it draws.</summary>
    public object? Data { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("data-island", Name);
        if (Data is not null) output.PreContent.SetHtmlContent($"<script type=\"application/json\">{JsonSerializer.Serialize(Data, Json)}</script>");
    }
}
