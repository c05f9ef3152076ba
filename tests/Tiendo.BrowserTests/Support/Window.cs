using System.Collections.Concurrent;

namespace Tiendo.BrowserTests.Support;

/// <summary>A browser window with its own cookies, and what went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly Site site;

    private Window(IPage page, Site site)
    {
        (Page, this.site) = (page, site);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsOfDriver(message.Text)) complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is "http" or "https" or "ws" or "wss" && address.Authority != site.Address.Authority) complaints.Enqueue("another host: " + request.Url);
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500) complaints.Enqueue($"{answer.Status}: {answer.Url}");
        };
    }

    /// <summary>What stands in it.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, refusals of the content policy, requests to other hosts, failures of the server.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>Opens it, empty.</summary>
    public static async Task<Window> OpenAsync(IBrowserContext context, Site site)
    {
        context.SetDefaultTimeout(15_000);
        return new(await context.NewPageAsync(), site);
    }

    /// <summary>Goes to a page of the site.</summary>
    /// <param name="path">Path and query.</param>
    public async Task<IResponse> GoAsync(string path) => (await Page.GotoAsync(new Uri(site.Address, path).ToString()))!;

    /// <summary>Signs in as a sample account, as a person does.</summary>
    public async Task SignInAsync(string account, string password = Features.Users.SampleAccounts.Password)
    {
        await GoAsync("/sign-in");
        await Page.FillAsync("#name", account);
        await Page.FillAsync("#password", password);
        await Page.ClickAsync("#sign-in button[type=submit]");
    }

    /// <summary>Looks at the same page with something else.</summary>
    public async Task ChangeAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light });
        await SettleAsync();
    }

    /// <summary>Waits until every island is drawn or has given up.</summary>
    public Task SettleAsync() => Page.WaitForFunctionAsync(
        """
        () => [...document.querySelectorAll(':is([data-island=map], [data-island=chart], [data-island=pages]), form[data-upload], input[data-suggest], form[data-keep]')]
            .every(e => 'drawn' in e.dataset || 'failed' in e.dataset) && document.fonts.status === 'loaded'
        """);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    // What the software renderer of a machine without a graphics card says of itself.
    private static bool IsOfDriver(string text) => text.Contains("GL Driver Message", StringComparison.Ordinal);
}
