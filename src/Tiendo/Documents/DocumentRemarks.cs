namespace Tiendo.Documents;

/// <summary>Stable codes of what was assumed on the way to the text; each has a sentence per language in the program's messages.</summary>
public static class DocumentRemarks
{
    /// <summary>UTF-16 was recognised.</summary>
    public const string Utf16 = "encoding.utf-16";

    /// <summary>TCVN3 (ABC) was recognised and converted.</summary>
    public const string Tcvn3 = "encoding.tcvn3";

    /// <summary>VNI was recognised and converted.</summary>
    public const string Vni = "encoding.vni";

    /// <summary>UTF-8 with broken bytes; they stand as U+FFFD.</summary>
    public const string DamagedUtf8 = "encoding.utf-8-damaged";

    /// <summary>No Vietnamese encoding was recognised; read as Latin-1.</summary>
    public const string Latin1 = "encoding.latin-1";

    /// <summary>Some or all pages are optical readings.</summary>
    public const string Recognised = "pages.recognised";

    /// <summary>A line that stands on the top or bottom of most pages was left out.</summary>
    public const string RunningHead = "running-head.left-out";
}
