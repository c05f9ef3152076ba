using System.Text.Json;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Tiendo.Web;

/// <summary>Script, style, fonts and pictures, built beside the program: their names hold a hash of what is in them.</summary>
public sealed class Assets
{
    private readonly string folder = Path.Combine(AppContext.BaseDirectory, "wwwroot", "assets");
    private readonly Dictionary<string, string> names;
    private readonly HashSet<string> files;
    private readonly FileExtensionContentTypeProvider types = new();

    /// <summary>Reads their list.</summary>
    public Assets()
    {
        files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file))] : [];
        var list = Path.Combine(folder, "manifest.json");
        names = File.Exists(list) ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(list))! : [];
    }

    /// <summary>The address of a file: <c>site.css</c> → <c>/assets/site-AB12CD34.css</c>.</summary>
    public string this[string name] => "/assets/" + names.GetValueOrDefault(name, name);

    /// <summary>Answers with a file, packed where the browser takes that.</summary>
    public IResult Answer(string file, HttpContext http)
    {
        if (!files.Contains(file) || file.EndsWith(".br", StringComparison.Ordinal) || file.EndsWith(".gz", StringComparison.Ordinal)) return Results.NotFound();
        if (!types.TryGetContentType(file, out var type)) type = "application/octet-stream";
        http.Response.Headers.CacheControl = names.ContainsKey(file) ? "no-cache" : "public, max-age=31536000, immutable";
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        foreach (var (encoding, ending) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (!accepted.Contains(encoding, StringComparison.Ordinal) || !files.Contains(file + ending)) continue;
            http.Response.Headers.ContentEncoding = encoding;
            return Results.File(Path.Combine(folder, file + ending), type);
        }
        return Results.File(Path.Combine(folder, file), type);
    }
}
