using System.Text.Json;

namespace Tiendo.Notices.Tests.Corpus;

/// <summary>What a clerk finds in a sample notice. A header field that is absent is not compared; null must be null.</summary>
internal sealed record ExpectedReading(Dictionary<string, string?> Document, IReadOnlyList<ExpectedDirective> Directives)
{
    private static readonly JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Numbers of cited documents, each with its day where one is written; others may be read too.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    public static ExpectedReading Load(string path) =>
        JsonSerializer.Deserialize<ExpectedReading>(File.ReadAllText(path), options)!;
}

/// <summary>One order. Its span is given by its first and last words; "*" accepts anything.</summary>
internal sealed record ExpectedDirective
{
    public required string Starts { get; init; }
    public required string Ends { get; init; }
    public required IReadOnlyList<string> Lead { get; init; }
    public IReadOnlyList<string> Coordinate { get; init; } = [];
    public string? Due { get; init; }
    public string? Earliest { get; init; }
    public string? Recurrence { get; init; }
    public string? Operator { get; init; }
    public string? Granularity { get; init; }
    public string? Time { get; init; }
    public string? Section { get; init; }
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>"phấn đấu": a target.</summary>
    public bool Soft { get; init; }

    /// <summary>An exhortation or standing formula: reading it or leaving it out are both right.</summary>
    public bool Weak { get; init; }

    /// <summary>A table row or an optical reading: where exactly it begins and ends is open.</summary>
    public bool Loose { get; init; }
}
