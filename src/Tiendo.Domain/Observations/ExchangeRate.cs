namespace Tiendo.Domain.Observations;

/// <summary>A rate to convert money with, and where it comes from.</summary>
/// <param name="VndPerUsd">How many đồng one dollar is; above 0.</param>
/// <param name="Source">Who says so, of which day.</param>
public sealed record ExchangeRate(decimal VndPerUsd, string Source);
