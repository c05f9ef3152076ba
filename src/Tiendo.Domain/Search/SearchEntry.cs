using System.Text;

namespace Tiendo.Domain.Search;

/// <summary>What a search can find. The order decides between hits that match equally well: names first.</summary>
public enum SearchKind
{
    /// <summary>A park, cluster, zone, phase or other place.</summary>
    Park,
    /// <summary>A body.</summary>
    Agency,
    /// <summary>A commune, district or province.</summary>
    Unit,
    /// <summary>The matter that several orders are about.</summary>
    Milestone,
    /// <summary>A document.</summary>
    Document,
    /// <summary>One order of a document.</summary>
    Directive,
    /// <summary>A figure, by the words that state it.</summary>
    Observation,
}

/// <summary>The words by which one thing is found. Derived: made again at any time from the thing itself.</summary>
public sealed class SearchEntry
{
    private const int LongestBody = 400_000;
    private const int LongestTitle = 1_000;
    private const int MostLetters = 300_000;

    /// <summary>Statistical code of the province; 0 for what is national.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The id of the thing itself, unique in the province over all kinds.</summary>
    public required long Id { get; init; }

    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The day that newer and older go by: of issue, of the figure; the earliest day where there is none.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Name, number and title: words here weigh more.</summary>
    public required string Title { get; init; }

    /// <summary>The other words.</summary>
    public required string Body { get; init; }

    /// <summary>Puts all entries of the country in one order, newest last: day, province, id. Unique.</summary>
    public long Key { get; private set; }

    /// <summary>The day of an entry by its key.</summary>
    public static DateOnly DayOf(long key) => DateOnly.FromDayNumber((int)(key >> 40));

    /// <summary>Makes an entry; texts beyond 1,000 and 400,000 characters are cut.</summary>
    public static SearchEntry Make(int provinceId, SearchKind kind, long id, DateOnly? day, string title, string body)
    {
        if (provinceId is < 0 or > 127 || id is < 0 or >= 1L << 33)
            throw new ArgumentOutOfRangeException(nameof(id), "province or id is beyond what the order of entries holds");
        var on = day ?? DateOnly.MinValue;
        return new SearchEntry
        {
            ProvinceId = provinceId,
            Id = id,
            Kind = kind,
            Day = on,
            Title = Cut(title, LongestTitle),
            Body = Cut(body, LongestBody),
            Key = ((long)on.DayNumber << 40) | ((long)provinceId << 33) | id,
        };
    }

    /// <summary>The folded words of title and body, each once, parted by spaces, without the signs that say kind, province and year.</summary>
    public string FoldedWords()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new StringBuilder();
        Span<char> buffer = stackalloc char[SearchWords.Longest];
        foreach (var text in (ReadOnlySpan<string>)[Title, Body])
        {
            var reader = new SearchWords(text, buffer);
            while (words.Length < MostLetters && reader.Next())
            {
                if (lookup.Add(reader.Word))
                    words.Append(words.Length > 0 ? " " : "").Append(reader.Word);
            }
        }
        return words.ToString();
    }

    private static string Cut(string text, int longest)
    {
        var whole = text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
        return whole.Contains('\0', StringComparison.Ordinal) ? whole.Replace('\0', ' ') : whole;
    }
}
