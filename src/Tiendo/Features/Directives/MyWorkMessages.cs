using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>Words of the inbox.</summary>
internal static class MyWorkMessages
{
    public static readonly MessageText[] All =
    [
        new("menu.my-work", "Việc của tôi", "My work"),
        new("work.title", "Việc của tôi", "My work"),
        new("work.title-of", "Việc của {agency}", "Work of {agency}"),
        new("work.empty", "Không có việc nào đang chờ.", "Nothing is waiting."),
        new("work.to-directives", "Xem mọi nhiệm vụ", "See all directives"),
        new("work.all", "Xem tất cả", "See all"),
        new("work.requests", "Đề nghị gia hạn chưa trả lời", "Requests to extend, not answered"),
        new("work.asked-to", "Xin đến ngày", "Asked to"),
        new("work.section.returned", "Bị trả lại", "Returned"),
        new("work.section.overdue", "Quá hạn", "Overdue"),
        new("work.section.soon", "Đến hạn trong 14 ngày", "Due in 14 days"),
        new("work.section.later", "Đến hạn sau đó", "Due later"),
        new("work.section.no-deadline", "Không có thời hạn, chờ điều kiện", "No deadline, or waiting for an event"),
        new("work.section.waiting", "Đã báo cáo, chờ Văn phòng xác nhận", "Reported, waiting for confirmation"),
        new("work.section.confirm", "Chờ xác nhận kết quả", "To be confirmed"),
        new("work.section.all-overdue", "Quá hạn, mọi cơ quan", "Overdue, all agencies"),
        new("work.section.moved", "Chưa xong, đã dời hạn", "Open, with a moved deadline"),
        new("work.section.open", "Chưa xong", "Open"),
        new("work.report-title", "Báo cáo nhiệm vụ {id}", "Report on directive {id}"),
        new("work.back", "Về việc của tôi", "Back to my work"),
        new("work.day-done", "Ngày hoàn thành", "Day on which it was done"),
        new("work.more-steps", "Xem nhiệm vụ, xin gia hạn", "See the directive, ask for an extension"),
        new("work.nothing-to-report", "Nhiệm vụ này không còn chờ báo cáo.", "This directive does not wait for a report."),
    ];
}
