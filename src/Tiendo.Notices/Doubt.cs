namespace Tiendo.Notices;

/// <summary>What the reader assumed. Each has one sentence per language in the program's messages.</summary>
public enum DoubtKind
{
    /// <summary>The lead was taken from the sentence before.</summary>
    LeadFromPreviousSentence,
    /// <summary>The lead was taken from a heading.</summary>
    LeadFromHeading,
    /// <summary>The lead was taken from an introductory sentence.</summary>
    LeadFromIntroduction,
    /// <summary>No lead was found.</summary>
    LeadMissing,
    /// <summary>The lead is a name that is in no list.</summary>
    LeadNotListed,
    /// <summary>The deadline is said once for several orders.</summary>
    DeadlineShared,
    /// <summary>The due day is not after the day of issue.</summary>
    DueNotAfterIssue,
    /// <summary>The year was not written and was taken from the document's date.</summary>
    YearAssumed,
    /// <summary>Several dates stand in the order; the last was taken.</summary>
    SeveralDates,
    /// <summary>A date that does not exist was written.</summary>
    ImpossibleDate,
    /// <summary>"đầu", "giữa", "cuối": an imprecise time, read by Civil Code 2015, Art. 146.</summary>
    ImpreciseTime,
    /// <summary>A relative period whose start is not known.</summary>
    StartUnknown,
    /// <summary>Working days were counted in a year whose holidays are not confirmed.</summary>
    HolidaysUnconfirmed,
    /// <summary>An unclear character of an optical reading was interpreted.</summary>
    UnclearCharacter,
    /// <summary>The issuer's province was concluded from the places named.</summary>
    IssuerConcluded,
    /// <summary>An exhortation or standing formula; it may be no order at all.</summary>
    WeakOrder,
    /// <summary>The operative part was not marked; the whole text was read.</summary>
    OperativePartUnmarked,
}

/// <summary>One assumption.</summary>
/// <param name="Kind">What was assumed.</param>
/// <param name="Detail">The words concerned, where there are some.</param>
public sealed record Doubt(DoubtKind Kind, string? Detail = null);
