using System.Text;
using Tiendo.Features.Shared;

namespace Tiendo.Tests.Cli;

/// <summary>A terminal that remembers what was written to it.</summary>
internal sealed class Screen : IDisposable
{
    private readonly MemoryStream output = new();
    private readonly StringWriter error = new();

    public Screen(bool isTerminal = false) => Terminal = new()
    {
        Input = Stream.Null, Output = output, Error = error, OutputIsTerminal = isTerminal, ErrorIsTerminal = isTerminal, Colours = isTerminal,
    };

    public Terminal Terminal { get; }

    public string Output => Encoding.UTF8.GetString(output.ToArray());

    public string Error => error.ToString();

    public App CreateApp() => new(Terminal, _ => null);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}
