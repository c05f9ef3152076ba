using System.CommandLine;

namespace Tiendo.Features.Generate;

/// <summary>Made-up data of any size, to measure with.</summary>
public static class GenerateFeature
{
    /// <summary><c>generate</c></summary>
    public static Command Command(App app) => GenerateCommand.Create(app);
}
