using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tiendo.Domain;

namespace Tiendo.Data;

/// <summary>The chain: each row's hash covers its payload and the hash of the row before.</summary>
public static class Journal
{
    /// <summary>What stands before the first row.</summary>
    public const string FirstHash = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 in hexadecimal of the hash before, a line feed, and the payload in UTF-8.</summary>
    public static string HashOf(string before, string payload) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + "\n" + payload)));

    /// <summary>The next row of a chain; the head moves to it.</summary>
    internal static JournalRow Next(JournalHead head, string operation, Act act, IReadOnlyList<JournalChange> changes)
    {
        // Databases keep moments to the microsecond.
        var at = new DateTime(act.At.UtcTicks / 10 * 10, DateTimeKind.Utc);
        var seq = head.Seq + 1;
        var payload = Payload(head.ProvinceId, seq, at, operation, act, changes);
        (head.Seq, head.Hash) = (seq, HashOf(head.Hash, payload));
        return new()
        {
            ProvinceId = head.ProvinceId, Seq = seq, At = at, By = act.By, Operation = operation, DocumentId = act.DocumentId,
            Payload = payload, Hash = head.Hash,
        };
    }

    private static string Payload(int provinceId, long seq, DateTime at, string operation, Act act, IReadOnlyList<JournalChange> changes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("province", provinceId);
            json.WriteNumber("seq", seq);
            json.WriteString("at", at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("by", act.By);
            json.WriteString("operation", operation);
            json.WriteString("why", act.Why);
            if (act.DocumentId is { } document) json.WriteNumber("document", document);
            json.WriteStartArray("changes");
            foreach (var change in changes) change.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
