using Microsoft.AspNetCore.Authorization;

namespace Tiendo.Security;

/// <summary>The right that a page or endpoint needs. One without it is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute : AuthorizeAttribute
{
    /// <summary>Needs a right.</summary>
    public NeedsAttribute(Right right) => (Right, Policy) = (right, PolicyOf(right));

    /// <summary>The right.</summary>
    public Right Right { get; }

    /// <summary>The policy of a right.</summary>
    public static string PolicyOf(Right right) => "right:" + right;
}

/// <summary>The right that one handler of a page needs beyond the page's own; the handler asks <c>Visit.Require</c> for it.</summary>
/// <param name="handler">Its name: <c>Report</c> for <c>OnPostReportAsync</c>, empty for <c>OnPostAsync</c>.</param>
/// <param name="right">The right.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class HandlerNeedsAttribute(string handler, Right right) : Attribute
{
    /// <summary>Its name.</summary>
    public string Handler => handler;

    /// <summary>The right.</summary>
    public Right Right => right;
}

/// <summary>For everybody, also without an account: signing in, assets.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenAttribute : AllowAnonymousAttribute;

/// <summary>For everybody who has signed in, whatever the role: the own account.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : AuthorizeAttribute
{
    /// <summary>The name of the policy.</summary>
    public const string PolicyName = "signed-in";

    /// <summary>Needs an account.</summary>
    public SignedInAttribute() => Policy = PolicyName;
}
