using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tiendo.Documents.Word;

/// <summary>Counts the automatic numbers of paragraphs, which a DOCX only describes.</summary>
internal sealed class ListNumbers
{
    private const int Levels = 9;
    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> restarted = [];

    public ListNumbers(MainDocumentPart main)
    {
        foreach (var list in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
            lists[list.AbstractNumberId?.Value ?? 0] = list;
        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
            instances[instance.NumberID?.Value ?? 0] = instance;
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            styles[style.StyleId?.Value ?? ""] = style;
    }

    /// <summary>The mark before the paragraph with the space behind it; empty when it has none. Counts on.</summary>
    public string Next(Paragraph paragraph)
    {
        if (Placed(paragraph) is not var (number, depth) || depth is < 0 or >= Levels || !instances.TryGetValue(number, out var instance)
            || !lists.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var list) || LevelOf(instance, list, depth) is not { } level)
            return "";
        var counter = Count(number, instance, list, depth);
        if (level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
            return Bullet.Of(level.LevelText?.Val?.Value ?? "") is { Length: > 0 } bullet ? bullet + " " : "";
        var mark = Mark(instance, list, level, counter);
        return mark.Length == 0 ? "" : level.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing ? mark : mark + " ";
    }

    // Instances of one list count on together, unless an instance begins anew.
    private int?[] Count(int number, NumberingInstance instance, AbstractNum list, int depth)
    {
        var key = list.AbstractNumberId?.Value ?? 0;
        if (!counters.TryGetValue(key, out var counter))
            counters[key] = counter = new int?[Levels];
        foreach (var change in instance.Elements<LevelOverride>().Where(change => change.StartOverrideNumberingValue is not null))
        {
            if (change.LevelIndex?.Value == depth && restarted.Add((number, depth)))
                counter[depth] = null;
        }
        counter[depth] = counter[depth] is { } last ? last + 1 : StartOf(instance, list, depth);
        for (var deeper = depth + 1; deeper < Levels; deeper++)
        {
            if (LevelOf(instance, list, deeper)?.LevelRestart?.Val?.Value is not { } restart || (restart != 0 && depth < restart))
                counter[deeper] = null;
        }
        return counter;
    }

    private static string Mark(NumberingInstance instance, AbstractNum list, Level level, int?[] counter)
    {
        var pattern = level.LevelText?.Val?.Value ?? "";
        var mark = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                mark.Append(pattern[i]);
                continue;
            }
            var depth = pattern[++i] - '1';
            var legal = level.IsLegalNumberingStyle is not null && level.LevelIndex?.Value != depth;
            var format = legal ? NumberFormatValues.Decimal : LevelOf(instance, list, depth)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            mark.Append(NumberFormat.Of(counter[depth] ?? StartOf(instance, list, depth), format));
        }
        return mark.ToString();
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum list, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == depth)?.Level
        ?? list.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == depth);

    private static int StartOf(NumberingInstance instance, AbstractNum list, int depth) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == depth)?.StartOverrideNumberingValue?.Val?.Value
        ?? LevelOf(instance, list, depth)?.StartNumberingValue?.Val?.Value ?? 0;

    // From the paragraph itself, else from its style or one that the style is based on.
    private (int Number, int Depth)? Placed(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var (number, depth) = (own?.NumberingId?.Val?.Value, own?.NumberingLevelReference?.Val?.Value);
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; number is null && style is not null && i < 20 && styles.TryGetValue(style, out var found); i++)
        {
            var from = found.StyleParagraphProperties?.NumberingProperties;
            (number, depth) = (from?.NumberingId?.Val?.Value, depth ?? from?.NumberingLevelReference?.Val?.Value ?? LinkedDepth(from, style));
            style = found.BasedOn?.Val?.Value;
        }
        return number is null or 0 ? null : (number.Value, depth ?? 0);
    }

    private int? LinkedDepth(NumberingProperties? properties, string style) =>
        properties?.NumberingId?.Val?.Value is { } number && instances.TryGetValue(number, out var instance) && lists.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var list)
            ? list.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value : null;
}
