using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;

namespace Tiendo.Features.Journal;

/// <summary>The journal as an open file: one line a row, the hash, a space, the payload; chain after chain by rising province.</summary>
internal static class JournalFile
{
    private const int HashLength = 64;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the journal as it is now and gives the number of rows.</summary>
    public static async Task<long> WriteAsync(TiendoDb db, Stream stream, CancellationToken stop)
    {
        var count = 0L;
        await using var text = new StreamWriter(stream, Strict, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var rows = db.Journal.AsNoTracking().OrderBy(r => r.ProvinceId).ThenBy(r => r.Seq).Select(r => new { r.Hash, r.Payload });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            await text.WriteAsync(row.Hash.AsMemory(), stop);
            await text.WriteAsync(" ".AsMemory(), stop);
            await text.WriteAsync(row.Payload.AsMemory(), stop);
            await text.WriteAsync("\n".AsMemory(), stop);
            count++;
        }
        return count;
    }

    /// <summary>The rows of a file; null for a line that is none.</summary>
    public static async IAsyncEnumerable<(JournalLine? Line, long Number)> ReadAsync(string file, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        using var lines = new FileLines(stream, file);
        while (await lines.NextAsync(stop) is { } bytes) yield return (lines.IsOpen ? null : Parse(bytes.Span), lines.Line);
    }

    private static JournalLine? Parse(ReadOnlySpan<byte> line)
    {
        if (line.Length <= HashLength + 1 || line[HashLength] != (byte)' ') return null;
        try
        {
            return new(Strict.GetString(line[..HashLength]), Strict.GetString(line[(HashLength + 1)..]));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
