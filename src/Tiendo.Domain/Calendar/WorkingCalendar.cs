namespace Tiendo.Domain.Calendar;

/// <summary>Working days of public servants: Monday to Friday, less holidays, plus swapped Saturdays.</summary>
public sealed class WorkingCalendar
{
}
