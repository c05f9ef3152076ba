using System.Globalization;

namespace Tiendo.Bench.Ledger;

/// <summary>How much data is generated.</summary>
/// <param name="Name">Full, or a tenth of it.</param>
/// <param name="Provinces">Provinces.</param>
/// <param name="Parks">Parks and clusters.</param>
/// <param name="Observations">Figures.</param>
/// <param name="Directives">Orders.</param>
internal sealed record LedgerSize(string Name, int Provinces, int Parks, int Observations, int Directives)
{
    /// <summary>A country: 34 provinces, 1,500 parks.</summary>
    public static LedgerSize Full { get; } = new("full", 34, 1_500, 5_000_000, 500_000);

    /// <summary>A tenth of the country, of provinces that are as large.</summary>
    public static LedgerSize Tenth { get; } = new("tenth", 3, 132, 441_000, 44_100);

    /// <summary>The call of the generator that makes it.</summary>
    public string[] Arguments =>
    [
        "generate", "--provinces", Text(Provinces), "--parks", Text(Parks), "--months", "60",
        "--observations", Text(Observations), "--directives", Text(Directives), "--seed", "1",
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
