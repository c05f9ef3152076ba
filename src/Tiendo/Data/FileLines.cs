using System.Security.Cryptography;
using Tiendo.Domain;

namespace Tiendo.Data;

/// <summary>Reads a file line by line and knows its hash at the end.</summary>
internal sealed class FileLines(Stream stream, string file) : IDisposable
{
    private const int Longest = 512 << 20;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>The number of the last line read, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>True when the last line read was not ended.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The next line without its end; null after the last.</summary>
    /// <exception cref="RuleBroken">file.line-too-long, file.damaged</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken stop)
    {
        for (var searched = start; ;)
        {
            var at = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var line = buffer.AsMemory(start, searched + at - start);
                start = searched + at + 1;
                Line++;
                return line;
            }
            searched = end - start;
            if (!await FillAsync(stop))
            {
                if (start == end) return null;
                Line++;
                IsOpen = true;
                (var last, start) = (buffer.AsMemory(start, end - start), end);
                return last;
            }
        }
    }

    /// <summary>SHA-256 of what was read, in hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    // Moves what is left to the front; a line that fills the buffer gets a larger one.
    private async ValueTask<bool> FillAsync(CancellationToken stop)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            if (end >= Longest) throw new RuleBroken("file.line-too-long", file, ("line", $"{Line + 1}"));
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        int read;
        try
        {
            read = await stream.ReadAsync(buffer.AsMemory(end), stop);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            throw new RuleBroken("file.damaged", file);
        }
        hash.AppendData(buffer.AsSpan(end, read));
        end += read;
        return read > 0;
    }
}
