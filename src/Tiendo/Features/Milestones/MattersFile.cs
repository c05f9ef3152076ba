using Tiendo.Domain.Milestones;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>matters.csv: the matters that orders are about and the words that name them.</summary>
public static class MattersFile
{
    /// <summary>Reads it.</summary>
    /// <param name="listsFolder">The folder that holds it.</param>
    /// <exception cref="Domain.RuleBroken">It is missing or wrong: a code <c>list.…</c> with file, line and column.</exception>
    public static MatterWords Load(string listsFolder)
    {
        using var file = new ListFile(Path.Combine(listsFolder, "matters.csv"), "code", "kind", "vietnamese", "english", "phrases", "part_of");
        var keys = new ListKeys(file);
        var rows = new List<MatterWord>();
        while (file.Next())
        {
            var kind = file.OneOf(1, "main", "minor", "slight", "stage", "oversight", "aim", "ignored") switch
            {
                "main" => MatterWordKind.Main,
                "minor" => MatterWordKind.Minor,
                "slight" => MatterWordKind.Slight,
                "stage" => MatterWordKind.Stage,
                "oversight" => MatterWordKind.Oversight,
                "aim" => MatterWordKind.Aim,
                _ => MatterWordKind.Ignored,
            };
            var wider = file.Optional(5);
            if (wider is not null && !rows.Exists(row => row.Code == wider)) throw file.Wrong("list.word-unknown", 5, ("value", wider), ("allowed", string.Join(", ", rows.Select(row => row.Code))));
            rows.Add(new(keys.Key(0), kind, file.Required(2), file.Required(3), file.Several(4), wider));
        }
        return new(rows);
    }
}
