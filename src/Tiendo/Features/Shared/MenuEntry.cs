using Tiendo.Security;

namespace Tiendo.Features.Shared;

/// <summary>A line of the menu.</summary>
/// <param name="Key">Its message.</param>
/// <param name="Path">The page, below the province.</param>
/// <param name="Icon">Its picture in the sprite.</param>
/// <param name="Right">Who sees it.</param>
public sealed record MenuEntry(string Key, string Path, string Icon, Right Right);
