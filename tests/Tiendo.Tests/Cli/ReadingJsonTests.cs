using System.Text;
using System.Text.Json;
using Tiendo.Features.Notices;
using Tiendo.Features.Shared;
using Tiendo.Notices;

namespace Tiendo.Tests.Cli;

public sealed class ReadingJsonTests
{
    [Fact]
    public void Directive_HasTheFixedFieldsInTheirFixedWords()
    {
        var order = Write(Sample.File("a.txt", Sample.Order())).GetProperty("directives")[0];

        order.GetProperty("section").GetString().ShouldBe("2");
        order.GetProperty("lead")[0].GetString().ShouldBe("Sở Tài chính");
        order.GetProperty("coordinate")[0].GetString().ShouldBe("Sở Xây dựng");
        order.GetProperty("report_to").GetArrayLength().ShouldBe(0);
        order.GetProperty("due").GetString().ShouldBe("2026-04-14");
        order.GetProperty("earliest").ValueKind.ShouldBe(JsonValueKind.Null);
        order.GetProperty("recurrence").ValueKind.ShouldBe(JsonValueKind.Null);
        order.GetProperty("deadline").GetProperty("operator").GetString().ShouldBe("before");
        order.GetProperty("deadline").GetProperty("granularity").GetString().ShouldBe("day");
        order.GetProperty("deadline").GetProperty("soft").GetBoolean().ShouldBeFalse();
        order.GetProperty("lead_agencies")[0].GetProperty("key").GetString().ShouldBe("so-tai-chinh");
        order.GetProperty("quantities")[0].GetProperty("value").GetDecimal().ShouldBe(0.31m);
        foreach (var field in new[] { "about", "places", "topics", "action", "doubts", "span_start", "span_end", "heading" })
        {
            order.TryGetProperty(field, out _).ShouldBeTrue(field);
        }
    }

    [Fact]
    public void Directive_WithoutDeadline_SaysNoneAndGuessesNothing()
    {
        var order = Write(Sample.File("a.txt", Sample.Order() with { Deadline = Deadline.Absent })).GetProperty("directives")[0];

        order.GetProperty("due").ValueKind.ShouldBe(JsonValueKind.Null);
        order.GetProperty("deadline").GetProperty("operator").GetString().ShouldBe("none");
        order.GetProperty("deadline").GetProperty("granularity").ValueKind.ShouldBe(JsonValueKind.Null);
        order.GetProperty("deadline").GetProperty("phrase").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData(Recurrence.Weekly, "weekly")]
    [InlineData(Recurrence.Monthly, "monthly")]
    [InlineData(Recurrence.Quarterly, "quarterly")]
    [InlineData(Recurrence.HalfYearly, "half-yearly")]
    [InlineData(Recurrence.Yearly, "yearly")]
    public void Recurrence_IsItsFixedWord(Recurrence recurrence, string word) =>
        Write(Sample.File("a.txt", Sample.Order() with { Deadline = new() { Operator = DeadlineOperator.Recurring, Recurrence = recurrence } }))
            .GetProperty("directives")[0].GetProperty("recurrence").GetString().ShouldBe(word);

    [Fact]
    public void Spans_AfterCharactersOutsideTheBasicPlane_CountCodePoints()
    {
        const string text = "📌📌 Giao Sở Tài chính.";
        var start = text.IndexOf("Giao", StringComparison.Ordinal);
        var file = Sample.File("a.txt", text, Sample.Order() with { Place = new(start, text.Length) });

        var order = Write(file).GetProperty("directives")[0];

        order.GetProperty("span_start").GetInt32().ShouldBe(3);
        order.GetProperty("span_end").GetInt32().ShouldBe(text.EnumerateRunes().Count());
    }

    [Fact]
    public void Text_IsWrittenAsItIs_NotEscaped() =>
        Raw(Sample.File("a.txt", Sample.Order("Giao Sở Tài chính & “Hội đồng” <1 ha>"))).ShouldContain("Giao Sở Tài chính & “Hội đồng” <1 ha>");

    [Fact]
    public void Text_WithHalfACharacter_IsStillWritten()
    {
        using var json = JsonDocument.Parse(Raw(Sample.File("a.txt", Sample.Order("nửa chữ \uD83D đây"))));

        json.RootElement.GetProperty("directives")[0].GetProperty("action").GetString().ShouldBe("nửa chữ \uFFFD đây");
    }

    [Theory]
    [InlineData("vi", "không thấy cơ quan chủ trì: “đơn vị”")]
    [InlineData("en", "no lead found: “đơn vị”")]
    public void Doubts_AreInTheLanguageAskedFor(string language, string expected)
    {
        var file = Sample.File("a.txt", Sample.Order() with { Doubts = [new(DoubtKind.LeadMissing, "đơn vị")] });

        Write(file, language == "en" ? Messages.English : Messages.Vietnamese)
            .GetProperty("directives")[0].GetProperty("doubts")[0].GetString().ShouldBe(expected);
    }

    private static JsonElement Write(NoticeFile file, Messages? messages = null) => JsonDocument.Parse(Raw(file, messages)).RootElement;

    private static string Raw(NoticeFile file, Messages? messages = null)
    {
        using var stream = new MemoryStream();
        using (var writer = new ReadingJson(stream, messages ?? Messages.Vietnamese, withText: false, several: false))
        {
            writer.Write(file);
            writer.Finish();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
