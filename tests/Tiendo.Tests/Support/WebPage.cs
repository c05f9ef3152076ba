using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tiendo.Tests.Support;

/// <summary>A page as it came.</summary>
public sealed record WebPage(WebVisitor Visitor, HttpResponseMessage Answer, string Source, IHtmlDocument Document)
{
    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>Path and query after redirects.</summary>
    public string Address => Answer.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>The text of the first element, with single spaces; empty where there is none.</summary>
    public string Text(string selector) => Clean(Document.QuerySelector(selector)?.TextContent ?? "");

    /// <summary>The texts of all elements.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => Clean(element.TextContent))];

    /// <summary>The code of the broken rule said above the form; null where none is.</summary>
    public string? Broken => Document.QuerySelector("[data-code]")?.GetAttribute("data-code");

    /// <summary>Sends a form of the page with what stands in it, changed as given. Null takes a field out.</summary>
    public Task<WebPage> SubmitAsync(string form, params (string Name, string? Value)[] values) => SubmitAsync(form, [], values);

    /// <summary>Sends a form of the page with files.</summary>
    public Task<WebPage> SubmitAsync(string form, (string Field, string Name, byte[] Bytes)[] files, params (string Name, string? Value)[] values)
    {
        var element = Document.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"There is no form {form} on {Address}.");
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var control in element.Elements)
        {
            if (control.GetAttribute("name") is not { Length: > 0 } name || control.HasAttribute("disabled")) continue;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "file" or "submit" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.AddRange(select.SelectedOptions.Select(option => new KeyValuePair<string, string>(name, option.Value)));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(name, area.Value));
                    break;
            }
        }
        foreach (var (name, value) in values)
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null) fields.Add(new(name, value));
        }
        var address = element.GetAttribute("action") is { Length: > 0 } action ? action : Address;
        if (!string.Equals(element.Method, "post", StringComparison.OrdinalIgnoreCase))
            return Visitor.GetAsync($"{address.Split('?')[0]}?{string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}");
        return Visitor.PostAsync(address, fields, files);
    }

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
