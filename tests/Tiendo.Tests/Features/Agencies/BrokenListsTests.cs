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
        using var data = new DataCopy();
        File.WriteAllText(data.File("agencies.csv"), content);

        Refused(data, "agencies.csv", code, line, column);
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
        using var data = new DataCopy();
        var name = Path.Combine("calendar", file);
        File.WriteAllText(data.File(name), content);

        Refused(data, name, code, line, column);
    }

    [Theory]
    [InlineData("agencies.csv")]
    [InlineData("units.csv")]
    [InlineData("calendar/years.csv")]
    [InlineData("calendar/2026.csv")]
    public void File_Missing_IsNamed(string name)
    {
        using var data = new DataCopy();
        File.Delete(data.File(name));

        Refused(data, name, "list.file-missing");
    }

    [Fact]
    public void File_NotUtf8_IsRefused()
    {
        using var data = new DataCopy();
        File.WriteAllBytes(data.File("agencies.csv"), [0x6B, 0x65, 0xFF, 0x79]);

        Refused(data, "agencies.csv", "list.not-utf8");
    }

    [Fact]
    public void File_FarTooLarge_IsRefused()
    {
        using var data = new DataCopy();
        using (var file = File.OpenWrite(data.File("agencies.csv"))) file.SetLength(10_100_000);

        Refused(data, "agencies.csv", "list.file-too-large");
    }

    [Fact]
    public void AgenciesFile_NamedByNothing_IsMissing()
    {
        Should.Throw<RuleBroken>(() => AgencyLists.Load(ShippedData.Folder, "")).Code.ShouldBe("list.file-missing");
    }

    [Fact]
    public void File_WithByteOrderMarkAndWindowsLineEnds_IsRead()
    {
        using var data = new DataCopy();
        File.WriteAllText(data.File("agencies.csv"), "\uFEFF" + (Agencies + Good).ReplaceLineEndings("\r\n"));

        AgencyLists.Load(data.Folder).Agencies.ShouldHaveSingleItem().Name.ShouldBe("Sở A");
    }

    private static void Refused(DataCopy data, string name, string code, string? line = null, string? column = null)
    {
        var broken = Should.Throw<RuleBroken>(() => AgencyLists.Load(data.Folder));

        broken.Code.ShouldBe(code);
        broken.Field.ShouldBe(data.File(name));
        Value(broken, "file").ShouldBe(data.File(name));
        Value(broken, "line").ShouldBe(line);
        Value(broken, "column").ShouldBe(column);
    }

    private static string? Value(RuleBroken broken, string name) => broken.Values.SingleOrDefault(value => value.Name == name).Value;
}
