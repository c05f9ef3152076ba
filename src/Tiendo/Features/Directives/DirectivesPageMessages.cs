using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>Words of the pages of orders.</summary>
internal static class DirectivesPageMessages
{
    public static readonly MessageText[] All =
    [
        new("directives.title", "Nhiệm vụ được giao", "Directives"),
        new("directives.empty", "Không có nhiệm vụ nào khớp bộ lọc.", "No directive matches the filter."),
        new("directives.row-late", "chậm {days} ngày", "{days} days late"),
        new("directives.filter.text", "Từ trong nhiệm vụ", "Words in the order"),
        new("directives.filter.state", "Trạng thái", "State"),
        new("directives.filter.state.open", "chưa xong", "open"),
        new("directives.filter.state.overdue", "quá hạn", "overdue"),
        new("directives.filter.state.due-soon", "sắp đến hạn", "due soon"),
        new("directives.filter.state.in-time", "trong hạn", "in time"),
        new("directives.filter.state.no-deadline", "không có thời hạn", "no deadline"),
        new("directives.filter.state.waiting", "chờ điều kiện", "waiting"),
        new("directives.filter.state.reported", "chờ xác nhận", "reported"),
        new("directives.filter.state.done", "hoàn thành", "done"),
        new("directives.filter.state.late", "chậm, kể cả đã xong", "late, done or not"),
    ];
}
