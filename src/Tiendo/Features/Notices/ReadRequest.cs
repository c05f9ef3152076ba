using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>The form of the result.</summary>
public enum ReadFormat { Table, Json, Csv, Xlsx }

/// <summary>What to read, and how to give it.</summary>
/// <param name="Inputs">Files, folders and "-" for standard input.</param>
/// <param name="Format">The form of the result.</param>
/// <param name="Output">A file for the result; null is standard output.</param>
/// <param name="WithText">Gives the whole text too.</param>
/// <param name="Agencies">Another list of agencies.</param>
/// <param name="Strict">What a person must check counts as a failure.</param>
public sealed record ReadRequest(
    IReadOnlyList<string> Inputs, ReadFormat Format, string? Output, bool WithText, string? Agencies, bool Strict)
{
    /// <summary>Refuses a call that cannot be meant.</summary>
    /// <exception cref="RuleBroken">Codes call.*</exception>
    public void Check(Terminal terminal)
    {
        if (Inputs.FirstOrDefault(i => i.StartsWith('-') && i != "-") is { } option)
        {
            throw new RuleBroken("call.not-understood", null, ("word", option));
        }

        if (Inputs.Count == 0)
        {
            throw new RuleBroken("call.no-file");
        }

        if (Inputs.Count(i => i == "-") > 1)
        {
            throw new RuleBroken("call.stdin-twice");
        }

        if (WithText && Format is (ReadFormat.Csv or ReadFormat.Xlsx))
        {
            throw new RuleBroken("call.text-format");
        }

        if (Format == ReadFormat.Xlsx && Output is null && terminal.OutputIsTerminal)
        {
            throw new RuleBroken("call.xlsx-terminal");
        }

        if (Agencies is not null && !File.Exists(Agencies))
        {
            throw new RuleBroken("call.agencies-missing", null, ("file", Agencies));
        }
    }
}
