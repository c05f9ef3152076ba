using Tiendo.Documents;

namespace Tiendo.Tests.Documents;

/// <summary>Reads a document as a user of the program would, with the limits of the program.</summary>
public static class Reading
{
    public static DocumentText Of(byte[] bytes, string name, IProgress<PageProgress>? progress = null) =>
        new DocumentReader().Read(bytes, name, progress, TestContext.Current.CancellationToken);
}
