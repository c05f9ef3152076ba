using System.CommandLine;

namespace Tiendo.Features.Samples;

/// <summary>The sample province: Lạng Sơn and Sơn La with every published fact and its source.</summary>
public static class SampleFeature
{
    /// <summary><c>sample</c></summary>
    public static Command Command(App app) => SampleCommand.Create(app);
}
