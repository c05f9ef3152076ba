using System.Globalization;
using Tiendo.Domain.Directives;

namespace Tiendo.Features.Parks;

/// <summary>What happened and will happen on one axis of days.</summary>
/// <param name="From">The first day of the axis.</param>
/// <param name="To">The last day.</param>
/// <param name="Today">The day asked for.</param>
/// <param name="Points">What stands on it, the earliest first.</param>
/// <param name="Earlier">How many lie before the axis and are in the list alone.</param>
public sealed record TimeLine(DateOnly From, DateOnly To, DateOnly Today, IReadOnlyList<TimeLine.Point> Points, int Earlier)
{
    /// <summary>Width of the picture, in its own units.</summary>
    public const int Width = 1000;

    private const int Left = 96, Right = 16, MonthsBack = 18;

    /// <summary>In which line a point stands.</summary>
    public enum Lane
    {
        /// <summary>Names, stages, decisions.</summary>
        Decision,
        /// <summary>Due days of orders.</summary>
        Order,
        /// <summary>Days that figures speak of.</summary>
        Figure,
    }

    /// <summary>One thing on the axis.</summary>
    /// <param name="Day">Its day.</param>
    /// <param name="Lane">Its line.</param>
    /// <param name="Words">What it is.</param>
    /// <param name="Status">Of an order: its state.</param>
    /// <param name="OrderId">Of an order: its number.</param>
    /// <param name="FirstDue">Of an order whose day moved: the first one.</param>
    /// <param name="Count">How many of a kind on that day.</param>
    /// <param name="Uncertain">Whether the day is to be checked.</param>
    public sealed record Point(DateOnly Day, Lane Lane, string Words, DirectiveStatus? Status = null, long? OrderId = null, DateOnly? FirstDue = null, int Count = 1, bool Uncertain = false)
    {
        /// <summary>Its colour: that of lateness for orders.</summary>
        public string Look => Status switch
        {
            null => "fact",
            DirectiveStatus.Overdue or DirectiveStatus.ReportedLate or DirectiveStatus.DoneLate => "late",
            DirectiveStatus.DueSoon => "soon",
            DirectiveStatus.InTime or DirectiveStatus.ReportedInTime or DirectiveStatus.DoneInTime => "intime",
            _ => "nodue",
        };
    }

    /// <summary>The axis for some points: from a year and a half before the day asked for, so that what matters now has room.</summary>
    public static TimeLine Of(IEnumerable<Point> points, DateOnly today)
    {
        var all = points.OrderBy(point => point.Day).ThenBy(point => point.Lane).ThenBy(point => point.OrderId).ToList();
        var first = all.Select(point => point.Day).Append(today).Min();
        var last = all.Select(point => point.Day).Append(today).Max();
        var earliest = today.AddMonths(-MonthsBack);
        var from = first < earliest ? earliest : first;
        return new(new(from.Year, from.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1), today, all, all.Count(point => point.Day < from));
    }

    /// <summary>The points on the axis.</summary>
    public IEnumerable<Point> Shown => Points.Where(point => point.Day >= From);

    /// <summary>Where a day stands in the picture.</summary>
    public string X(DateOnly day) => (Left + ((decimal)(Math.Clamp(day.DayNumber, From.DayNumber, To.DayNumber) - From.DayNumber) * (Width - Left - Right) / Math.Max(1, To.DayNumber - From.DayNumber)))
        .ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>First days of months, so many that their words have room.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month;
        var step = months switch { <= 14 => 1, <= 30 => 2, <= 48 => 3, _ => 12 };
        for (var day = From; day <= To; day = day.AddMonths(step)) yield return day;
    }
}
