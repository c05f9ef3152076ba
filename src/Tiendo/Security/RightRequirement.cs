using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Tiendo.Security;

/// <summary>A right, in the province of the address.</summary>
/// <param name="Right">The right.</param>
public sealed record RightRequirement(Right Right) : IAuthorizationRequirement;

/// <summary>Grants a right to a person whose role has it and whose province the address names.</summary>
public sealed class RightHandler : AuthorizationHandler<RightRequirement>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        if (context.Resource is HttpContext http && Person.Of(http.User) is { } person && person.May(requirement.Right) && IsOfAddress(person, http))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private static bool IsOfAddress(Person person, HttpContext http) =>
        http.GetRouteValue("province") is not { } province
        || (int.TryParse(Convert.ToString(province, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && person.IsOf(id));
}
