using System.Text.Json;
using Tiendo.Data;
using Tiendo.Tests.Cli;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Directives;

/// <summary>A province whose book holds the orders of one notice; steps are taken by the commands a person uses.</summary>
internal sealed class Book(TestProvince province) : IAsyncDisposable
{
    /// <summary>Orders: 1 due 19/10, 2 due 31/10, 3 without a day, 4 each month, 5 waits and then has 20 days.</summary>
    public const string Notice = """
        ỦY BAN NHÂN DÂN
        TỈNH LẠNG SƠN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 500/TB-UBND
        Lạng Sơn, ngày 03 tháng 10 năm 2025

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh về tiến độ các cụm công nghiệp

        Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận, yêu cầu:
        1. Cụm công nghiệp Đình Lập
        - Giao UBND xã Đình Lập di chuyển đường dây 110 kV, hoàn thành trước ngày 20/10/2025.
        - Giao Sở Xây dựng, Sở Tài chính thẩm định quy hoạch chi tiết trong tháng 10/2025.
        - Giao Sở Tài chính bố trí vốn giải phóng mặt bằng.
        2. Nhiệm vụ chung
        - Giao Sở Công Thương định kỳ hằng tháng tổng hợp, báo cáo UBND tỉnh.
        - Giao Sở Nông nghiệp và Môi trường thẩm định báo cáo đánh giá tác động môi trường trong thời hạn 20 ngày kể từ ngày nhận đủ hồ sơ.

        Nơi nhận:
        - Lưu: VT.
        """;

    public TestProvince Province => province;

    /// <summary>Ids of the orders, by their number in the notice.</summary>
    public IReadOnlyDictionary<int, long> Ids { get; private set; } = new Dictionary<int, long>();

    public static async Task<Book> OpenAsync(Engine engine, params string[] choice)
    {
        var book = new Book(await TestProvince.CreateAsync(engine));
        var file = book.Province.Write("thong-bao.txt", Notice);
        using var accepted = Json(await book.RunAsync(["notices", "accept", file, .. choice.Length > 0 ? choice : ["--all"], "--format", "json"]));
        book.Ids = accepted.RootElement.GetProperty("directives").EnumerateArray()
            .ToDictionary(d => Number(d.GetProperty("quote").GetString()!), d => d.GetProperty("id").GetInt64());
        return book;
    }

    public Task<ProgramRun> RunAsync(params string[] args) => province.RunAsync(args);

    /// <summary>"report 1 --text xong": the number of the order in the notice becomes its id.</summary>
    public Task<ProgramRun> StepAsync(string command, string? on = null)
    {
        var words = command.Split(' ');
        words[1] = words[1] == "-" ? "999" : int.TryParse(words[1], System.Globalization.CultureInfo.InvariantCulture, out var number) && Ids.TryGetValue(number, out var id) ? $"{id}" : words[1];
        string[] args = ["directives", .. words.Select(w => w.Replace('_', ' ').Replace("#2", $"{Ids[2]}", StringComparison.Ordinal))];
        return on is null ? province.RunAsync(args) : province.RunAtAsync(At(on), args);
    }

    /// <summary>Takes steps that must succeed; "@2025-11-05" before a step is the day it is recorded.</summary>
    public async Task ThenAsync(params string[] steps)
    {
        foreach (var step in steps)
        {
            var on = step.StartsWith('@') ? step[1..11] : null;
            var run = await StepAsync(on is null ? step : step[12..], on);
            run.Exit.ShouldBe(0, run.Error + run.Output);
        }
    }

    /// <summary>The states of the list, "1:overdue 2:in-time …", occurrences with their day.</summary>
    public async Task<string> StatesAsync(params string[] options)
    {
        using var list = Json(await RunAsync(["directives", "list", .. options, "--format", "json"]));
        var numbers = Ids.ToDictionary(i => i.Value, i => i.Key);
        return string.Join(' ', list.RootElement.EnumerateArray().Select(d =>
            $"{numbers[d.GetProperty("id").GetInt64()]}{(d.GetProperty("occurrence").GetString() is { } turn ? "/" + turn : "")}:{d.GetProperty("state").GetString()}"));
    }

    public static JsonDocument Json(ProgramRun run)
    {
        run.Exit.ShouldBe(0, run.Error + run.Output);
        return JsonDocument.Parse(run.Bytes);
    }

    public static DateTimeOffset At(string day) => new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new(9, 0), TimeSpan.FromHours(7));

    public ValueTask DisposeAsync() => province.DisposeAsync();

    private static int Number(string quote) =>
        1 + Array.FindIndex(["110 kV", "quy hoạch", "bố trí vốn", "hằng tháng", "kể từ ngày"], word => quote.Contains(word, StringComparison.Ordinal));
}
