using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tiendo.Data;

namespace Tiendo.Security;

/// <summary>Accounts, cookies and keys for the web.</summary>
public static class SecurityServices
{
    private const int PasswordIterations = 210_000; // PBKDF2-HMAC-SHA512, as OWASP advises
    private static readonly TimeSpan SecondStep = TimeSpan.FromMinutes(5);

    /// <summary>Adds what signing in needs.</summary>
    /// <param name="services">Those of the host.</param>
    /// <param name="database">Where the data lies.</param>
    /// <param name="keysFolder">The folder of the keys.</param>
    public static void AddSignIn(this IServiceCollection services, Database database, string keysFolder)
    {
        services.AddSingleton(database);
        services.AddDataProtection().SetApplicationName("tiendo").PersistKeysToFileSystem(KeysFolder.Open(keysFolder));
        services.AddIdentityCore<AccountUser>(options => options.Tokens.ProviderMap[TokenOptions.DefaultAuthenticatorProvider] = new(typeof(Totp)));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.RemoveAll<IUserValidator<AccountUser>>();
        services.RemoveAll<IPasswordValidator<AccountUser>>();
        services.AddSingleton<IPasswordValidator<AccountUser>, PasswordRule>();
        services.RemoveAll<IPasswordHasher<AccountUser>>();
        services.AddSingleton<IPasswordHasher<AccountUser>, PasswordHasher<AccountUser>>();
        services.AddScoped<IUserStore<AccountUser>, AccountStore>();
        services.AddSingleton<RecoveryCodes>();
        services.AddSingleton<PasswordOfNobody>();
        services.AddSingleton<UnknownNames>();
        services.AddSingleton<SignInLimits>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<SessionBook>();
        services.AddScoped<Totp>();
        services.AddScoped<Attempts>();
        services.AddScoped<CheckSignIn>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, AddApplicationCookie)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => AddCookie(options, "tiendo-second", SecondStep));
    }

    private static void AddApplicationCookie(CookieAuthenticationOptions options)
    {
        AddCookie(options, "tiendo", SessionBook.Longest);
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = ValidateAsync;
        // The page that was asked for answers: who asks, and for what, stays in the address.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void AddCookie(CookieAuthenticationOptions options, string name, TimeSpan life)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        options.CookieManager = new SchemeCookies();
        options.ExpireTimeSpan = life;
        options.SlidingExpiration = false;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<SessionBook>();
        if (context.Principal is { } cookie && await sessions.FindAsync(cookie, context.HttpContext.RequestAborted) is { } person) context.ReplacePrincipal(person);
        else context.RejectPrincipal();
    }
}
