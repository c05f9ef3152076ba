using Tiendo.Domain;
using Tiendo.Features.Agencies;

namespace Tiendo.Tests.Features.Agencies;

public sealed class BrokenListsTests
{
    private const string Agencies = "key,name,short,sign,other_names,level,province,valid_from,valid_to,successors\n";
    private const string Good = "a,Sở A,,,,province,,,,\n";
    private const string Days = "date,kind,name,source,confirmed\n";

    [Theory]
    [InlineData("key,name\na,Sở A\n", "list.column-missing", "1", "short")]
    [InlineData("", "list.column-missing", "1", "key")]
    [InlineData(Agencies + Good + "a,Sở B,,,,province,,,,\n", "list.key-twice", "3", "key")]
    [InlineData(Agencies + Good + ",Sở B,,,,province,,,,\n", "list.value-missing", "3", "key")]
    [InlineData(Agencies + "b,,,,,province,,,,\n", "list.value-missing", "2", "name")]
    [InlineData(Agencies + "b,Sở B,,,,province,,2025-02-30,,\n", "list.date-wrong", "2", "valid_from")]
    [InlineData(Agencies + "b,Sở B,,,,province,,,30/6/2025,\n", "list.date-wrong", "2", "valid_to")]
    [InlineData(Agencies + "b,Sở B,,,,province,,2025-07-01,2025-06-30,\n", "list.dates-reversed", "2", "valid_from")]
    [InlineData(Agencies + Good + "\n" + "b,Sở B,,,,province,,,2025-06-30,a; part:c\n" + "d,Sở D,,,,province,,,,\n", "list.successor-unknown", "4", "successors")]
    [InlineData(Agencies + "b,Sở B,,,,tỉnh,,,,\n", "list.word-unknown", "2", "level")]
    [InlineData(Agencies + Good + "b,Sở B\n", "list.fields-wrong", "3", null)]
    [InlineData(Agencies + Good + "b,\"Sở B,,,,province,,,,\n" + Good, "list.quotes-wrong", "3", null)]
    [InlineData("\"key,name\n" + Good, "list.quotes-wrong", "1", null)]
    public void AgenciesFile_Broken_IsRefusedWithItsLine(string content, string code, string line, string? column)
    {
        var path = ShippedData.CopyWith("agencies.csv", _ => content);

        Refused(path, code, Path.Combine(path, "agencies.csv"), line, column);
    }

    [Theory]
    [InlineData("2025.csv", Days + "2025-13-01,holiday,Tết,,yes\n", "list.date-wrong", "2", "date")]
    [InlineData("2025.csv", Days + "2026-01-01,holiday,Tết,,yes\n", "list.date-of-other-year", "2", "date")]
    [InlineData("2025.csv", Days + "2025-01-01,holiday,Tết,,yes\n2025-01-01,swap-off,Tết,,yes\n", "list.date-twice", "3", "date")]
    [InlineData("2025.csv", Days + "2025-01-01,nghỉ,Tết,,yes\n", "list.word-unknown", "2", "kind")]
    [InlineData("2025.csv", Days + "2025-01-01,holiday,Tết,,có\n", "list.word-unknown", "2", "confirmed")]
    [InlineData("years.csv", "year,confirmed\nhai nghìn,yes\n", "list.date-wrong", "2", "year")]
    [InlineData("years.csv", "year,confirmed\n2025,yes\n2025,yes\n", "list.key-twice", "3", "year")]
    public void CalendarFile_Broken_IsRefusedWithItsLine(string file, string content, string code, string line, string column)
    {
        var name = Path.Combine("calendar", file);
        var path = ShippedData.CopyWith(name, _ => content);

        Refused(path, code, Path.Combine(path, name), line, column);
    }

    [Theory]
    [InlineData("agencies.csv")]
    [InlineData("units.csv")]
    [InlineData("calendar/years.csv")]
    [InlineData("calendar/2026.csv")]
    public void File_Missing_IsNamed(string name)
    {
        var path = ShippedData.CopyWith(name, _ => null);

        Refused(path, "list.file-missing", Path.Combine(path, name), null, null);
    }

    [Fact]
    public void File_NotUtf8_IsRefused()
    {
        var path = ShippedData.CopyWith("agencies.csv", _ => "");
        File.WriteAllBytes(Path.Combine(path, "agencies.csv"), [0x6B, 0x65, 0xFF, 0x79]);

        Refused(path, "list.not-utf8", Path.Combine(path, "agencies.csv"), null, null);
    }

    [Fact]
    public void File_FarTooLarge_IsRefusedUnread()
    {
        var path = ShippedData.CopyWith("agencies.csv", _ => "");
        using (var file = File.OpenWrite(Path.Combine(path, "agencies.csv"))) file.SetLength(20_000_001);

        Refused(path, "list.file-too-large", Path.Combine(path, "agencies.csv"), null, null);
    }

    [Fact]
    public void File_WithByteOrderMarkAndWindowsLineEnds_IsRead()
    {
        var path = ShippedData.CopyWith("agencies.csv", _ => "\uFEFF" + (Agencies + Good).ReplaceLineEndings("\r\n"));

        AgencyLists.Load(path).Agencies.ShouldHaveSingleItem().Name.ShouldBe("Sở A");
    }

    private static void Refused(string folder, string code, string file, string? line, string? column)
    {
        var broken = Should.Throw<RuleBroken>(() => AgencyLists.Load(folder));

        broken.Code.ShouldBe(code);
        broken.Field.ShouldBe(file);
        Value(broken, "file").ShouldBe(file);
        Value(broken, "line").ShouldBe(line);
        Value(broken, "column").ShouldBe(column);
    }

    private static string? Value(RuleBroken broken, string name) => broken.Values.SingleOrDefault(value => value.Name == name).Value;
}
