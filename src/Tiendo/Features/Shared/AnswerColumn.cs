namespace Tiendo.Features.Shared;

/// <summary>One column of a table or CSV file.</summary>
/// <param name="Key">The message that heads it, e.g. <c>column.due</c>.</param>
/// <param name="Value">What stands in it: text, a day, a number, a list of texts; null for nothing.</param>
/// <param name="IsNumber">Set to the right in a table.</param>
public sealed record AnswerColumn<T>(string Key, Func<T, object?> Value, bool IsNumber = false)
{
    /// <summary>The cell as text.</summary>
    public string Text(T row) => Value(row) switch
    {
        null => "",
        string text => text,
        DateOnly day => Days.Say(day),
        decimal number => number.ToString("0.#####", System.Globalization.CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join("; ", several),
        var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
