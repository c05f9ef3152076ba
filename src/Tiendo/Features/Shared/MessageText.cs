namespace Tiendo.Features.Shared;

/// <summary>One text that a user reads. <c>{name}</c> stands for the value of that name.</summary>
/// <param name="Key">Stable, e.g. <c>observations.unit-wrong</c>; of a refusal its code.</param>
/// <param name="Vietnamese">In Vietnamese.</param>
/// <param name="English">In English.</param>
public sealed record MessageText(string Key, string Vietnamese, string English);
