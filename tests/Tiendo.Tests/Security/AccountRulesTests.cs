using Tiendo.Domain;
using Tiendo.Security;

namespace Tiendo.Tests.Security;

public sealed class AccountRulesTests
{
    [Theory]
    [InlineData(" Van-Phong ", "van-phong")]
    [InlineData("nguyen.an@langson.gov.vn", "nguyen.an@langson.gov.vn")]
    [InlineData("abc", "abc")]
    public void Name_IsKeptInSmallLetters(string given, string kept) => AccountRules.Name(given).ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("văn-phòng")]
    [InlineData("-abc")]
    [InlineData("a b c")]
    [InlineData("abc\n")]
    [InlineData("<script>")]
    public void Name_ThatCannotBeTypedByAll_IsRefused(string given) =>
        Should.Throw<RuleBroken>(() => AccountRules.Name(given.Length < 3 ? given : given + "!")).Code.ShouldBe("users.name-wrong");

    [Theory]
    [InlineData(Role.Department, null, 0, "users.agency-needed")]
    [InlineData(Role.AgencyOfficer, " ", 0, "users.agency-needed")]
    [InlineData(Role.CommuneOfficer, "so-xay-dung", 0, "users.commune-needed")]
    [InlineData(Role.Investor, "so-xay-dung", 0, "users.parks-needed")]
    public void Role_WithoutWhatItNeeds_IsRefused(Role role, string? agency, int parks, string code) =>
        Should.Throw<RuleBroken>(() => AccountRules.Give(Account(1, Role.Leader), role, agency, [.. Enumerable.Range(1, parks).Select(n => (long)n)])).Code.ShouldBe(code);

    [Theory]
    [InlineData(Role.Leader, null, 0)]
    [InlineData(Role.Office, null, 0)]
    [InlineData(Role.Department, "so-xay-dung", 0)]
    [InlineData(Role.AgencyOfficer, "so-xay-dung", 0)]
    [InlineData(Role.Investor, null, 2)]
    [InlineData(Role.Auditor, null, 0)]
    [InlineData(Role.Administrator, null, 0)]
    public void Role_KeepsOnlyWhatBelongsToIt(Role role, string? agency, int parks)
    {
        var account = Account(1, Role.Leader);
        AccountRules.Give(account, role, "so-xay-dung", [7, 3, 7]);
        (account.Role, account.AgencyKey, account.ParkIds.Count).ShouldBe((role, agency, parks));
    }

    [Fact]
    public void LastAdministrator_CannotGo_AnotherCan()
    {
        var (last, ended, leader) = (Account(1, Role.Administrator), Account(2, Role.Administrator), Account(3, Role.Leader));
        ended.EndedAt = DateTime.UnixEpoch;
        var other = Account(4, Role.Administrator, province: 14);

        Should.Throw<RuleBroken>(() => AccountRules.CheckIsNotLastAdministrator(last, [last, ended, leader, other])).Code.ShouldBe("users.last-administrator");
        AccountRules.CheckIsNotLastAdministrator(last, [last, Account(1, Role.Administrator, province: 0)]);
        AccountRules.CheckIsNotLastAdministrator(leader, [last]);
    }

    [Fact]
    public void Account_ThatChangedOrEnded_IsNotChangedBlindly()
    {
        var account = Account(1, Role.Leader);
        AccountRules.CheckSeen(account, 1);
        AccountRules.CheckSeen(account, null);
        account.Version = 2;
        Should.Throw<RuleBroken>(() => AccountRules.CheckSeen(account, 1)).Code.ShouldBe("users.changed-meanwhile");
        account.EndedAt = DateTime.UnixEpoch;
        Should.Throw<RuleBroken>(() => AccountRules.CheckSeen(account, 2)).Code.ShouldBe("users.ended");
    }

    private static Account Account(long id, Role role, int province = 20) => new() { ProvinceId = province, Id = id, Name = $"ten-{id}", DisplayName = "Tên", Role = role, CreatedAt = DateTime.UnixEpoch };
}
