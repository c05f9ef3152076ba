using Tiendo.Data;

namespace Tiendo.Tests.Support;

/// <summary>Every test of the data runs on both engines: <c>[Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]</c>.</summary>
public static class Engines
{
    public static TheoryData<Engine> Both { get; } = new(Engine.Sqlite, Engine.Postgres);
}
