namespace Tiendo.Notices;

/// <summary>The lists and rules that a reading depends on; the caller hands them in.</summary>
public sealed record ReaderLists
{
    /// <summary>A reader that knows no names; the grammar of names still works.</summary>
    public static ReaderLists Empty { get; } = new();

    /// <summary>Agencies: departments, boards, centres, utilities, party and central bodies.</summary>
    public IReadOnlyList<KnownAgency> Agencies { get; init; } = [];

    /// <summary>Administrative units: provinces, communes, wards and the districts of old.</summary>
    public IReadOnlyList<KnownUnit> Units { get; init; } = [];

    /// <summary>Counts working days; null when no calendar is at hand, and then such periods stay uncomputed.</summary>
    public CountWorkingDays? WorkingDays { get; init; }

    /// <summary>True: "trước ngày X" ends the day before X (the default). False: X itself is still on time.</summary>
    public bool BeforeExcludesTheDay { get; init; } = true;
}

/// <summary>An agency of the list.</summary>
/// <param name="Key">A stable key, e.g. <c>so-tai-chinh</c>.</param>
/// <param name="Name">The full name.</param>
/// <param name="OtherNames">Abbreviations, older names and spellings.</param>
/// <param name="ValidFrom">The first day of its life, where known.</param>
/// <param name="ValidTo">The last day of its life, where it has ended.</param>
/// <param name="Successor">The key of the body that took over, or that took over most.</param>
/// <param name="Short">The bare noun of shared lists: "Tài chính" in "các Sở: Tài chính, Công Thương"; null where there is none.</param>
/// <param name="Sign">Its letters in document numbers: "SCT" in "1234/SCT-QLCN"; not a name in running text.</param>
/// <param name="Level">central, province, district, commune, party, utility, company or association.</param>
/// <param name="Province">The bare name of its province; null when every province has one.</param>
/// <param name="Successors">Keys of all bodies that took over, also in part, the main one first; null without one.</param>
public sealed record KnownAgency(
    string Key, string Name, IReadOnlyList<string> OtherNames, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor,
    string? Short = null, string? Sign = null, string? Level = null, string? Province = null, IReadOnlyList<string>? Successors = null);

/// <summary>An administrative unit of the list.</summary>
/// <param name="Key">The statistical code, or for an abolished unit a stable key of our own.</param>
/// <param name="Name">The bare name: "Hữu Lũng".</param>
/// <param name="Type">tỉnh, thành phố, huyện, thị xã, xã, phường, thị trấn or đặc khu.</param>
/// <param name="Province">The bare name of its province; null for a province.</param>
/// <param name="OtherNames">Other spellings of the bare name.</param>
/// <param name="ValidFrom">The first day, where known.</param>
/// <param name="ValidTo">The last day, where it has ended.</param>
/// <param name="Successors">Keys of the units that took over, also in part.</param>
/// <param name="District">Type and name of the district an abolished commune stood in: "huyện Hữu Lũng"; null where not known.</param>
public sealed record KnownUnit(
    string Key, string Name, string Type, string? Province, IReadOnlyList<string> OtherNames,
    DateOnly? ValidFrom, DateOnly? ValidTo, IReadOnlyList<string> Successors, string? District = null);

/// <summary>The day that lies <paramref name="days"/> working days after <paramref name="start"/>, and whether the holidays of every day counted are confirmed.</summary>
/// <remarks>From 0 to 2000 days; outside of that, or past the end of the calendar, it throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public delegate (DateOnly Day, bool Confirmed) CountWorkingDays(DateOnly start, int days);
