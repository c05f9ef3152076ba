using Tiendo.Domain;

namespace Tiendo.Features.Shared;

/// <summary>The keys of one file: each once, and every successor among them.</summary>
internal sealed class ListKeys(ListFile file)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<(string Successor, int Line)> expected = [];

    /// <summary>Takes the key of the current row.</summary>
    public string Key(int column)
    {
        var key = file.Required(column);
        return lines.TryAdd(key, file.Line)
            ? key
            : throw file.Wrong("list.key-twice", column, ("value", key), ("first", lines[key].ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Takes the successors of the current row; "part:" says that the successor took over a part, "@C" how sure that step is.</summary>
    public (string Key, bool InPart, Confidence? Confidence)[] Successors(int column)
    {
        var successors = Array.ConvertAll(file.Several(column), name =>
        {
            var inPart = name.StartsWith("part:", StringComparison.Ordinal);
            var key = inPart ? name[5..].TrimStart() : name;
            return Enum.TryParse<Confidence>(key[Math.Max(0, key.Length - 1)..], out var sure) && key.EndsWith("@" + sure, StringComparison.Ordinal) ? (key[..^2], inPart, sure) : (key, inPart, (Confidence?)null);
        });
        foreach (var (successor, _, _) in successors) expected.Add((successor, file.Line));
        return successors;
    }

    /// <summary>Refuses the file when a successor is neither a key of it nor known already.</summary>
    public void Check(int column, IReadOnlySet<string>? known = null)
    {
        foreach (var (successor, line) in expected)
            if (!lines.ContainsKey(successor) && known?.Contains(successor) != true) throw file.WrongAt(line, "list.successor-unknown", column, ("value", successor));
    }
}
