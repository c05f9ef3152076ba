namespace Tiendo.Domain.Directives;

/// <summary>A body that an order names.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Key">Its key in the register of agencies; null for an open group or an unlisted name.</param>
public sealed record DirectiveAgency(string Name, string? Key)
{
    /// <summary>What the order is counted under: the key, or the name behind "~" where no register knows it.</summary>
    public string CountedAs => Key ?? "~" + Name;
}

/// <summary>A place that an order is about.</summary>
public sealed class DirectivePlace
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The order.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>Its number among the places of the order, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The place; null when no register knows the words.</summary>
    public long? PlaceId { get; init; }

    /// <summary>Its name as written.</summary>
    public required string Words { get; init; }
}

/// <summary>An amount in an order.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit as written: ha, hộ, tỷ đồng.</param>
/// <param name="Hedge">exact, about, over, nearly, at-least or at-most.</param>
/// <param name="Words">The words.</param>
public sealed record OrderedQuantity(decimal Value, string Unit, string Hedge, string Words);

/// <summary>How the words of a deadline bind the day.</summary>
public enum DeadlineOperator
{
    /// <summary>No time is said.</summary>
    None,
    /// <summary>"trước ngày": the day itself is excluded.</summary>
    Before,
    /// <summary>"chậm nhất ngày": the day itself is still on time.</summary>
    By,
    /// <summary>"trong tháng": until the last day of the period.</summary>
    Within,
    /// <summary>"ngay sau khi …": an event starts it.</summary>
    After,
    /// <summary>"định kỳ hằng tháng": again each period.</summary>
    Recurring,
}

/// <summary>How fine a time is said.</summary>
public enum Granularity
{
    /// <summary>A day.</summary>
    Day,
    /// <summary>A week.</summary>
    Week,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A quarter.</summary>
    Quarter,
    /// <summary>A year.</summary>
    Year,
}

/// <summary>The period after which an order comes back.</summary>
public enum Recurrence
{
    /// <summary>"hằng tuần"; a week ends on Sunday.</summary>
    Weekly,
    /// <summary>"hằng tháng".</summary>
    Monthly,
    /// <summary>"hằng quý".</summary>
    Quarterly,
    /// <summary>"sáu tháng".</summary>
    HalfYearly,
    /// <summary>"hằng năm".</summary>
    Yearly,
}

/// <summary>How urgent the office holds an order (Decree 30/2020/NĐ-CP knows khẩn, thượng khẩn, hỏa tốc).</summary>
public enum Priority
{
    /// <summary>Without a mark.</summary>
    Normal,
    /// <summary>khẩn.</summary>
    Urgent,
    /// <summary>hỏa tốc.</summary>
    Immediate,
}
