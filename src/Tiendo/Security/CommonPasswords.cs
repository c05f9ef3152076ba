using Tiendo.Domain.Search;

namespace Tiendo.Security;

/// <summary>What people choose first and others therefore try first: the words of <c>CommonPasswords.txt</c>, also twice, with signs for letters, or with digits and signs around them.</summary>
public static class CommonPasswords
{
    private static readonly Lazy<HashSet<string>> Words = new(Load);

    /// <summary>Whether a password is one of them, or only such words one after another.</summary>
    public static bool Hold(string password)
    {
        var text = password.ToLowerInvariant();
        return IsOfWords(Letters(text)) || IsOfWords(Letters(text.Trim([.. "0123456789!@#$%^&*()-_=+.,?~ "])));
    }

    // "p@ssw0rd" → "password".
    private static string Letters(string text) => Folded.Of(string.Concat(text.Select(letter => letter switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '$' or '5' => 's',
        '7' => 't',
        _ => letter,
    }))).Replace(" ", "", StringComparison.Ordinal);

    // Every end of a word so far may be the start of the next.
    private static bool IsOfWords(string text)
    {
        var ends = new bool[text.Length + 1];
        ends[0] = true;
        for (var end = 1; end <= text.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestWord); start < end && !ends[end]; start++) ends[end] = ends[start] && Words.Value.Contains(text[start..end]);
        }
        return ends[text.Length];
    }

    private const int LongestWord = 30;

    private static HashSet<string> Load()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("Tiendo.Security.CommonPasswords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters)];
    }
}
