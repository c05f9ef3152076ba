using System.Net.Mime;
using System.Text.Encodings.Web;

namespace Tiendo.Web;

/// <summary>A page that says what could not be done. It needs nothing that may itself be broken: no database, no view.</summary>
internal static class BrokenPage
{
    public static Task WriteAsync(HttpContext http, string message, string code)
    {
        var (visit, assets, encoder) = (
            http.RequestServices.GetRequiredService<Visit>(), http.RequestServices.GetRequiredService<Assets>(), http.RequestServices.GetRequiredService<HtmlEncoder>());
        var kept = http.Request.Method == HttpMethods.Get ? "" : $"<p>{encoder.Encode(visit.Say["web.nothing-written"])}</p>";
        http.Response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        return http.Response.WriteAsync($"""
            <!doctype html>
            <html lang="{visit.Language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{encoder.Encode(visit.Say["web.broken-title"])} · Tiendo</title><link rel="stylesheet" href="{assets["site.css"]}"><script src="{assets["theme.js"]}"></script></head>
            <body><main class="container-tight py-4"><div class="card"><div class="card-body"><h1 class="h2">{encoder.Encode(visit.Say["web.broken-title"])}</h1>
            <p role="alert">{encoder.Encode(message)}</p>{kept}<p class="text-secondary">{encoder.Encode(code)}</p>
            <p><a class="btn" href="/">{encoder.Encode(visit.Say["web.to-start"])}</a></p></div></div></main></body></html>
            """);
    }
}
