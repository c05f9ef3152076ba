using System.Globalization;

namespace Tiendo.Bench;

/// <summary>Prints what was measured, row by row, and remembers whether a target was missed.</summary>
internal sealed class Report(TextWriter output)
{
    public int Missed { get; private set; }

    public void Title(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    /// <summary>What exactly is compared, in words.</summary>
    public void Note(string note)
    {
        foreach (var line in Wrapped(note)) output.WriteLine("  " + line);
    }

    /// <summary>A figure without a target.</summary>
    public void Row(string label, string figure) => output.WriteLine($"  {label,-58} {figure,14}");

    /// <summary>A figure that must reach at least its target.</summary>
    public void AtLeast(string label, double figure, double target, string format = "0.000") =>
        Held(label, figure.ToString(format, CultureInfo.InvariantCulture), "≥ " + target.ToString(CultureInfo.InvariantCulture), figure >= target);

    /// <summary>A figure that must stay within its target.</summary>
    public void AtMost(string label, double figure, double target, string format = "0.00") =>
        Held(label, figure.ToString(format, CultureInfo.InvariantCulture), "≤ " + target.ToString(CultureInfo.InvariantCulture), figure <= target);

    /// <summary>How the time of one shape of text grows.</summary>
    public void Growth(string label, string figure, bool missed)
    {
        Missed += missed ? 1 : 0;
        output.WriteLine($"  {label,-32} {figure}   {(missed ? "MISSED: more than linear" : "")}".TrimEnd());
    }

    /// <summary>What could not be measured, and why; it counts as missed.</summary>
    public void NotMeasured(string label, string why)
    {
        Missed++;
        output.WriteLine($"  {label}: NOT MEASURED: {why}");
    }

    private void Held(string label, string figure, string target, bool reached)
    {
        Missed += reached ? 0 : 1;
        output.WriteLine($"  {label,-58} {figure,14}   {target,-8} {(reached ? "reached" : "MISSED")}");
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 100)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
