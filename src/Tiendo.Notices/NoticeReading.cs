namespace Tiendo.Notices;

/// <summary>What was read in one official document: its header, its orders and what a person should check first.</summary>
/// <remarks>Every span indexes <see cref="Text"/> in UTF-16 units; an end is exclusive. Spans of directives are in reading order.</remarks>
public sealed record NoticeReading
{
    /// <summary>The text that was read and that every span indexes.</summary>
    public required string Text { get; init; }

    /// <summary>The document's own header.</summary>
    public required NoticeDocument Document { get; init; }

    /// <summary>The orders, in reading order.</summary>
    public required IReadOnlyList<Directive> Directives { get; init; }

    /// <summary>Doubts about the document as a whole.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>A half-open range of UTF-16 positions in <see cref="NoticeReading.Text"/>.</summary>
/// <param name="Start">The first position.</param>
/// <param name="End">The position behind the last.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;
}

/// <summary>The header of an official document; null means that the document does not say.</summary>
public sealed record NoticeDocument
{
    /// <summary>Number and sign, e.g. <c>612/TB-UBND</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it was signed, e.g. <c>Lạng Sơn</c>.</summary>
    public string? Place { get; init; }

    /// <summary>The issuing body, by its full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>The kind, in lower case: thông báo, công văn, chỉ thị, công điện, kế hoạch, quyết định …</summary>
    public string? Kind { get; init; }

    /// <summary>The abstract below the kind, or the "V/v" line.</summary>
    public string? Subject { get; init; }

    /// <summary>The person who signed.</summary>
    public string? Signer { get; init; }

    /// <summary>The office in which the person signed, with its "KT."/"TL." line.</summary>
    public string? SignerTitle { get; init; }

    /// <summary>The day of the meeting that the document concludes.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>The addressees after "Kính gửi" and "Nơi nhận", as written.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The documents it refers to.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];
}

/// <summary>A document that the text refers to.</summary>
/// <param name="Number">Number and sign, e.g. <c>229/TB-VP</c>.</param>
/// <param name="Date">Its day, where given.</param>
/// <param name="Place">Where the reference stands.</param>
public sealed record Citation(string Number, DateOnly? Date, Span Place);

/// <summary>An agency as the text names it.</summary>
/// <param name="Name">The full name, a shared noun spread out: "UBND xã Hữu Lũng".</param>
/// <param name="Key">The key of the list the caller passed in; null for an open group or an unlisted name.</param>
/// <param name="Place">Where it stands; outside the order's own span when it was inherited.</param>
public sealed record AgencyMention(string Name, string? Key, Span Place);

/// <summary>One order: who has to do what by when, and the words that say so.</summary>
public sealed record Directive
{
    /// <summary>The number of the section it stands in: <c>3</c>, <c>1.2</c>, <c>II.4</c>; empty without one.</summary>
    public string Section { get; init; } = "";

    /// <summary>The heading of that section, as written.</summary>
    public string? Heading { get; init; }

    /// <summary>The order as written, line breaks joined.</summary>
    public required string Action { get; init; }

    /// <summary>From the first word to the last, list marks excluded.</summary>
    public required Span Place { get; init; }

    /// <summary>Who leads.</summary>
    public IReadOnlyList<AgencyMention> Lead { get; init; } = [];

    /// <summary>Who works with the lead.</summary>
    public IReadOnlyList<AgencyMention> Coordinate { get; init; } = [];

    /// <summary>To whom the result is reported.</summary>
    public IReadOnlyList<AgencyMention> ReportTo { get; init; } = [];

    /// <summary>Projects and subjects, as written.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Parks and clusters, one by one, by their full names.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Codes of <c>reading-format</c>: planning, clearance, land …</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Amounts in the order.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>What it says about time; never null, operator <see cref="DeadlineOperator.None"/> when it says nothing.</summary>
    public Deadline Deadline { get; init; } = Deadline.Absent;

    /// <summary>What was assumed.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>An amount with its unit and hedge.</summary>
/// <param name="Value">The number, e.g. 0.31.</param>
/// <param name="Unit">The unit as written: ha, hộ, tỷ đồng, %.</param>
/// <param name="Hedge">exact, about, over, nearly, at-least or at-most.</param>
/// <param name="Phrase">The words.</param>
/// <param name="Place">Where they stand.</param>
public sealed record Quantity(decimal Value, string Unit, string Hedge, string Phrase, Span Place);
