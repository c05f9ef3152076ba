using System.Text;
using QRCoder;

namespace Tiendo.Features.Users;

/// <summary>The key of codes as an authenticator app takes it.</summary>
public static class QrCode
{
    private const int PixelsADot = 5;
    private const int GroupOf = 4;

    /// <summary>A picture of it, as an address of data.</summary>
    public static string Picture(string name, string key)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Address(name, key), QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(PixelsADot));
    }

    /// <summary>The key in groups of four, to be typed.</summary>
    public static string Grouped(string key)
    {
        var text = new StringBuilder();
        for (var at = 0; at < key.Length; at++) text.Append(at > 0 && at % GroupOf == 0 ? " " : "").Append(key[at]);
        return text.ToString();
    }

    private static string Address(string name, string key) => $"otpauth://totp/Tiendo:{Uri.EscapeDataString(name)}?secret={key}&issuer=Tiendo&digits=6&period=30";
}
