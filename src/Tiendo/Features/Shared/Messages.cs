using System.Globalization;
using System.Text.RegularExpressions;
using Tiendo.Domain;
using Tiendo.Notices;

namespace Tiendo.Features.Shared;

/// <summary>Everything a user reads, in one language.</summary>
public sealed partial class Messages
{
    /// <summary>Vietnamese.</summary>
    public static Messages Vietnamese { get; } = new(VietnameseMessages.All, text => text.Vietnamese);

    /// <summary>English.</summary>
    public static Messages English { get; } = new(EnglishMessages.All, text => text.English);

    private readonly IReadOnlyDictionary<string, string> texts;

    private Messages(IReadOnlyDictionary<string, string> first, Func<MessageText, string> language)
    {
        var all = new Dictionary<string, string>(first, StringComparer.Ordinal);
        foreach (var text in Texts.All) all.TryAdd(text.Key, language(text));
        texts = all;
    }

    /// <summary>The keys there is a text for.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>A fixed text; the key itself where none is written, so that a lapse is seen and nothing breaks.</summary>
    public string this[string key] => texts.GetValueOrDefault(key, key);

    /// <summary>A text with its values: <c>{name}</c> stands for the value of that name, <c>{name:mb}</c> for bytes said in megabytes.</summary>
    public string Say(string key, params IReadOnlyList<(string Name, string Value)> values) => Fill(this[key], values);

    /// <summary>What is broken, and the remedy on a page: the text <c>page.code</c> where the usual one names options of a command.</summary>
    public string ExplainOnPage(RuleBroken broken) => texts.ContainsKey("page." + broken.Code) ? Say("page." + broken.Code, broken.Values) : Explain(broken);

    /// <summary>What is broken, where, and the remedy. A code without a text gets a general one.</summary>
    public string Explain(RuleBroken broken)
    {
        var template = texts.GetValueOrDefault(broken.Code) ?? Fill(this["broken"], [("code", broken.Code)]);
        var named = Placeholder().Matches(template).Select(m => m.Groups["name"].Value).ToHashSet();
        var rest = broken.Values.Where(v => !named.Contains(v.Name) && v.Value != broken.Field).ToList();
        var text = Fill(template, broken.Values);
        if (rest.Count > 0)
        {
            text += " (" + string.Join(", ", rest.Select(v => $"{texts.GetValueOrDefault("value." + v.Name, v.Name)}: {v.Value}")) + ")";
        }

        return broken.Field is { } field ? $"{field}: {text}" : text;
    }

    /// <summary>What was assumed, with the words concerned.</summary>
    public string Explain(Doubt doubt)
    {
        var text = this[$"doubt.{doubt.Kind}"];
        return doubt.Detail is { Length: > 0 } detail ? $"{text}: “{detail}”" : text;
    }

    private string Fill(string template, IReadOnlyList<(string Name, string Value)> values) =>
        Placeholder().Replace(template, m =>
        {
            var value = values.FirstOrDefault(v => v.Name == m.Groups["name"].Value).Value ?? "…";
            return m.Groups["mb"].Success && long.TryParse(value, CultureInfo.InvariantCulture, out var bytes)
                ? (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture)
                : texts.GetValueOrDefault($"{m.Groups["name"].Value}.{value}", value);
        });

    [GeneratedRegex(@"\{(?<name>[a-z-]+)(?<mb>:mb)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
