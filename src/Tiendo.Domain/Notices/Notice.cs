namespace Tiendo.Domain.Notices;

/// <summary>How far people are with the orders of a notice.</summary>
public enum NoticeState
{
    /// <summary>Nobody has decided or changed anything.</summary>
    New,
    /// <summary>Some orders are changed or decided, some are open.</summary>
    UnderReview,
    /// <summary>Every order is accepted or dropped.</summary>
    Reviewed,
}

/// <summary>A document that was read into orders, and how far their review is.</summary>
public sealed class Notice
{
    /// <summary>Statistical code of the province that keeps it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The document.</summary>
    public required long DocumentId { get; init; }

    /// <summary>The kind of file it was read from: text, docx, pdf, scanned-pdf, image.</summary>
    public required string Format { get; init; }

    /// <summary>How many orders were read.</summary>
    public required int Orders { get; init; }

    /// <summary>How many of them have a doubt.</summary>
    public required int Doubtful { get; init; }

    /// <summary>How many orders a person added.</summary>
    public int Added { get; set; }

    /// <summary>How many orders were accepted.</summary>
    public int Accepted { get; set; }

    /// <summary>How many orders were dropped.</summary>
    public int Dropped { get; set; }

    /// <summary>How far the review is.</summary>
    public NoticeState State { get; set; }

    /// <summary>The day it was recorded.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>How many orders are not yet decided.</summary>
    public int Open => Orders + Added - Accepted - Dropped;
}
