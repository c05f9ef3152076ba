namespace Tiendo.Features.Generate;

/// <summary>What kind of time an order sets.</summary>
internal enum GeneratedTimeKind { None, Before, By, Month, Quarter, Monthly, After }

/// <summary>The time an order sets.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Words">As written; null when it sets none.</param>
/// <param name="Due">The last day on time; null where it sets none, returns every month, or waits for something.</param>
internal sealed record GeneratedTime(GeneratedTimeKind Kind, string? Words, DateOnly? Due)
{
    /// <summary>So many days after an order's day, in one of the forms offices use.</summary>
    public static GeneratedTime After(DateOnly day, int days, Dice dice)
    {
        var due = day.AddDays(days);
        var month = new DateOnly(due.Year, due.Month, 1);
        return dice.Below(100) switch
        {
            < 32 => new(GeneratedTimeKind.Before, $"trước ngày {Write(due.AddDays(1))}", due),
            < 60 => new(GeneratedTimeKind.By, $"chậm nhất ngày {Write(due)}", due),
            < 80 => new(GeneratedTimeKind.Month, $"hoàn thành trong tháng {due.Month}/{due.Year}", month.AddMonths(1).AddDays(-1)),
            < 88 => new(GeneratedTimeKind.Quarter, $"trong quý {Quarter(due)}/{due.Year}", new DateOnly(due.Year, (due.Month - 1) / 3 * 3 + 1, 1).AddMonths(3).AddDays(-1)),
            < 92 => new(GeneratedTimeKind.Monthly, "định kỳ hằng tháng báo cáo kết quả", null),
            < 94 => new(GeneratedTimeKind.After, "ngay sau khi bàn giao mặt bằng", null),
            _ => new(GeneratedTimeKind.None, null, null),
        };
    }

    private static string Write(DateOnly day) => $"{day:dd/MM/yyyy}";

    private static string Quarter(DateOnly day) => ((day.Month - 1) / 3) switch { 0 => "I", 1 => "II", 2 => "III", _ => "IV" };
}
