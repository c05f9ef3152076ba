namespace Tiendo.Domain.Observations;

public static partial class Units
{
    // Kind; what one is in the kind's base; the kept spelling first, then the others. "count" fits every thing that is counted.
    private static readonly (UnitKind Kind, decimal Factor, string Names)[] Table =
    [
        (UnitKind.Area, 10_000m, "ha, hecta, héc ta, hectare, hectares"),
        (UnitKind.Area, 1m, "m2, mét vuông, square metre, square metres, square meters, sqm"),
        (UnitKind.Area, 1_000_000m, "km2, ki lô mét vuông, square kilometre, square kilometres"),
        (UnitKind.Length, 1m, "m, mét, metre, metres"),
        (UnitKind.Length, 1_000m, "km, ki lô mét, kilometre, kilometres"),
        (UnitKind.Vnd, 1m, "VND, đồng, đ, vnđ, việt nam đồng, đồng việt nam"),
        (UnitKind.Vnd, 1e3m, "nghìn đồng, ngàn đồng, nghìn, thousand VND"),
        (UnitKind.Vnd, 1e6m, "triệu đồng, triệu, trđ, triệu VND, million VND"),
        (UnitKind.Vnd, 1e9m, "tỷ đồng, tỉ đồng, tỷ, tỉ, tỷ VND, tỉ VND, billion VND"),
        (UnitKind.Vnd, 1e12m, "nghìn tỷ đồng, nghìn tỉ đồng, ngàn tỷ đồng, ngàn tỉ đồng, nghìn tỷ, nghìn tỉ, ngàn tỷ, ngàn tỉ, trillion VND"),
        (UnitKind.Usd, 1m, "USD, đô la, đô la mỹ, us dollar, us dollars, dollars"),
        (UnitKind.Usd, 1e3m, "nghìn USD, ngàn USD, thousand USD"),
        (UnitKind.Usd, 1e6m, "triệu USD, triệu đô la, triệu đô la mỹ, million USD"),
        (UnitKind.Usd, 1e9m, "tỷ USD, tỉ USD, tỷ đô la, tỉ đô la, tỷ đô la mỹ, billion USD"),
        (UnitKind.Income, 12e6m, "triệu đồng/người/tháng, million VND per person per month"),
        (UnitKind.Income, 12m, "đồng/người/tháng, VND/người/tháng, VND per person per month"),
        (UnitKind.Income, 1e6m, "triệu đồng/người/năm, million VND per person per year"),
        (UnitKind.Rate, 1m, "VND/USD, đồng/USD, đồng/đô la"),
        (UnitKind.Share, 1m, "percent, phần trăm, per cent, pct"),
        (UnitKind.Share, 100m, "ratio, tỷ lệ, tỉ lệ, share, hệ số"),
        (UnitKind.Share, 0.1m, "permille, phần nghìn, phần ngàn"),
        (UnitKind.YearlyShare, 1m, "percent per year, %/năm, phần trăm mỗi năm, percent a year"),
        (UnitKind.Duration, 1m, "năm, year, years"),
        (UnitKind.Day, 1m, "date, ngày"),
        (UnitKind.Month, 1m, "month, tháng"),
        (UnitKind.Count, 1m, "count, số lượng, number, cái"),
        (UnitKind.Count, 1m, "hộ, hộ dân, hộ gia đình, household, households"),
        (UnitKind.Count, 1m, "người, lao động, nhân khẩu, person, persons, people, workers, jobs, việc làm"),
        (UnitKind.Count, 1m, "dự án, project, projects"),
        (UnitKind.Count, 1m, "cụm, cụm công nghiệp, CCN, cluster, clusters"),
        (UnitKind.Count, 1m, "khu, khu công nghiệp, KCN, park, parks"),
        (UnitKind.Count, 1m, "doanh nghiệp, DN, enterprise, enterprises, businesses"),
        (UnitKind.Count, 1m, "nhà đầu tư, investor, investors"),
        (UnitKind.Count, 1m, "trường hợp, case, cases"),
        (UnitKind.Count, 1m, "thủ tục, thủ tục hành chính, procedure, procedures"),
        (UnitKind.Count, 1m, "hồ sơ, dossier, dossiers"),
        (UnitKind.Count, 1m, "công trình, work, works"),
        (UnitKind.Count, 1m, "ngôi mộ, mộ, mồ mả, grave, graves"),
        (UnitKind.Count, 1m, "thửa, thửa đất, parcel, parcels"),
        (UnitKind.Count, 1m, "lô, lô đất, lot, lots"),
        (UnitKind.Count, 1m, "xã, commune, communes"),
    ];

    // Behind the table: static fields are made in the order of the text.
    private static readonly Dictionary<string, Unit> Spellings = MakeSpellings();

    // Figures are kept in kept spellings: those need no folding.
    private static readonly Dictionary<string, Unit> Exact = Spellings.Values.Distinct().ToDictionary(unit => unit.Name, StringComparer.Ordinal);

    private static Dictionary<string, Unit> MakeSpellings()
    {
        var spellings = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (kind, factor, names) in Table)
        {
            var all = names.Split(", ");
            var unit = new Unit(all[0], kind, factor);
            foreach (var name in all) spellings.TryAdd(Fold(name), unit);
        }
        return spellings;
    }
}
