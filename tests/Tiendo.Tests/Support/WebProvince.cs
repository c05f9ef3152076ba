using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Tests.Support;

/// <summary>The real server over a copy of the sample province, listening on loopback.</summary>
public sealed class WebProvince : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<Engine, Lazy<Task<WebProvince>>> Shared = new();
    private readonly TestProvince province;
    private readonly WebApplication server;

    private WebProvince(TestProvince province, WebApplication server)
    {
        (this.province, this.server) = (province, server);
        Address = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public Database Database => province.Database;

    public IServiceProvider Services => server.Services;

    /// <summary>One of its own, for tests that write.</summary>
    public static async Task<WebProvince> CreateAsync(Engine engine, Action<WebApplicationBuilder>? configure = null) =>
        await StartAsync(await SampleCopy.CreateAsync(engine), configure);

    /// <summary>A server over any test database.</summary>
    public static async Task<WebProvince> StartAsync(TestProvince province, Action<WebApplicationBuilder>? configure = null)
    {
        var installation = new Installation(province.Database, Path.Combine(Rules.Repository.Root, "data"), province.Folder, new FixedTime(TestProvince.Now));
        var started = Server.Create(installation, "http://127.0.0.1:0", builder =>
        {
            TestSignIn.Add(builder.Services);
            configure?.Invoke(builder);
        });
        await started.StartAsync();
        return new(province, started);
    }

    /// <summary>One for all tests that only read.</summary>
    public static Task<WebProvince> ReadOnlyAsync(Engine engine) => Shared.GetOrAdd(engine, e => new(() => CreateAsync(e))).Value;

    /// <summary>A browser of somebody with a role, in Lạng Sơn.</summary>
    public WebVisitor As(Role role, string? agency = null, params long[] parks) =>
        AsPerson(new Person(1, 20, TestSignIn.NameOf(role), "Người thử", role, agency, parks));

    /// <summary>A browser of somebody.</summary>
    public WebVisitor AsPerson(Person person)
    {
        var visitor = Nobody();
        TestSignIn.SignIn(visitor.Client, person);
        return visitor;
    }

    /// <summary>A browser of somebody who has not signed in.</summary>
    public WebVisitor Nobody() =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Address });

    /// <summary>The data, for what a test must know beside its pages.</summary>
    public TiendoDb Open() => province.Open();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await province.DisposeAsync();
    }
}
