namespace Tiendo.BrowserTests.Support;

/// <summary>With what somebody looks at a page.</summary>
public sealed record Look(int Width, int Height, bool IsDark = false, bool HasScript = true)
{
    /// <summary>An office computer.</summary>
    public static Look Desk { get; } = new(1280, 800);

    /// <summary>A phone held upright.</summary>
    public static Look Phone { get; } = new(390, 844);

    /// <summary>A browser that runs no script.</summary>
    public static Look WithoutScript { get; } = Desk with { HasScript = false };

    /// <summary>How a picture's name ends: "-phone-dark".</summary>
    public override string ToString() => (Width < 500 ? "-phone" : "") + (IsDark ? "-dark" : "");
}
