using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Web;

/// <summary>What a page says when a write cannot be done, and that the journal verifies afterwards.</summary>
public sealed class FaultTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Write_WhileAnotherHoldsTheData_IsSaidToBeBusy_AndWorksAfterwards(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var office = web.As(Role.Office);
        var page = await office.GetAsync("/20/directives");
        await using (var other = web.Open())
        {
            await using var held = await other.Database.BeginTransactionAsync();
            await other.Database.ExecuteSqlRawAsync("UPDATE journal_heads SET seq = seq");

            var refused = await page.SubmitAsync("form.band-form", ("day", "2025-10-22"));

            refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Text("main").ShouldContain("đang được người khác ghi");
            refused.Text("main").ShouldContain("Chưa có gì được ghi");
            (await office.GetAsync("/20/directives")).Text(".days-said").ShouldContain("20/10/2025");
        }

        var done = await page.SubmitAsync("form.band-form", ("day", "2025-10-22"));

        done.Text(".days-said").ShouldContain("22/10/2025");
        await VerifiesAsync(web);
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Writes_OfManyAtOnce_StandOneAfterAnotherInTheJournal(Engine engine)
    {
        await using var web = await WebProvince.CreateAsync(engine);
        var people = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => await web.As(Role.Office).GetAsync("/20/directives")));

        var answers = await Task.WhenAll(people.Select((page, at) => page.SubmitAsync("form.band-form", ("day", $"2025-10-{21 + at}"))));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        await using var db = web.Open();
        (await db.Journal.CountAsync(row => row.Operation == "sample.clock" && row.By.StartsWith("thu-"))).ShouldBe(6);
        await VerifiesAsync(web);
    }

    [Fact]
    public async Task Write_OnAFullDisk_IsSaid_AndNothingIsHalfWritten()
    {
        await using var province = await SampleCopy.CreateAsync(Engine.Sqlite);
        using var disk = SmallDisk.Mount(await SizeAsync(province) + (600 << 10));
        File.Copy(province.Database.Place, Path.Combine(disk.Folder, "tiendo.db"));
        using var server = await RunningServer.StartAsync(Environment(disk.Folder));
        var office = await SignInAsync(server);
        var page = await office.GetAsync("/20/directives");
        disk.Fill();

        var refused = await page.SubmitAsync("form.band-form", ("day", "2025-10-22"));

        refused.Status.ShouldBe(HttpStatusCode.InsufficientStorage, refused.Text("main"));
        refused.Text("main").ShouldContain("Chưa có gì được ghi");
        disk.Free();
        (await page.SubmitAsync("form.band-form", ("day", "2025-10-22"))).Text(".days-said").ShouldContain("22/10/2025");
        ProgramRun.With(null, Environment(disk.Folder), "journal", "verify").Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Upload_WhenTheServerIsKilled_GoesOnWhereItStopped()
    {
        await using var province = await SampleCopy.CreateAsync(Engine.Sqlite);
        var notice = Encoding.UTF8.GetBytes(Rules.Repository.Read("samples/documents/thong-bao-theo-du-an.txt"));
        var half = notice.Length / 2;
        string id;
        using (var server = await RunningServer.StartAsync(Environment(province.Folder)))
        {
            var clerk = await SignInAsync(server);
            var token = await TokenAsync(clerk);
            var started = await JsonAsync(clerk, token, HttpMethod.Post, "/20/notices/uploads", JsonContent.Create(new { name = "thong-bao.txt", size = notice.Length, sha256 = Blob.HashOf(notice) }));
            id = started.GetProperty("id").GetString()!;
            (await JsonAsync(clerk, token, HttpMethod.Put, $"/20/notices/uploads/{id}?at=0", new ByteArrayContent(notice[..half]))).GetProperty("received").GetInt32().ShouldBe(half);
            server.Kill();
        }

        using var again = await RunningServer.StartAsync(Environment(province.Folder));
        var same = await SignInAsync(again);
        var next = await TokenAsync(same);
        (await JsonAsync(same, next, HttpMethod.Get, $"/20/notices/uploads/{id}", null)).GetProperty("received").GetInt32().ShouldBe(half);
        await JsonAsync(same, next, HttpMethod.Put, $"/20/notices/uploads/{id}?at={half}", new ByteArrayContent(notice[half..]));
        var href = (await JsonAsync(same, next, HttpMethod.Post, $"/20/notices/uploads/{id}/finish", null)).GetProperty("href").GetString()!;

        (await same.GetAsync(href)).Texts("article[data-order]").Count.ShouldBe(10);
        ProgramRun.With(null, Environment(province.Folder), "journal", "verify").Exit.ShouldBe(0);
    }

    private static async Task VerifiesAsync(WebProvince web) => (await web.Province.RunAsync("journal", "verify")).Exit.ShouldBe(0);

    private static async Task<long> SizeAsync(TestProvince province)
    {
        await using (var db = province.Open()) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        return new FileInfo(province.Database.Place).Length;
    }

    private static Dictionary<string, string> Environment(string folder) =>
        new() { ["TIENDO_LISTS"] = Path.Combine(Rules.Repository.Root, "data"), ["TIENDO_DATA"] = folder };

    private static async Task<WebVisitor> SignInAsync(RunningServer server)
    {
        var visitor = new WebVisitor(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = server.Address });
        var page = await visitor.GetAsync("/sign-in?back=%2F20%2Fdirectives");
        (await page.SubmitAsync("form", ("name", "van-phong"), ("password", "xem-thu-tinh-mau"))).Status.ShouldBe(HttpStatusCode.OK);
        return visitor;
    }

    private static async Task<string> TokenAsync(WebVisitor visitor) =>
        (await visitor.GetAsync("/20/notices")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<JsonElement> JsonAsync(WebVisitor visitor, string token, HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await visitor.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>A disk of a few megabytes, in memory.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly string mount = Directory.CreateTempSubdirectory("tiendo-disk-").FullName;

        public string Folder => mount;

        private string Ballast => Path.Combine(mount, "ballast");

        public static SmallDisk Mount(long bytes)
        {
            var disk = new SmallDisk();
            Run("mount", "-t", "tmpfs", "-o", $"size={bytes}", "tmpfs", disk.mount);
            return disk;
        }

        public void Fill()
        {
            using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var block = new byte[4096];
            try
            {
                while (true) file.Write(block);
            }
            catch (IOException)
            {
                // It is full.
            }
        }

        public void Free() => File.Delete(Ballast);

        public void Dispose()
        {
            Run("umount", "--lazy", mount);
            Directory.Delete(mount);
        }

        private static void Run(string program, params string[] args)
        {
            using var process = Process.Start(new ProcessStartInfo(program, args))!;
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, $"{program} needs root");
        }
    }
}
