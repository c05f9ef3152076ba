using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tiendo.Features.Exports;

/// <summary>What an export holds, written last: an export without it is not complete.</summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Schema">The last step of the schema.</param>
/// <param name="Tables">The tables in the order in which they refer to each other.</param>
/// <param name="Blobs">The number of files of documents.</param>
/// <param name="Journal">The last row of each province's chain.</param>
internal sealed record ExportManifest(string Format, string Schema, IReadOnlyList<ExportedFile> Tables, int Blobs, IReadOnlyList<string> Journal)
{
    public const string Name = "tiendo-export-1";

    public const string File = "manifest.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, Json);

    /// <summary>The manifest; null when it is none.</summary>
    public static ExportManifest? Read(Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<ExportManifest>(stream, Json) is { Format: Name } manifest ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One table of an export.</summary>
internal sealed record ExportedFile(string Table, long Rows, string Sha256);
