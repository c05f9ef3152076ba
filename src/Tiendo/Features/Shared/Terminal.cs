using System.Text;

namespace Tiendo.Features.Shared;

/// <summary>Where the program was called from: its streams, and whether a person looks at them.</summary>
public sealed class Terminal
{
    private const int WidthWithoutTerminal = 100;
    private const int LongestProgress = 79;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, in bytes: UTF-8 whatever the locale.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>False in a pipe.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>False in a pipe.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Colours are wanted: a terminal that has them, and no NO_COLOR.</summary>
    public bool Colours { get; init; }

    /// <summary>Columns.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>That of this process.</summary>
    public static Terminal OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colours = terminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"),
            Width = terminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthWithoutTerminal,
        };
    }

    /// <summary>Text on standard output.</summary>
    public void Say(string text)
    {
        Output.Write(Utf8.GetBytes(text + "\n"));
        Output.Flush();
    }

    /// <summary>One line on standard error.</summary>
    public void Complain(string text)
    {
        lock (Error)
        {
            Error.Write((ErrorIsTerminal ? "\r\e[K" : "") + "tiendo: " + Printable(text) + "\n");
        }
    }

    /// <summary>A line on standard error that the next one replaces; nothing where nobody looks.</summary>
    public void ShowProgress(string text)
    {
        if (!ErrorIsTerminal)
        {
            return;
        }

        lock (Error)
        {
            var line = Printable(text);
            Error.Write("\r\e[K" + line[..Math.Min(line.Length, LongestProgress)]);
        }
    }

    /// <summary>Text of a document, safe to print: control and direction marks could make a terminal act or lie.</summary>
    public static string Printable(string text) =>
        text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? ' ' : c)) : text;

    private static bool IsUnsafe(char c) =>
        (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
