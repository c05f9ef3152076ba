using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Rules;

/// <summary>One thing that can be asked of the real server, and who may.</summary>
/// <param name="Method">GET, POST.</param>
/// <param name="Pattern">The address; a page's handler stands behind a question mark.</param>
/// <param name="Needs">A right, "open" for everybody, "signed-in" for every account, "nobody" where nothing is stated.</param>
/// <param name="Beyond">The right that the handler asks for besides; null for none.</param>
/// <param name="Takes">What it takes: a form, JSON; null where it does not say.</param>
internal sealed record Route(string Method, string Pattern, string Needs, Right? Beyond, string? Takes = null)
{
    /// <summary>The roles that may.</summary>
    public IReadOnlyList<Role> Roles => Needs switch
    {
        "open" or "signed-in" => Enum.GetValues<Role>(),
        "nobody" => [],
        _ => [.. RoleRights.With(Enum.Parse<Right>(Needs)).Where(role => Beyond is not { } right || RoleRights.Of(role).Contains(right))],
    };

    public bool IsOpen => Needs == "open";

    public override string ToString()
    {
        var right = Beyond is null ? Needs : $"{Needs}+{Beyond}";
        var roles = Needs == "open" ? "everybody" : Roles.Count == Enum.GetValues<Role>().Length ? "every-role" : string.Join(' ', Roles);
        return string.Create(CultureInfo.InvariantCulture, $"{Method,-6} {Pattern,-58} {right,-22} {roles}").TrimEnd();
    }

    /// <summary>Everything that a server answers to.</summary>
    public static async Task<IReadOnlyList<Route>> OfAsync(WebProvince web)
    {
        var loader = web.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in web.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
                var needs = NeedsOf(compiled.EndpointMetadata ?? [], compiled.ModelTypeInfo!.GetCustomAttributes(inherit: true));
                var beyond = compiled.ModelTypeInfo.GetCustomAttributes(typeof(HandlerNeedsAttribute), inherit: true).Cast<HandlerNeedsAttribute>().ToList();
                foreach (var handler in compiled.HandlerMethods.Count == 0 ? [("GET", "")] : compiled.HandlerMethods.Select(h => (Method: h.HttpMethod.ToUpperInvariant(), Name: h.Name ?? "")))
                    routes.Add(new(handler.Item1, pattern + (handler.Item2.Length > 0 ? "?handler=" + handler.Item2 : ""), needs, beyond.Find(b => b.Handler == handler.Item2 && handler.Item1 != "GET")?.Right));
            }
            else
            {
                foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]) routes.Add(new(method, pattern, NeedsOf(endpoint.Metadata, []), null, endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0]));
            }
        }
        return [.. routes.Distinct().OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal)];
    }

    private static string NeedsOf(IEnumerable<object> metadata, object[] attributes)
    {
        var stated = metadata.Concat(attributes).ToList();
        if (stated.OfType<IAllowAnonymous>().Any()) return "open";
        if (stated.OfType<NeedsAttribute>().FirstOrDefault() is { } needs) return needs.Right.ToString();
        return stated.OfType<SignedInAttribute>().Any() ? "signed-in" : "nobody";
    }
}
