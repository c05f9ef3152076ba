using Tiendo.Documents;
using Tiendo.Domain;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Features.Notices;

/// <summary>Reads documents into orders and writes them in the form asked for, in the order in which they were named.</summary>
public sealed class ReadNotices(App app)
{
    private int failed;

    /// <summary>Gives the exit code: 0 all read, 1 some failed or, when strict, some need a person.</summary>
    public async Task<int> RunAsync(ReadRequest request, CancellationToken stop)
    {
        var documents = new DocumentReader();
        var reader = new NoticeReader(AgencyLists.Load(app.ListsFolder, request.Agencies));
        return await RunAsync(request, ReadOne, stop);

        NoticeFile ReadOne(NoticeSource source)
        {
            var document = source.Read(documents, app.Terminal.Input, new PageLine(app, source.Name), stop);
            return new(source.Name, document, reader.Read(document.Text));
        }
    }

    /// <summary>The same with another way to read one file.</summary>
    public async Task<int> RunAsync(ReadRequest request, Func<NoticeSource, NoticeFile> readOne, CancellationToken stop)
    {
        var checks = new StrictCheck(app.Messages);
        var read = 0;

        using var output = ReadOutput.Open(request, app);
        await foreach (var notice in ReadInOrder(NoticeSource.Find(request.Inputs), readOne, stop))
        {
            app.Terminal.ShowProgress("");
            read++;
            output.Write(notice);
            checks.Look(notice);
        }

        output.Finish(anythingRead: read > 0);
        app.Terminal.ShowProgress("");
        if (request.Strict && checks.Found.Count > 0)
        {
            checks.Tell(app.Terminal);
            return 1;
        }

        return failed > 0 ? 1 : 0;
    }

    // Several at once, but never many more than there are processors: a reading holds its whole text.
    private async IAsyncEnumerable<NoticeFile> ReadInOrder(
        IReadOnlyList<NoticeSource> sources, Func<NoticeSource, NoticeFile> readOne,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var next = 0;
        var window = new Queue<Task<NoticeFile?>>();
        for (var done = 0; done < sources.Count; done++)
        {
            while (next < sources.Count && window.Count < 2 * Environment.ProcessorCount)
            {
                var source = sources[next++];
                window.Enqueue(Task.Run(() => TryRead(source, readOne), stop));
            }

            if (sources.Count > 1)
            {
                app.Terminal.ShowProgress(app.Messages.Say("progress.files", ("done", Numbers.Text(done)), ("total", Numbers.Text(sources.Count))));
            }

            if (await window.Dequeue() is { } notice)
            {
                yield return notice;
            }
            else
            {
                failed++;
            }
        }
    }

    // One bad file, or a bug that one file brings out, must not keep the others from being read.
    private NoticeFile? TryRead(NoticeSource source, Func<NoticeSource, NoticeFile> readOne)
    {
        try
        {
            return readOne(source);
        }
        catch (RuleBroken broken)
        {
            app.Terminal.Complain((broken.Field is null ? source.Name + ": " : "") + app.Messages.Explain(broken));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            app.Terminal.Complain(source.Name + ": " + app.Messages.Say("bug", ("error", Describe(bug))));
        }

        return null;
    }

    private static string Describe(Exception bug)
    {
        var stack = (bug.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(5);
        return string.Join(" | ", stack.Prepend($"{bug.GetType().FullName}: {bug.Message.ReplaceLineEndings(" ")}"));
    }

    internal sealed class PageLine(App app, string file) : IProgress<PageProgress>
    {
        public void Report(PageProgress value) => app.Terminal.ShowProgress(app.Messages.Say(
            "progress.pages", ("file", file), ("done", Numbers.Text(value.Done)), ("total", Numbers.Text(value.Total))));
    }
}
