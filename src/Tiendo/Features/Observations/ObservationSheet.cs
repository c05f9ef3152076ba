using Tiendo.Documents;
using Tiendo.Domain;

namespace Tiendo.Features.Observations;

/// <summary>A file of figures, row by row.</summary>
internal sealed class ObservationSheet : IDisposable
{
    private readonly string name;
    private readonly SheetReader sheet;
    private readonly FigureField[] fields;

    /// <exception cref="RuleBroken">sheet.…: not a table; observations.…: columns unknown, twice or missing.</exception>
    public ObservationSheet(string name, byte[] bytes)
    {
        this.name = name;
        sheet = new(name, bytes);
        fields = Fields(sheet.Heads);
    }

    /// <inheritdoc cref="SheetReader.Row"/>
    public long Row => sheet.Row;

    /// <summary>Reads the next row into the figure; false behind the last.</summary>
    /// <exception cref="RuleBroken">sheet.quotes-wrong, sheet.fields-wrong, sheet.too-many-rows</exception>
    public bool Next(WrittenFigure figure)
    {
        // Remarks beside the table of a spreadsheet are no row of it.
        do
        {
            if (!sheet.Next()) return false;
        }
        while (!sheet.IsCsv && fields.Select((_, at) => sheet.Text(at)).All(cell => cell.Length == 0));
        if (sheet.IsCsv && sheet.FieldCount != fields.Length) throw sheet.FieldsWrong();
        for (var at = 0; at < fields.Length; at++)
        {
            figure[fields[at]] = sheet.Text(at);
            if (fields[at] == FigureField.Value) figure.IsTypedNumber = sheet.IsNumber(at);
        }
        return true;
    }

    public void Dispose() => sheet.Dispose();

    private FigureField[] Fields(IReadOnlyList<string> heads)
    {
        var all = string.Join(", ", WrittenFigure.Names);
        if (heads.Count is 0 or > 100 || heads.All(string.IsNullOrWhiteSpace)) throw new RuleBroken("observations.empty", name, ("columns", all));
        var found = new FigureField[heads.Count];
        for (var at = 0; at < heads.Count; at++)
        {
            found[at] = FigureWords.FieldOf(heads[at]) ?? throw new RuleBroken("observations.column-unknown", name, ("head", Shown(heads[at])), ("columns", all));
            if (Array.IndexOf(found, found[at], 0, at) >= 0) throw new RuleBroken("observations.column-twice", name, ("head", WrittenFigure.Names[(int)found[at]]));
        }
        foreach (var needed in new[] { FigureField.Place, FigureField.Measure, FigureField.Value })
        {
            if (!found.Contains(needed)) throw new RuleBroken("observations.column-missing", name, ("head", WrittenFigure.Names[(int)needed]));
        }
        if (!found.Contains(FigureField.AsOf) && !(found.Contains(FigureField.From) && found.Contains(FigureField.To))) throw new RuleBroken("observations.column-missing", name, ("head", "as_of"));
        return found;
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
