using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Tiendo.BrowserTests.Support.Browser))]

namespace Tiendo.BrowserTests.Support;

/// <summary>One Chromium for all tests, and one site for those that only read.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--lang=vi",
    ];

    private readonly ConcurrentDictionary<Role, Lazy<Task<string>>> signedIn = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;
    private Site? shared;

    /// <summary>The site that no test changes.</summary>
    public Site Shared => shared!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var site = Site.StartAsync();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = Switches,
            // Date fields are written as a Vietnamese browser writes them.
            Env = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANGUAGE"] = "vi", ["HOME"] = Environment.GetEnvironmentVariable("HOME") ?? "/", ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "" },
        });
        shared = await site;
    }

    /// <summary>A window of somebody who is signed in at the shared site.</summary>
    public async Task<Window> OpenAsync(Role role, Look look) =>
        await OpenAsync(Shared, look, await signedIn.GetOrAdd(role, one => new(() => SignInAsync(one))).Value);

    /// <summary>A window of nobody.</summary>
    public Task<Window> OpenAsync(Site site, Look look) => OpenAsync(site, look, null);

    /// <summary>A window of a sample account at a site of its own.</summary>
    public async Task<Window> OpenAsync(Site site, string account, Look? look = null)
    {
        var window = await OpenAsync(site, look ?? Look.Desk);
        await window.SignInAsync(account);
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        shared?.Dispose();
    }

    private async Task<string> SignInAsync(Role role)
    {
        await using var window = await OpenAsync(Shared, Features.Users.SampleAccounts.NameOf(role));
        return await window.Page.Context.StorageStateAsync();
    }

    private async Task<Window> OpenAsync(Site site, Look look, string? state)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = look.HasScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            StorageState = state,
        });
        return await Window.OpenAsync(context, site);
    }
}
