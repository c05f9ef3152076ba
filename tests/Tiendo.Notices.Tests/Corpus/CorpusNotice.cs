using System.Text.RegularExpressions;

namespace Tiendo.Notices.Tests.Corpus;

/// <summary>A sample notice with its expected reading.</summary>
internal sealed class CorpusNotice
{
    private CorpusNotice(string name)
    {
        Name = name;
        Text = File.ReadAllText(Repository.Path("samples", "documents", name + ".txt"));
        Expected = ExpectedReading.Load(Path.Combine(Folder, name, "expected.json"));
        Spans = Locate();
    }

    private static string Folder { get; } = Repository.Path("tests", "Tiendo.Notices.Tests", "Corpus");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static IEnumerable<TheoryDataRow<string>> Rows => Names.Select(name => new TheoryDataRow<string>(name));

    public string Name { get; }

    public string Text { get; }

    public ExpectedReading Expected { get; }

    /// <summary>Where each expected order stands; null where its words are not in the text.</summary>
    public IReadOnlyList<Span?> Spans { get; }

    public static CorpusNotice Load(string name) => new(name);

    public NoticeReading Read() => new NoticeReader(KnownNames.Lists).Read(Text);

    private List<Span?> Locate()
    {
        var spans = new List<Span?>();
        var from = 0;
        foreach (var order in Expected.Directives)
        {
            var first = Words(order.Starts).Match(Text, from);
            var last = first.Success ? Words(order.Ends).Match(Text, first.Index) : Match.Empty;
            spans.Add(last.Success ? new(first.Index, last.Index + last.Length) : null);
            from = last.Success ? last.Index + last.Length : from;
        }

        return spans;
    }

    // Words with any white space between them, and perhaps a page number on a line of its own.
    private static Regex Words(string words) =>
        new(string.Join(@"\s+(?:\d{1,3}\s*\n\s*)?", words.Split(' ').Select(Regex.Escape)), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}
