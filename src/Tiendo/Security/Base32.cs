namespace Tiendo.Security;

/// <summary>Bytes in 32 letters and digits (RFC 4648), as authenticator apps take keys.</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Bits = 5;

    /// <summary>The bytes; what is none of the letters is passed over.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length * Bits / 8);
        var (held, count) = (0, 0);
        foreach (var letter in text)
        {
            var value = Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0) continue;
            held = (held << Bits) | value;
            count += Bits;
            if (count < 8) continue;
            count -= 8;
            bytes.Add((byte)(held >> count));
            held &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
