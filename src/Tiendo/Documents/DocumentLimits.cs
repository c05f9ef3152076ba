namespace Tiendo.Documents;

/// <summary>How much a document may ask of the machine; beyond it the document is refused with its reason.</summary>
public sealed record DocumentLimits
{
    /// <summary>The size of a file, in bytes: 64 MB.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Pages of a PDF or of a many-page image.</summary>
    public int Pages { get; init; } = 2000;

    /// <summary>Pages that are recognised optically, which takes seconds each.</summary>
    public int RecognisedPages { get; init; } = 300;

    /// <summary>What a DOCX may inflate to, in bytes really inflated: 256 MB.</summary>
    public long ExpandedBytes { get; init; } = 256L << 20;

    /// <summary>Files inside a DOCX.</summary>
    public int ZipEntries { get; init; } = 5000;

    /// <summary>What an external program may answer, in bytes: 256 MB.</summary>
    public long OutputBytes { get; init; } = 256L << 20;

    /// <summary>Pixels of one page as a picture: 80 million, an A3 page at 600 dpi is 70 million.</summary>
    public long PagePixels { get; init; } = 80_000_000;

    /// <summary>Memory of one external program, in bytes of address space: 2 GB.</summary>
    public long ProgramMemory { get; init; } = 2L << 30;

    /// <summary>Time for the text of a PDF: 10 seconds; two thousand pages take three. It is also what stops a page that inflates without end.</summary>
    public TimeSpan TextTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Time for the picture of a page, and for its recognition: a minute each; a page takes seconds.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromMinutes(1);
}
