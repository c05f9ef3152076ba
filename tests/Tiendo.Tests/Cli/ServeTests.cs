using System.Net;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Cli;

public sealed class ServeTests
{
    [Fact]
    public async Task Program_CalledWithoutWords_BuildsTheSampleAndServesIt()
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        using var server = await RunningServer.StartAsync(Environment(province));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

        using var start = await client.GetAsync("/");
        using var signIn = await client.GetAsync("/sign-in");

        server.Said.ShouldContain("Đã tạo tỉnh mẫu");
        start.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await signIn.Content.ReadAsStringAsync()).ShouldContain("chu-tich");
    }

    [Theory]
    [InlineData("nonsense", "Không hiểu địa chỉ")]
    [InlineData("ftp://127.0.0.1:5080", "Không hiểu địa chỉ")]
    public async Task Serve_AtAWrongAddress_SaysHowToWriteIt(string urls, string said)
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);

        var run = await province.RunAsync("serve", "--urls", urls);

        run.Exit.ShouldBe(2);
        run.Error.ShouldContain(said);
    }

    [Fact]
    public async Task Serve_AtAnAddressInUse_SaysSo()
    {
        await using var province = await TestProvince.CreateAsync(Engine.Sqlite);
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await province.RunAsync("serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");

        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("đang được chương trình khác dùng");
    }

    [Fact]
    public async Task Serve_OfAMadeUpCountry_HasNoSampleAccounts()
    {
        await using var province = await TestProvince.CreateEmptyAsync(Engine.Sqlite);
        (await province.RunAsync("generate", "--provinces", "1", "--parks", "2", "--observations", "100", "--directives", "10")).Exit.ShouldBe(0);
        using var server = await RunningServer.StartAsync(Environment(province));
        using var client = new HttpClient { BaseAddress = server.Address };

        var page = await client.GetStringAsync("/sign-in");

        page.ShouldContain("Đăng nhập");
        page.ShouldNotContain("van-phong");
    }

    private static Dictionary<string, string> Environment(TestProvince province) =>
        new() { ["TIENDO_LISTS"] = Path.Combine(Rules.Repository.Root, "data"), ["TIENDO_DATA"] = province.Folder };
}
