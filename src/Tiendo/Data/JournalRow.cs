namespace Tiendo.Data;

/// <summary>One write: who, when, why, on which document, what changed. Chained to the row before by its hash.</summary>
public sealed class JournalRow
{
    /// <summary>The province whose chain it stands in; 0 for national lists.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>From 1 without gaps.</summary>
    public required long Seq { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who.</summary>
    public required string By { get; init; }

    /// <summary>What was done: <c>observations.import</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The document it rests on.</summary>
    public long? DocumentId { get; init; }

    /// <summary>All of it as JSON: exactly the text that the hash covers.</summary>
    public required string Payload { get; init; }

    /// <summary>SHA-256 in hexadecimal of the hash before, a line feed, and the payload.</summary>
    public required string Hash { get; init; }
}

/// <summary>The end of one province's chain. Its row is locked by every write, which so come one after another.</summary>
public sealed class JournalHead
{
    /// <summary>The province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>Of the last row; 0 before the first.</summary>
    public long Seq { get; set; }

    /// <summary>Of the last row; 64 zeros before the first.</summary>
    public required string Hash { get; set; }

    /// <summary>The next identity to be given in this province.</summary>
    public long NextId { get; set; }
}

/// <summary>What holds for the whole installation, such as the day on which a sample province stands still.</summary>
public sealed class Setting
{
    /// <summary>What is set.</summary>
    public required string Key { get; init; }

    /// <summary>To what.</summary>
    public required string Value { get; set; }
}
