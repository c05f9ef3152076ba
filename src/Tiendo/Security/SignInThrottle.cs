using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Tiendo.Security;

/// <summary>How many attempts to sign in are looked at.</summary>
public sealed class SignInLimits
{
    /// <summary>So many at once from one network.</summary>
    public int AtOnce { get; set; } = 40;

    /// <summary>So many a minute after that.</summary>
    public int PerMinute { get; set; } = 20;
}

/// <summary>Slows down whoever tries many passwords or links from one network. Networks share a fixed number of counters.</summary>
/// <param name="limits">How many.</param>
public sealed class SignInThrottle(SignInLimits limits) : IDisposable
{
    private const int Counters = 1 << 14;
    private const int NetworkBytes = 8; // of an IPv6 address: one customer has at least a /64

    private readonly PartitionedRateLimiter<IPAddress?> limiter = PartitionedRateLimiter.Create<IPAddress?, int>(address => RateLimitPartition.GetTokenBucketLimiter(
        CounterOf(address),
        _ => new() { TokenLimit = limits.AtOnce, TokensPerPeriod = limits.PerMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0, AutoReplenishment = true }));

    /// <summary>Counts an attempt; false when it is one too many.</summary>
    public bool Allows(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static int CounterOf(IPAddress? address)
    {
        var hash = new HashCode();
        hash.AddBytes(NetworkOf(address));
        return (hash.ToHashCode() & int.MaxValue) % Counters;
    }

    private static ReadOnlySpan<byte> NetworkOf(IPAddress? address) => address switch
    {
        null => default,
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => address.GetAddressBytes().AsSpan(0, NetworkBytes),
        _ => address.MapToIPv4().GetAddressBytes(),
    };
}
