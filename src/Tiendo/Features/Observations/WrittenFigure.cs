namespace Tiendo.Features.Observations;

/// <summary>The fields of a figure as a person writes them, in a row of a file or as options; empty where nothing was written.</summary>
internal enum FigureField { Place, Measure, Value, Upper, Unit, Hedge, Kind, From, To, AsOf, Document, Locator, Quote, Note }

/// <summary>One figure as a person wrote it.</summary>
internal sealed class WrittenFigure
{
    private readonly string[] texts = new string[Names.Length];

    public WrittenFigure() => Array.Fill(texts, "");

    /// <summary>The names of the fields in files and in messages.</summary>
    public static readonly string[] Names =
        ["place", "measure", "value", "upper", "unit", "hedge", "kind", "from", "to", "as_of", "document", "locator", "quote", "note"];

    /// <summary>True when the value is a number of a spreadsheet: then its point is no question.</summary>
    public bool IsTypedNumber { get; set; }

    /// <summary>All fields in their order.</summary>
    public string[] Texts() => [.. texts];

    public string this[FigureField field]
    {
        get => texts[(int)field];
        set => texts[(int)field] = value;
    }
}

/// <summary>What is wrong with one field of a written figure.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Code">The message, which says what was expected.</param>
/// <param name="Values">What the message names.</param>
internal sealed record FigureMistake(FigureField Field, string Code, params (string Name, string Value)[] Values);
