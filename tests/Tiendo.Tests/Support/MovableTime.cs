namespace Tiendo.Tests.Support;

/// <summary>A clock that a test moves.</summary>
internal sealed class MovableTime : TimeProvider
{
    private DateTimeOffset now = TestProvince.Now;

    public void Move(TimeSpan by) => now += by;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
