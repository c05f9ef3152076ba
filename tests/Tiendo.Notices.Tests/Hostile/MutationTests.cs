using System.Diagnostics;
using System.Text;
using Tiendo.Notices.Tests.Corpus;

namespace Tiendo.Notices.Tests.Hostile;

/// <summary>Damages every sample in many ways, the same each run: a reading stays sound.</summary>
public sealed class MutationTests
{
    private const int MutantsPerSample = 300;
    private const int MutantsAtLeast = 30;

    [Theory, MemberData(nameof(CorpusNotice.Rows), MemberType = typeof(CorpusNotice))]
    public void Read_DamagedSample_IsSound(string name)
    {
        var text = CorpusNotice.Load(name).Text;
        var random = new Random(name.Sum(letter => letter));
        var clock = Stopwatch.StartNew();
        var faults = new List<string>();
        for (var count = 0; count < MutantsPerSample && (count < MutantsAtLeast || clock.Elapsed < TimeSpan.FromSeconds(4)); count++)
        {
            var mutant = text;
            for (var blows = random.Next(1, 6); blows > 0; blows--)
            {
                mutant = Damage(mutant, random);
            }

            if (Sound.Fault(mutant) is { } fault)
            {
                faults.Add($"mutant {count}: {fault}");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static string Damage(string text, Random random)
    {
        if (text.Length < 4)
        {
            return text + "- ";
        }

        var at = random.Next(text.Length - 1);
        var length = Math.Min(random.Next(1, 80), text.Length - at);
        return random.Next(14) switch
        {
            0 => DropLine(text, random),
            1 => text.Remove(at, 1),
            2 => text.Remove(at, length),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text.Insert(at, "\n"),
            5 => text.Replace("\n", " ", StringComparison.Ordinal),
            6 => text.Insert(at, new string((char)random.Next(0x10000), random.Next(1, 8))),
            7 => text.Insert(at, "\0"),
            8 => text.Insert(at, random.Next(2) == 0 ? "\ud83d" : "\ude00"),
            9 => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
            10 => text.Normalize(Valid(text) ? NormalizationForm.FormD : NormalizationForm.FormC),
            11 => text[..at],
            12 => text[at..] + text[..at],
            _ => SwapWords(text, random),
        };
    }

    private static string DropLine(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private static string SwapWords(string text, Random random)
    {
        var words = text.Split(' ');
        var (a, b) = (random.Next(words.Length), random.Next(words.Length));
        (words[a], words[b]) = (words[b], words[a]);
        return string.Join(' ', words);
    }

    private static bool Valid(string text) => !text.Any(char.IsSurrogate);
}
