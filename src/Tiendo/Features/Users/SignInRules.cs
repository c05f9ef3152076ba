using Tiendo.Domain;
using Tiendo.Features.Shared;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>What is said of an attempt to sign in that was not right.</summary>
internal static class SignInRules
{
    /// <summary>Goes on where it was right, or where a code is asked for next.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="wrong">The code of what is said where name, password or code is wrong.</param>
    /// <exception cref="RuleBroken">sign-in.…</exception>
    public static void Check(SignInAttempt attempt, string wrong)
    {
        switch (attempt.Outcome)
        {
            case SignInOutcome.Wrong: throw new RuleBroken(wrong);
            case SignInOutcome.Locked: throw new RuleBroken("sign-in.locked", null, ("time", Days.Moment(attempt.LockedUntil!.Value)));
            case SignInOutcome.TooMany: throw new RuleBroken("sign-in.too-many");
        }
    }

    /// <summary>Sets the status of an answer that says so, where it is a special one.</summary>
    public static void SetStatus(HttpResponse response, RuleBroken? broken)
    {
        if (broken?.Code != "sign-in.too-many") return;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = "60";
    }
}
