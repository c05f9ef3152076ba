using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Tiendo.Data;
using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Features.Users;

/// <summary>One account for each role, to try the sample province; its sign-in page names them with their password.</summary>
public static class SampleAccounts
{
    /// <summary>The password of all of them. It is no secret: an installation with real data has none of these accounts.</summary>
    public const string Password = "xem-thu-tinh-mau";

    private const int Province = 20;
    private const int Iterations = 1000; // what everybody may read needs no work to guess

    private static readonly (string Name, string DisplayName, Role Role, string? Agency, string? Park)[] All =
    [
        ("chu-tich", "Chủ tịch UBND tỉnh", Role.Leader, null, null),
        ("van-phong", "Văn phòng UBND tỉnh", Role.Office, null, null),
        ("so-cong-thuong", "Sở Công Thương", Role.Department, "so-cong-thuong", null),
        ("so-xay-dung", "Sở Xây dựng", Role.AgencyOfficer, "so-xay-dung", null),
        ("ubnd-xa-dinh-lap", "UBND xã Đình Lập", Role.CommuneOfficer, "ubnd:06613", null),
        ("nha-dau-tu", "Chủ đầu tư KCN VSIP Lạng Sơn", Role.Investor, null, "LS-VSIP"),
        ("kiem-toan", "Kiểm toán", Role.Auditor, null, null),
        ("quan-tri", "Quản trị hệ thống", Role.Administrator, null, null),
    ];

    /// <summary>Name and words for each, in order.</summary>
    public static IEnumerable<(string Name, string DisplayName, Role Role)> Listed => All.Select(one => (one.Name, one.DisplayName, one.Role));

    /// <summary>The name of the one that has a role.</summary>
    public static string NameOf(Role role) => All.Single(one => one.Role == role).Name;

    /// <summary>Makes them in the sample province while it has no accounts; a made-up country has a clock of its own too, but not its parks.</summary>
    public static async Task MakeAsync(TiendoDb db, TimeProvider time, CancellationToken stop)
    {
        var (now, isSample) = await Clock.NowAsync(db, time, stop);
        if (!isSample || await db.Accounts.AnyAsync(stop) || !await db.Places.AnyAsync(p => p.ProvinceId == Province && p.Code == "LS-VSIP", stop)) return;
        var hasher = new PasswordHasher<AccountUser>(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
        var hash = hasher.HashPassword(null!, Password);
        foreach (var province in new[] { Province, 0 })
        {
            await using var write = await Write.BeginAsync(db, province, "users.sample", new Act("tỉnh mẫu", now, "tài khoản để xem thử"), stop);
            if (await db.Accounts.AnyAsync(a => a.ProvinceId == province, stop)) return;
            var accounts = new List<Account>();
            foreach (var one in All.Where(one => (one.Role == Role.Administrator) == (province == 0)))
            {
                var account = new Account { ProvinceId = province, Id = write.NextId(), Name = one.Name, DisplayName = one.DisplayName, Role = one.Role, CreatedAt = now.UtcDateTime };
                var parks = await db.Places.Where(p => p.ProvinceId == province && p.Code == one.Park).Select(p => p.Id).ToListAsync(stop);
                AccountRules.Give(account, one.Role, one.Agency, parks);
                db.Add(account);
                accounts.Add(account);
            }
            await write.SaveAsync(stop);
            foreach (var account in accounts) await CredentialRows.AddAsync(db, account, hash, stop);
            await write.CommitAsync(stop);
        }
    }
}
