using System.CommandLine;

namespace Tiendo.Features.Samples;

/// <summary>The sample province: Lạng Sơn and Sơn La with every published fact and its source.</summary>
public static class SampleFeature
{
    /// <summary><c>sample</c></summary>
    public static Command Command(App app) => SampleCommand.Create(app);

    /// <summary>Whether a call without words is the first one: nothing was recorded yet, and the sample is at hand.</summary>
    public static async Task<bool> IsFirstCallAsync(App app) =>
        new SampleFolder(app.ListsFolder).Exists && !await app.FindDatabase(null, null, create: false).HasTablesAsync(default);
}
