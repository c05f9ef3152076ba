using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using Tiendo.Security;

namespace Tiendo.Web;

/// <summary>The web server: what it is made of, and the way of a request through it.</summary>
public static class Server
{
    // A form with its words; a file comes in parts or says its own limit.
    private const long LargestRequest = 2 << 20;

    /// <summary>Makes a server that has not started.</summary>
    /// <param name="installation">What it stands on.</param>
    /// <param name="urls">Where it listens.</param>
    /// <param name="configure">More services, for tests.</param>
    public static WebApplication Create(Installation installation, string urls, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Server).Assembly.GetName().Name });
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        ServerLog.Configure(builder.Logging);
        Add(builder.Services, installation);
        configure?.Invoke(builder);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void Add(IServiceCollection services, Installation installation)
    {
        services.AddSingleton(installation);
        services.AddSingleton(installation.Time);
        services.AddSingleton<Remembered>();
        services.AddSingleton<Assets>();
        services.AddHttpContextAccessor();
        services.AddScoped<Visit>();
        services.AddResponseCompression(compression => compression.EnableForHttps = false);
        // Otherwise Vietnamese letters are written as numbers.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "tiendo-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.HeaderName = "RequestVerificationToken";
        });
        services.AddScoped(request => request.GetRequiredService<Visit>().Db);
        services.AddSignIn(installation.Database, installation.KeysFolder);
        services.AddSingleton<IAuthorizationHandler, RightHandler>();
        var rights = services.AddAuthorizationBuilder().AddPolicy(SignedInAttribute.PolicyName, policy => policy.RequireAuthenticatedUser());
        foreach (var right in Enum.GetValues<Right>()) rights.AddPolicy(NeedsAttribute.PolicyOf(right), policy => policy.RequireAuthenticatedUser().AddRequirements(new RightRequirement(right)));
        rights.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build());
        services.AddRazorPages().WithRazorPagesRoot("/Features");
        services.Configure<RazorViewEngineOptions>(views => views.PageViewLocationFormats.Add("/Features/{0}.cshtml"));
        Sites.Add(services);
    }

    private static void Use(WebApplication app)
    {
        // Believed of a proxy on this machine alone.
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<Failures>();
        app.UseStatusCodePagesWithReExecute("/missing");
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<BeginVisit>();
        app.UseAntiforgery();
        app.MapGet("/assets/{**file}", (string file, HttpContext http, Assets assets) => assets.Answer(file, http)).WithMetadata(new OpenAttribute());
        app.MapRazorPages();
        Sites.Map(app);
        app.MapFallback("{**path}", () => Results.NotFound()).WithMetadata(new SignedInAttribute());
    }
}
