using Tiendo.Domain.Observations;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>A number with its unit in the user's language: "564 tỷ đồng", "1,006 households".</summary>
internal static class UnitWords
{
    // Where the units change from the one an amount is kept in to the one it is said in.
    private static readonly (string Kept, decimal From, string Said)[] Large =
    [
        ("VND", 1e9m, "tỷ đồng"), ("VND", 1e6m, "triệu đồng"), ("USD", 1e6m, "triệu USD"),
    ];

    /// <summary>The number and the unit; large amounts of đồng and dollars in the larger unit.</summary>
    public static string Say(decimal value, string unit, Messages messages, int decimals = 4)
    {
        var kept = Units.Canonical(unit) ?? unit;
        var said = Large.FirstOrDefault(step => step.Kept == kept && Math.Abs(value) >= step.From).Said ?? kept;
        return Numbers.Say(Units.Convert(value, kept, said) ?? value, messages, decimals) + Unit(said, messages);
    }

    /// <summary>The unit an amount is said in: đồng and dollars by the billion or million, everything else as it is.</summary>
    public static string SpokenUnit(decimal value, string unit)
    {
        var plain = Units.KindOf(unit) switch { UnitKind.Vnd => "VND", UnitKind.Usd => "USD", _ => null };
        if (plain is null || Units.Convert(Math.Abs(value), unit, plain) is not { } amount) return unit;
        return Large.FirstOrDefault(step => step.Kept == plain && amount >= step.From) is { Said: { } said } ? said : unit;
    }

    /// <summary>The unit as it stands behind a number, with the space before it; nothing for a bare count and for days.</summary>
    public static string Unit(string unit, Messages messages)
    {
        var key = "unit." + (Units.Canonical(unit) ?? unit);
        var words = messages[key];
        return words == key ? " " + unit : words.Length == 0 ? "" : " " + words;
    }
}
