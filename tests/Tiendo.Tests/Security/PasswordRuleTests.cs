using Tiendo.Security;

namespace Tiendo.Tests.Security;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("mưa phùn tháng ba")]
    [InlineData("correct horse battery")]
    [InlineData("xeoto-chay-qua-deo")]
    [InlineData("kqzv wplm trhd")]
    public void Sentence_OfOnesOwn_IsTaken(string password) => PasswordRule.Broken(password, "van-phong", "Văn phòng UBND tỉnh").ShouldBeNull();

    [Theory]
    [InlineData("ngắn quá", "users.password-short")]
    [InlineData("12345678901", "users.password-short")]
    [InlineData("123456789012", "users.password-common")]
    [InlineData("2025-10-20 09:00", "users.password-common")]
    [InlineData("aaaaaaaaaaaaaa", "users.password-common")]
    [InlineData("password1234", "users.password-common")]
    [InlineData("P@ssw0rd!2025", "users.password-common")]
    [InlineData("PasswordPassword", "users.password-common")]
    [InlineData("qwertyuiop123", "users.password-common")]
    [InlineData("Matkhau@2025!", "users.password-common")]
    [InlineData("mật khẩu mới 1", "users.password-common")]
    [InlineData("iloveyou12345", "users.password-common")]
    [InlineData("anhyeuem2025!", "users.password-common")]
    [InlineData("admin admin admin", "users.password-common")]
    [InlineData("van-phong cua toi", "users.password-own-name")]
    [InlineData("VanPhong nam nay", "users.password-own-name")]
    public void Password_ThatIsTriedFirst_IsRefused(string password, string code) => PasswordRule.Broken(password, "van-phong", "Văn phòng UBND tỉnh").ShouldBe(code);

    [Fact]
    public void Password_BeyondAllMeasure_IsRefused() => PasswordRule.Broken(new string('k', 100) + new string('z', 101), "a").ShouldBe("users.password-long");

    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Totp_GivesTheCodesOfItsStandard(long seconds, string eightDigits) =>
        Totp.Code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(eightDigits[2..]);

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux")]
    [InlineData("<script>alert(1)</script>", "?")]
    public void Browser_IsNamedInFewWords(string agent, string words) => BrowserWords.Of(agent).ShouldBe(words);

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.x")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.x")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1::")]
    public void Address_IsKeptWithoutItsEnd(string address, string kept) => BrowserWords.Network(System.Net.IPAddress.Parse(address)).ShouldBe(kept);
}
