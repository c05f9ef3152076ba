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
    private readonly TestSignIn signIn;

    private WebProvince(TestProvince province, WebApplication server)
    {
        (this.province, this.server) = (province, server);
        signIn = new(this);
        Address = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    public Database Database => province.Database;

    /// <summary>The database under it, for calls of the program beside the server.</summary>
    public TestProvince Province => province;

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
            TestSignIn.Configure(builder.Services);
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

    /// <summary>A browser of somebody, who signs in with the first request by the page that people use.</summary>
    public WebVisitor AsPerson(Person person)
    {
        var jar = new CookieContainer();
        return new(new HttpClient(new SignedIn(jar, () => signIn.CookieAsync(person))) { BaseAddress = Address });
    }

    /// <summary>A browser of somebody who has not signed in.</summary>
    public WebVisitor Nobody() => Browser().Visitor;

    /// <summary>A new account that can sign in with the password of the tests.</summary>
    public Task<(string Name, long Id)> AddAccountAsync(Person person) => signIn.AddAsync(person);

    /// <summary>A browser and its cookies.</summary>
    internal (WebVisitor Visitor, CookieContainer Jar) Browser()
    {
        var jar = new CookieContainer();
        return (new(new HttpClient(HandlerOf(jar)) { BaseAddress = Address }), jar);
    }

    private static SocketsHttpHandler HandlerOf(CookieContainer jar) => new() { AllowAutoRedirect = false, CookieContainer = jar, AutomaticDecompression = DecompressionMethods.All };

    private sealed class SignedIn(CookieContainer jar, Func<Task<Cookie>> signIn) : DelegatingHandler(HandlerOf(jar))
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (jar.Count == 0 && await signIn() is var cookie) jar.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>The data, for what a test must know beside its pages.</summary>
    public TiendoDb Open() => province.Open();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await province.DisposeAsync();
    }
}
