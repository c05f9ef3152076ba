using System.Text;

namespace Tiendo.Web;

/// <summary>An address within the site: a path and its query, in the order in which the names were first set.</summary>
internal sealed class Address(string path)
{
    private readonly List<(string Name, string Value)> query = [];

    /// <summary>Sets a value, in the place of all values that the name had; null takes it out.</summary>
    public void Set(string name, string? value)
    {
        query.RemoveAll(pair => pair.Name == name);
        Add(name, value);
    }

    /// <summary>Adds a value; nothing for none.</summary>
    public void Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) query.Add((name, value));
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(path);
        for (var at = 0; at < query.Count; at++)
            text.Append(at == 0 ? '?' : '&').Append(Uri.EscapeDataString(query[at].Name)).Append('=').Append(Uri.EscapeDataString(query[at].Value));
        return text.ToString();
    }
}
