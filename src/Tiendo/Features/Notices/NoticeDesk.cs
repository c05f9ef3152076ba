using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>Reads files that people send: few at a time, because a scan keeps a processor busy for seconds a page. One for the whole process.</summary>
/// <param name="listsFolder">The lists the reader knows bodies and units by.</param>
/// <param name="documents">Reads bytes into text.</param>
public sealed class NoticeDesk(string listsFolder, DocumentReader? documents = null) : IDisposable
{
    private readonly DocumentReader documents = documents ?? new();
    private readonly Lazy<NoticeReader> reader = new(() => new(AgencyLists.Load(listsFolder)));
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount));

    /// <summary>Reads a file, when its turn comes.</summary>
    /// <exception cref="RuleBroken">document.…: it cannot be read</exception>
    public async Task<NoticeFile> ReadAsync(byte[] bytes, string name, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        try
        {
            return await Task.Run(
                () =>
                {
                    var text = documents.Read(bytes, name, null, stop);
                    return new NoticeFile(name, text, reader.Value.Read(text.Text));
                },
                stop);
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();
}
