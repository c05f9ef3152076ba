namespace Tiendo.Web;

/// <summary>What a browser may do with an answer: nothing from other hosts, no script or style inside a page, no frame around it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, Installation installation)
{
    private readonly string policy = Policy(installation.MapAddress);

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (http.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    }

    private static string Policy(string? map)
    {
        var tiles = Uri.TryCreate(map, UriKind.Absolute, out var address) ? " " + address.GetLeftPart(UriPartial.Authority) : "";
        return $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:{tiles}; font-src 'self'; connect-src 'self'{tiles}; "
            + "worker-src 'self' blob:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    }
}
