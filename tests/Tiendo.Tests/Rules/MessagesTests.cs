using System.Text.RegularExpressions;
using Tiendo.Domain;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Tests.Rules;

public sealed partial class MessagesTests
{
    [Fact]
    public void Languages_HaveTheSameKeys() => Messages.English.Keys.Order().ShouldBe(Messages.Vietnamese.Keys.Order());

    [Fact]
    public void Keys_AreWrittenOnce() =>
        Texts.All.Select(text => text.Key).Concat(VietnameseMessages.All.Keys).GroupBy(key => key).Where(key => key.Count() > 1).Select(key => key.Key).ShouldBeEmpty();

    [Fact]
    public void Languages_NameTheSameValues() =>
        Messages.Vietnamese.Keys.Where(k => !Placeholders(Messages.Vietnamese[k]).SetEquals(Placeholders(Messages.English[k]))).ShouldBeEmpty();

    [Fact]
    public void EveryCodeInTheSources_HasAMessage()
    {
        var codes = Sources().SelectMany(s => Code().Matches(s)).Select(m => m.Groups["code"].Value).Distinct().ToList();

        codes.ShouldContain("call.no-file");
        codes.Except(Messages.Vietnamese.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void EveryKeyInTheSources_HasAText()
    {
        var keys = Sources().SelectMany(s => UsedKey().Matches(s)).Select(m => m.Groups["key"].Value).Distinct().ToList();

        keys.ShouldContain("help.read");
        // A key that ends with a full stop is the beginning of several: the rest is put behind it.
        keys.Where(key => !Messages.Vietnamese.Keys.Any(known => known == key || (key.EndsWith('.') && known.StartsWith(key, StringComparison.Ordinal)))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryText_IsUsed()
    {
        var sources = string.Join('\n', Sources().Append(Repository.Read("src/Tiendo/Features/Shared/Messages.cs")));
        var values = Messages.Vietnamese.Keys.SelectMany(key => Placeholders(Messages.Vietnamese[key])).Select(name => name.Trim('{', '}') + ".").Append("value.").ToHashSet();

        Messages.Vietnamese.Keys.Where(key => !IsWritten(key) && !Beginnings(key).Any(IsBeginning) && !values.Contains(Beginnings(key).FirstOrDefault(""))).ShouldBeEmpty();

        bool IsWritten(string key) => sources.Contains($"\"{key}\"", StringComparison.Ordinal) || WholeData.Any(name => key == name + ".done" || key == "help." + name || key == $"help.{name}.place");
        bool IsBeginning(string start) => !TooShort.Contains(start) && (sources.Contains($"\"{start}{{", StringComparison.Ordinal) || sources.Contains($"\"{start}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryDoubt_HasASentence() =>
        Enum.GetNames<DoubtKind>().Select(k => "doubt." + k).Except(Messages.Vietnamese.Keys).ShouldBeEmpty();

    [Fact]
    public void EveryRecurrence_HasAWord() =>
        Enum.GetNames<Recurrence>().Select(k => "repeat." + k).Except(Messages.Vietnamese.Keys).ShouldBeEmpty();

    [Fact]
    public void EveryColumn_HasAName() =>
        OrderColumn.All.Select(c => c.Key).Except(Messages.Vietnamese.Keys).ShouldBeEmpty();

    [Fact]
    public void UnknownCode_GetsAGeneralMessageWithItsValues() =>
        Messages.English.Explain(new RuleBroken("nobody.knows", "a.pdf", ("page", "7"))).ShouldBe("a.pdf: This cannot be done (nobody.knows). (page: 7)");

    [Fact]
    public void Message_NamesTheValues_AndLosesNone() =>
        Messages.English.Explain(new RuleBroken("program.missing", null, ("program", "pdftotext"), ("install", "apt-get install poppler-utils"), ("page", "2")))
            .ShouldBe("The program pdftotext is missing. Install it with: apt-get install poppler-utils (page: 2)");

    [Fact]
    public void Message_SaysTheFieldOnce_AndBytesInMegabytes() =>
        Messages.English.Explain(new RuleBroken("document.too-large", "a.pdf", ("file", "a.pdf"), ("size", "94371840"), ("limit", "67108864")))
            .ShouldBe("a.pdf: The file is too large (90 MB, limit 64 MB). Split it and read the parts.");

    [Fact]
    public void Message_InVietnamese_HasNoForeignWords()
    {
        Messages.Vietnamese.Explain(new RuleBroken("document.damaged", "a.png", ("kind", "image"))).ShouldStartWith("a.png: Tệp ảnh bị hỏng");
        Messages.Vietnamese.Explain(new RuleBroken("list.column-missing", "a.csv", ("column", "short"), ("line", "1"))).ShouldEndWith("(dòng: 1)");
    }

    // Beginnings under which all texts of a kind stand, and the commands whose texts are found by their names.
    private static readonly string[] TooShort = ["call.", "help.", "parks.", "directives.", "column."];
    private static readonly string[] WholeData = ["export", "import", "backup", "restore"];

    private static IEnumerable<string> Beginnings(string key) => Enumerable.Range(0, key.Length).Where(at => key[at] is '.' or '-').Select(at => key[..(at + 1)]);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    private static IEnumerable<string> Sources() =>
        Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal)) && !f.EndsWith("Messages.cs", StringComparison.Ordinal)).Select(Repository.Read);

    [GeneratedRegex(@"\{[a-z:-]+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"""(?<code>(call|document|program|list|encoding|pages|running-head)\.[a-z0-9-]+)""|RuleBroken\(\s*""(?<code>[a-z.0-9-]+)""|new AnswerColumn<\w+>\(""(?<code>[a-z.0-9-]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"([mM]essages|[sS]ay)(\.Say\(|\[)\s*""(?<key>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsedKey();
}
