namespace Tiendo.Features.Generate;

internal sealed class GeneratedProvince
{
    /// <summary>Who recorded everything that is generated.</summary>
    public const string By = "generate";
}
