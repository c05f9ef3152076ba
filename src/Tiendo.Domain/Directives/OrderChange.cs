using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tiendo.Domain.Directives;

/// <summary>What a person changes in one order before accepting it; null leaves a field as read.</summary>
public sealed record OrderChange
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Nothing is changed.</summary>
    public static OrderChange None { get; } = new();

    /// <summary>Names of the leads.</summary>
    public IReadOnlyList<string>? Lead { get; init; }

    /// <summary>Names of those who work with them.</summary>
    public IReadOnlyList<string>? Coordinate { get; init; }

    /// <summary>Codes or names of places.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>Codes of topics.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>What it is about.</summary>
    public string? Matter { get; init; }

    /// <summary>The due day is changed, to <see cref="Due"/>.</summary>
    public bool ChangesDue { get; init; }

    /// <summary>The due day; null for none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether it comes back is changed, to <see cref="Recurrence"/>.</summary>
    public bool ChangesRecurrence { get; init; }

    /// <summary>The period after which it comes back; null when it is to be done once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>The last day on which an occurrence may begin.</summary>
    public DateOnly? RecursUntil { get; init; }

    /// <summary>The event it waits for; empty when it waits for none.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>How urgent it is.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Why it is changed.</summary>
    public string? Why { get; init; }

    /// <summary>Why it is no order and is left out; null when it is accepted.</summary>
    public string? Drop { get; init; }

    /// <summary>A change as <see cref="ToJson"/> wrote it.</summary>
    public static OrderChange FromJson(string json) => JsonSerializer.Deserialize<OrderChange>(json, Form)!;

    /// <summary>The form in which it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form);
}
