namespace Tiendo.Web;

/// <summary>Begins a visit where the address leads to a page of the site; its language is chosen by the address, else by a cookie.</summary>
internal sealed class BeginVisit(RequestDelegate next)
{
    private static readonly string[] Themes = ["light", "dark", "auto"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint() is null || http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }
        Greet(http);
        await http.RequestServices.GetRequiredService<Visit>().BeginAsync();
        await next(http);
    }

    /// <summary>Language and looks.</summary>
    public static void Greet(HttpContext http) =>
        http.RequestServices.GetRequiredService<Visit>().Greet(Chosen(http, "lang", "vi", ["vi", "en"]), Chosen(http, "theme", "auto", Themes));

    /// <summary>Keeps a choice of this browser.</summary>
    public static void Choose(HttpContext http, string name, string chosen) =>
        http.Response.Cookies.Append(name, chosen, new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, Secure = http.Request.IsHttps });

    private static string Chosen(HttpContext http, string name, string usual, string[] known)
    {
        if (http.Request.Query[name].ToString() is { Length: > 0 } asked && known.Contains(asked))
        {
            Choose(http, name, asked);
            return asked;
        }
        return http.Request.Cookies[name] is { } kept && known.Contains(kept) ? kept : usual;
    }
}
