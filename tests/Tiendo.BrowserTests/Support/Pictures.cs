using Tiendo.Notices.Tests;

namespace Tiendo.BrowserTests.Support;

/// <summary>Where pictures of the pages go: the folder that TIENDO_TEST_PICTURES names, else .build/pictures.</summary>
internal static class Pictures
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("TIENDO_TEST_PICTURES") is { Length: > 0 } named ? named : Repository.Path(".build", "pictures");

    /// <summary>Where a file of this name goes.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Takes the whole page.</summary>
    public static Task TakeAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = PathOf(name + ".png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
}
