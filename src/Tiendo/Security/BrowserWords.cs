using System.Net;
using System.Net.Sockets;

namespace Tiendo.Security;

/// <summary>Enough of a browser and its network for people to know their own sessions, and no more.</summary>
public static class BrowserWords
{
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("coc_coc", "Cốc Cốc"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>"Chrome, Windows".</summary>
    public static string Of(string userAgent)
    {
        var parts = new[] { NameIn(Browsers, userAgent), NameIn(Systems, userAgent) }.OfType<string>().ToList();
        return parts.Count == 0 ? "?" : string.Join(", ", parts);
    }

    /// <summary>"203.0.113.x", "2001:db8:1::".</summary>
    public static string Network(IPAddress? address)
    {
        if (address is null) return "?";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (address.AddressFamily == AddressFamily.InterNetwork) return $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x";
        Array.Clear(bytes, 6, bytes.Length - 6);
        return new IPAddress(bytes).ToString();
    }

    private static string? NameIn((string Sign, string Name)[] names, string text) => names.FirstOrDefault(name => text.Contains(name.Sign, StringComparison.Ordinal)).Name;
}
