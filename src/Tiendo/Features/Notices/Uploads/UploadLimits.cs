namespace Tiendo.Features.Notices.Uploads;

/// <summary>How much may come in at once; beyond it a file is refused with its reason.</summary>
public static class UploadLimits
{
    /// <summary>The largest file, in bytes: what a document may have.</summary>
    public const long File = 64L << 20;

    /// <summary>The largest part, in bytes.</summary>
    public const int Part = 1 << 20;

    /// <summary>Files that one person may have under way.</summary>
    public const int OfAPerson = 20;

    /// <summary>Bytes of all files under way in one province.</summary>
    public const long OfAProvince = 1L << 30;

    /// <summary>How long a file waits for its next part.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromDays(1);
}
