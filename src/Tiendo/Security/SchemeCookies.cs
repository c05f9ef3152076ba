using Microsoft.AspNetCore.Authentication.Cookies;

namespace Tiendo.Security;

/// <summary>Cookies whose names bind them to this host where the connection is encrypted: <c>__Host-tiendo</c>, else <c>tiendo</c>.</summary>
public sealed class SchemeCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    /// <inheritdoc/>
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameOf(context, key));

    /// <inheritdoc/>
    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, NameOf(context, key), value, options);

    /// <inheritdoc/>
    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, NameOf(context, key), options);

    private static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
