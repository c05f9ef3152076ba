using System.Buffers.Binary;

namespace Tiendo.Documents;

/// <summary>The pixels a picture file claims, read from its head without decoding it; null when the head is broken.</summary>
internal static class PictureSize
{
    // A page list that runs in a circle ends here.
    private const int MostPages = 1000;

    /// <summary>The largest page and the number of pages.</summary>
    public static (long Pixels, int Pages)? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0x89, (byte)'P', ..] => (Pixels(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])), 1),
                [0xFF, 0xD8, ..] => (Jpeg(bytes), 1),
                [(byte)'I', ..] => Tiff(bytes, little: true),
                _ => Tiff(bytes, little: false),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static long Pixels(uint width, uint height) =>
        width > 0 && height > 0 ? (long)Math.Min(width, 1u << 30) * Math.Min(height, 1u << 30) : throw new ArgumentOutOfRangeException(nameof(width));

    private static long Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var i = 2; ;)
        {
            var marker = bytes.Slice(i + 1, 1)[0];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Pixels(BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]));
            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]);
        }
    }

    private static (long Pixels, int Pages) Tiff(ReadOnlySpan<byte> bytes, bool little)
    {
        var (largest, pages) = (0L, 0);
        for (var at = U32(bytes[4..], little); at != 0 && pages < MostPages; pages++)
        {
            var count = U16(bytes[(int)at..], little);
            var (width, height) = (0u, 0u);
            for (var i = 0; i < count; i++)
            {
                var entry = bytes[((int)at + 2 + (12 * i))..];
                var value = U16(entry[2..], little) == 3 ? U16(entry[8..], little) : U32(entry[8..], little);
                (width, height) = U16(entry, little) switch { 256 => (value, height), 257 => (width, value), _ => (width, height) };
            }
            largest = Math.Max(largest, Pixels(width, height));
            at = U32(bytes[((int)at + 2 + (12 * count))..], little);
        }
        return (largest, pages);
    }

    private static uint U32(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private static ushort U16(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
