using Microsoft.EntityFrameworkCore;
using Tiendo.Data;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

public sealed class StepCommandsTests
{
    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Steps_OfALife_AreShownWithTheirDaysAndDocuments(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);
        var evidence = book.Province.Write("bien-ban.txt", "Biên bản bàn giao.");
        var granted = await book.RunAsync("documents", "add", "--number", "77/UBND-KT", "--issued", "2025-10-18", "--title", "Gia hạn", "--province", "20");
        granted.Exit.ShouldBe(0, granted.Error);

        await book.ThenAsync(
            "acknowledge 1 --day 2025-10-04", "start 1 --day 2025-10-05", "ask-extension 1 --to 2025-11-05 --why chờ_vật_tư --day 2025-10-15",
            "extend 1 --to 2025-10-31 --document 77/UBND-KT --why đồng_ý --day 2025-10-18", $"report 1 --text đã_xong --evidence {evidence} --day 2025-10-19", "confirm 1");

        using var shown = Book.Json(await book.RunAsync("directives", "show", $"{book.Ids[1]}", "--format", "json"));
        var now = shown.RootElement.GetProperty("now")[0];
        now.GetProperty("state").GetString().ShouldBe("done-in-time");
        (now.GetProperty("due").GetString(), now.GetProperty("original_due").GetString()).ShouldBe(("2025-10-31", "2025-10-19"));
        shown.RootElement.GetProperty("explanation").GetString().ShouldBe("“trước ngày 20/10/2025”: không tính ngày đó, hạn cuối 19/10/2025. Ngày 18/10/2025 gia hạn đến 31/10/2025.");
        shown.RootElement.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("step").GetString())
            .ShouldBe(["accept", "acknowledge", "start", "ask-extension", "extend", "report", "confirm"]);
        shown.RootElement.GetProperty("acts")[4].GetProperty("document").GetString().ShouldBe("77/UBND-KT (18/10/2025)");
        await using var db = book.Province.Open();
        (await db.Documents.SingleAsync(d => d.FileName == "bien-ban.txt")).Blob.ShouldNotBeNull();
        (await db.Journal.OrderBy(j => j.Seq).Select(j => j.Operation).ToListAsync())[^2..].ShouldBe(["directives.report", "directives.confirm"]);
    }

    [Theory]
    [InlineData("report - --text xong", "Không có nhiệm vụ số “999”")]
    [InlineData("report abc --text xong", "Không có nhiệm vụ số “abc”")]
    [InlineData("report 1", "cần kết quả")]
    [InlineData("report 1 --text xong --day 2025-10-21", "ở sau hôm nay (20/10/2025)")]
    [InlineData("report 1 --text xong --day 2025-10-02", "được giao ngày 03/10/2025")]
    [InlineData("report 1 --text xong --day hôm_qua", "--day không hiểu “hôm qua”")]
    [InlineData("report 1 --evidence /khong/co.pdf", "Không có tệp")]
    [InlineData("report 1 --text xong --document 999/X", "Không có văn bản “999/X”")]
    [InlineData("confirm 1", "chưa được báo cáo hoàn thành")]
    [InlineData("return 1 --why thiếu", "chưa được báo cáo hoàn thành")]
    [InlineData("extend 1 --to 2025-11-30 --why xin", "phải theo một văn bản")]
    [InlineData("extend 1 --to 2025-10-10 --document 500/TB-UBND", "phải sau hạn hiện nay")]
    [InlineData("extend 1 --document 500/TB-UBND", "Thêm --to")]
    [InlineData("extend 3 --to 2025-11-30 --document 500/TB-UBND", "không có thời hạn")]
    [InlineData("refuse-extension 1 --why không", "Không có đề nghị gia hạn nào")]
    [InlineData("withdraw 1", "cần lý do")]
    [InlineData("replace 1", "Thêm --with")]
    [InlineData("replace 1 --with 999", "Không có nhiệm vụ số")]
    [InlineData("trigger 1 --why có_rồi", "không chờ điều kiện nào")]
    [InlineData("report 5 --text xong", "còn chờ điều kiện")]
    [InlineData("report 1 --text xong --occurrence 2025-10-31", "không phải việc định kỳ")]
    [InlineData("report 4 --text xong --occurrence 2025-10-30", "không có kỳ nào hạn 30/10/2025")]
    [InlineData("report 4 --text xong --occurrence 2025-11-30", "bắt đầu ngày 01/11/2025")]
    public async Task Step_ThatCannotBe_SaysWhyAndHow_AndRecordsNothing(string command, string expected)
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);

        var run = await book.StepAsync(command);

        run.Exit.ShouldNotBe(0);
        run.Error.ShouldContain(expected);
        await using var db = book.Province.Open();
        (await db.Journal.CountAsync()).ShouldBe(1);
        (await db.DirectiveActs.CountAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task Step_WithoutANumber_SaysWhatIsMissing()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);

        var run = await book.RunAsync("directives", "confirm");

        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("./run directives confirm --help");
    }

    [Theory, MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Confirm_WhatAnotherWaitsFor_BeginsTheOther(Engine engine)
    {
        await using var book = await Book.OpenAsync(engine);
        await book.ThenAsync("trigger 5 --when-done #2 --day 2025-10-10", "report 2 --text xong --day 2025-10-15");
        (await book.StatesAsync("--state", "waiting")).ShouldBe("5:waiting");

        var run = await book.StepAsync("confirm 2");

        run.Output.ShouldContain("đang chờ việc này nay bắt đầu, hạn: 04/11/2025");
        (await book.StatesAsync("--as-of", "2025-10-14", "--state", "waiting")).ShouldBe("5:waiting");
        (await book.StatesAsync("--as-of", "2025-10-15", "--state", "in-time,overdue")).ShouldBe("1:in-time 4/2025-10-31:in-time 5:in-time");
        (await book.StatesAsync("--as-of", "2025-11-05", "--state", "overdue")).ShouldBe("1:overdue 4/2025-10-31:overdue 5:overdue");
    }

    [Fact]
    public async Task Trigger_ByAnOrderAlreadyDone_BeginsAtOnce()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);
        await book.ThenAsync("report 2 --text xong --day 2025-10-15", "confirm 2", "trigger 5 --when-done #2");

        using var shown = Book.Json(await book.RunAsync("directives", "show", $"{book.Ids[5]}", "--format", "json"));

        shown.RootElement.GetProperty("now")[0].GetProperty("due").GetString().ShouldBe("2025-11-04");
    }

    [Fact]
    public async Task Report_RecurringOrder_TakesTheOneThatIsOpen_AndAsksWhereSeveralAre()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);
        await book.ThenAsync("report 4 --text báo_cáo_tháng_10", "confirm 4");

        (await book.StatesAsync("--as-of", "2025-11-02", "--text", "dinh ky hang thang")).ShouldBe("4/2025-10-31:done-in-time 4/2025-11-30:in-time");
        var run = await book.StepAsync("report 4 --text báo_cáo", "2026-01-05");
        run.Error.ShouldContain("một trong: 30/11/2025, 31/12/2025, 31/01/2026");
        (await book.StepAsync("report 4 --text báo_cáo --occurrence 2025-11-30", "2026-01-05")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Show_OrderAsOfAnEarlierDay_LeavesOutWhatCameLater()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);
        await book.ThenAsync("@2025-11-10 report 2 --text xong --day 2025-10-30", "@2025-11-12 confirm 2");

        (await StateAsync("--as-of", "2025-11-11")).ShouldBe("reported-in-time");
        (await StateAsync("--as-of", "2025-11-20")).ShouldBe("done-in-time");
        (await StateAsync("--as-of", "2025-11-05", "--known-on", "2025-11-05")).ShouldBe("overdue");
        (await StateAsync("--as-of", "2025-11-05")).ShouldBe("reported-in-time");

        async Task<string> StateAsync(params string[] days)
        {
            using var shown = Book.Json(await book.RunAsync(["directives", "show", $"{book.Ids[2]}", "--format", "json", .. days]));
            return shown.RootElement.GetProperty("now")[0].GetProperty("state").GetString()!;
        }
    }

    [Fact]
    public async Task Show_ForAPerson_TellsOrderDeadlineStepsAndStates()
    {
        await using var book = await Book.OpenAsync(Engine.Sqlite);
        await book.ThenAsync("report 1 --text xong");

        var run = await book.RunAsync("directives", "show", $"{book.Ids[1]}");

        foreach (var part in new[] { "Giao UBND xã Đình Lập di chuyển", "hạn cuối 19/10/2025", "chờ xác nhận, báo cáo quá hạn, trễ 1 ngày", "báo cáo hoàn thành", "đang thực hiện", "500/TB-UBND" })
            run.Output.Replace("\n", " ", StringComparison.Ordinal).ShouldContain(part);
    }
}
