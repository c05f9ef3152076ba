using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Generate;

/// <summary>The time an order sets.</summary>
/// <param name="Operator">How its words bind the day.</param>
/// <param name="Granularity">How fine it is said.</param>
/// <param name="Words">As written; null when it sets none.</param>
/// <param name="Due">The last day on time; null where it sets none, returns every month, or waits for something.</param>
internal sealed record GeneratedTime(DeadlineOperator Operator, Granularity? Granularity, string? Words, DateOnly? Due)
{
    /// <summary>So many days after an order's day, in one of the forms offices use.</summary>
    public static GeneratedTime After(DateOnly day, int days, Dice dice)
    {
        var due = day.AddDays(days);
        var month = new DateOnly(due.Year, due.Month, 1);
        var quarter = (due.Month + 2) / 3;
        return dice.Below(100) switch
        {
            < 32 => new(DeadlineOperator.Before, Domain.Directives.Granularity.Day, "trước ngày " + Days.Say(due.AddDays(1)), due),
            < 60 => new(DeadlineOperator.By, Domain.Directives.Granularity.Day, "chậm nhất ngày " + Days.Say(due), due),
            < 80 => new(DeadlineOperator.Within, Domain.Directives.Granularity.Month, $"trong tháng {due.Month}/{due.Year}", month.AddMonths(1).AddDays(-1)),
            < 89 => new(DeadlineOperator.Within, Domain.Directives.Granularity.Quarter, $"trong quý {Roman[quarter - 1]}/{due.Year}", new DateOnly(due.Year, (quarter * 3) - 2, 1).AddMonths(3).AddDays(-1)),
            < 91 => new(DeadlineOperator.Recurring, Domain.Directives.Granularity.Month, "định kỳ hằng tháng", null),
            < 93 => new(DeadlineOperator.After, null, "ngay sau khi bàn giao mặt bằng", null),
            _ => new(DeadlineOperator.None, null, null, null),
        };
    }

    private static readonly string[] Roman = ["I", "II", "III", "IV"];
}
