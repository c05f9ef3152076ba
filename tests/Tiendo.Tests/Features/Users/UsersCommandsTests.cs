using Tiendo.Data;
using Tiendo.Features.Users;
using Tiendo.Security;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class UsersCommandsTests
{
    private const string Password = "mưa phùn tháng ba";

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Account_IsInvitedListedAndEnded(Engine engine)
    {
        await using var province = await SampleCopy.CreateAsync(engine);

        var invited = await RunAsync(province, "users", "invite", "can-bo", "--role", "agency-officer", "--agency", "Sở Xây dựng", "--province", "20", "--url", "https://tiendo.example.vn/");
        invited.ShouldContain("https://tiendo.example.vn/invitation/");
        invited.ShouldContain("Nhật ký tỉnh 20");
        await RunAsync(province, "users", "invite", "nha-dau-tu", "--role", "investor", "--park", "LS-VSIP", "--park", "LS-DINH-LAP", "--province", "Lạng Sơn");
        await RunAsync(province, "users", "invite", "quan-tri", "--role", "administrator", "--province", "0");
        (await RunAsync(province, "users", "link", "can-bo")).ShouldContain("/invitation/");

        var list = await RunAsync(province, "users", "list", "--format", "csv");
        list.ShouldContain("20,can-bo,can-bo,cán bộ cơ quan,so-xay-dung,");
        list.ShouldContain("20,nha-dau-tu,nha-dau-tu,nhà đầu tư,LS-VSIP; LS-DINH-LAP,");
        (await RunAsync(province, "users", "list", "--province", "0", "--format", "csv")).ShouldNotContain("can-bo");
        (await RunAsync(province, "users", "end", "can-bo", "--why", "chuyển công tác")).ShouldContain("Đã kết thúc tài khoản can-bo");
        (await province.RunAsync("users", "end", "can-bo", "--why", "lần nữa")).Error.ShouldContain("đã kết thúc");
        (await province.RunAsync("users", "end", "quan-tri", "--why", "nghỉ")).Error.ShouldContain("người quản trị cuối cùng");
        (await RunAsync(province, "journal", "verify")).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(2, "Thiếu TÊN", "users", "invite")]
    [InlineData(2, "Thiếu --role", "users", "invite", "can-bo", "--province", "20")]
    [InlineData(2, "--role", "users", "invite", "can-bo", "--role", "king", "--province", "20")]
    [InlineData(1, "Tên đăng nhập dài 3 đến 64", "users", "invite", "cán bộ", "--role", "office", "--province", "20")]
    [InlineData(1, "Không có tài khoản này", "users", "link", "khong-co")]
    [InlineData(1, "Không có tài khoản này", "users", "end", "khong-co", "--why", "x")]
    [InlineData(2, "Thiếu --why", "users", "end", "can-bo-san-co")]
    public async Task Call_ThatCannotBe_SaysWhy(int exit, string says, params string[] args)
    {
        await using var province = await SampleCopy.CreateAsync(Engine.Sqlite);
        await RunAsync(province, "users", "invite", "can-bo-san-co", "--role", "office", "--province", "20");

        var run = await province.RunAsync(args);

        (run.Exit, run.Error).ShouldSatisfyAllConditions(r => r.Error.ShouldContain(says), r => r.Exit.ShouldBe(exit));
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SetUpLink_IsMadeWhileThereIsNoAdministrator(Engine engine)
    {
        await using var province = await TestProvince.CreateEmptyAsync(engine);
        (await RunAsync(province, "users", "set-up")).ShouldContain("/set-up/");
        await using (var db = province.Open())
            await new SetUpByHand(db).RunAsync();

        (await province.RunAsync("users", "set-up")).Error.ShouldContain("Đã có người quản trị");
    }

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    public async Task Backup_LetsPeopleSignInAfterwards_AnOpenExportHoldsNoSecret(Engine from, Engine to)
    {
        await using var web = await WebProvince.CreateAsync(from);
        var (name, _) = await web.AddAccountAsync(new(0, 20, "can-bo", "Cán bộ", Role.Office, null, []));
        await (await web.Nobody().GetAsync("/sign-in")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password));
        var province = web.Province;
        var (file, folder) = (Path.Combine(province.Folder, "luu"), Path.Combine(province.Folder, "ra"));
        await RunAsync(province, "backup", file);
        await RunAsync(province, "export", folder);

        var restored = await TestProvince.CreateEmptyAsync(to);
        await RunAsync(restored, "restore", file);
        await using (var again = await WebProvince.StartAsync(restored))
        {
            (await (await again.Nobody().GetAsync("/sign-in?back=/account")).SubmitAsync("#sign-in", ("name", name), ("password", TestSignIn.Password))).Address.ShouldBe("/account");
            await using var db = again.Open();
            db.Sessions.Count().ShouldBe(1);
        }

        await using var opened = await TestProvince.CreateEmptyAsync(to);
        await RunAsync(opened, "import", folder);
        await using (var db = opened.Open()) (db.Accounts.Count(), db.Credentials.Count()).ShouldBe((1, 0));
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        files.ShouldContain(path => path.EndsWith("accounts.jsonl", StringComparison.Ordinal));
        files.Select(path => Path.GetFileNameWithoutExtension(path)).Intersect(["credentials", "sessions", "invitations"]).ShouldBeEmpty();
        await using (var db = web.Open())
        {
            var hash = db.Credentials.Single().PasswordHash!;
            foreach (var path in files) (await File.ReadAllTextAsync(path)).ShouldNotContain(hash, Case.Sensitive, path);
        }
        (await RunAsync(opened, "users", "link", name)).ShouldContain("/invitation/");
    }

    private static async Task<string> RunAsync(TestProvince province, params string[] args)
    {
        ProgramRun run = await province.RunAsync(args);
        run.Error.ShouldBe("", string.Join(' ', args));
        run.Exit.ShouldBe(0);
        return run.Output;
    }

    // What the page of the link does, without a server.
    private sealed class SetUpByHand(TiendoDb db)
    {
        public async Task RunAsync()
        {
            await using var write = await Write.BeginAsync(db, 0, "users.set-up", TestProvince.ActOf(), default);
            var account = new Account { ProvinceId = 0, Id = write.NextId(), Name = "quan-tri", DisplayName = "Quản trị", Role = Role.Administrator, CreatedAt = TestProvince.Now.UtcDateTime };
            db.Add(account);
            await write.SaveAsync(default);
            await CredentialRows.AddAsync(db, account, Password, default);
            await write.CommitAsync(default);
        }
    }
}
