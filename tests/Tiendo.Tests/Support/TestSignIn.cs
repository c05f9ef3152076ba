using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tiendo.Security;

namespace Tiendo.Tests.Support;

/// <summary>Lets a test be anybody, by a header; only servers of tests know it.</summary>
internal static class TestSignIn
{
    private const string SchemeName = "test", Header = "Test-Person";

    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, Handler>(SchemeName, _ => { });
        services.PostConfigure<AuthenticationOptions>(options => options.DefaultAuthenticateScheme = SchemeName);
    }

    public static string NameOf(Role role) => "thu-" + role.ToString().ToLowerInvariant();

    public static void SignIn(HttpClient client, Person person) => client.DefaultRequestHeaders.Add(Header, Uri.EscapeDataString(JsonSerializer.Serialize(person)));

    private sealed class Handler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[Header].ToString() is { Length: > 0 } text)
                return AuthenticateResult.Success(new(new(new ClaimsIdentity(JsonSerializer.Deserialize<Person>(Uri.UnescapeDataString(text))!.Claims(), SchemeName)), SchemeName));
            return await Context.AuthenticateAsync(Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme);
        }
    }
}
