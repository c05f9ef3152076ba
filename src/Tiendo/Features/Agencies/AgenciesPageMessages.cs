using Tiendo.Features.Shared;

namespace Tiendo.Features.Agencies;

/// <summary>Words of the pages of agencies.</summary>
internal static class AgenciesPageMessages
{
    public static readonly MessageText[] All =
    [
        new("menu.agencies", "Cơ quan", "Agencies"),
        new("agencies.title", "Cơ quan thực hiện nhiệm vụ", "How agencies carry out directives"),
        new("agencies.rate-words", "Tỷ lệ đúng hạn = số việc hoàn thành đúng hạn ÷ (số việc đã hoàn thành + số việc quá hạn chưa xong). Việc xong muộn vẫn là muộn; việc không có thời hạn, chưa đến hạn hoặc báo cáo đúng hạn đang chờ xác nhận thì chưa tính.", "On-time rate = done on time ÷ (done + overdue and not done). What was done late stays late; what has no deadline, is not yet due, or was reported in time and waits for confirmation is not counted."),
        new("agencies.none", "Chưa có nhiệm vụ nào để tính.", "There is no directive to count yet."),
        new("agencies.sum", "Toàn tỉnh:", "The province:"),
        new("agencies.rate", "{percent} % ({done}/{decided})", "{percent}% ({done}/{decided})"),
        new("agencies.rate-none", "chưa có việc để tính", "nothing to count yet"),
        new("agencies.several-leads", "Việc có nhiều cơ quan chủ trì được tính cho từng cơ quan. Việc giao cho cơ quan cũ được tính cho cơ quan kế tục.", "A directive with several leads counts under each. What was ordered from a former body counts under the one that took over."),
        new("agencies.column.rate", "Đúng hạn", "On time"),
        new("agencies.column.on-time", "Xong đúng hạn", "Done on time"),
        new("agencies.column.decided", "Số việc tính tỷ lệ", "Counted"),
        new("agencies.column.rate-percent", "Tỷ lệ đúng hạn (%)", "On-time rate (%)"),
        new("agencies.column.first", "Đúng hạn đầu tiên", "By the first due day"),
        new("agencies.column.first-on-time", "Xong trong hạn đầu tiên", "Done by the first due day"),
        new("agencies.column.first-decided", "Số việc tính theo hạn đầu tiên", "Counted by the first due day"),
        new("agencies.column.open", "Chưa xong", "Open"),
        new("agencies.column.overdue", "Quá hạn", "Overdue"),
        new("agencies.column.no-deadline", "Không có hạn", "No deadline"),
        new("agencies.column.reported", "Chờ xác nhận", "Reported"),
        new("agencies.column.median", "Chậm, trung vị (ngày)", "Median days late"),
        new("agencies.column.extended", "Được lùi hạn", "Extended"),
        new("agencies.column.all", "Tất cả", "All"),
        new("agencies.column.since", "Từ ngày", "Since"),
        new("agencies.column.old", "Cơ quan cũ", "Former body"),
        new("agencies.column.new", "Cơ quan nhận", "Took over"),
        new("agencies.key-unknown", "Danh mục không có cơ quan mã “{given}”. Chọn trong trang Cơ quan.", "There is no agency with the key “{given}”. Choose it on the page Agencies."),
        new("agencies.back", "Về danh sách cơ quan", "Back to the agencies"),
        new("agencies.life", "Mã {key}, từ {from} đến {to}", "Key {key}, from {from} to {to}"),
        new("agencies.now", "nay", "today"),
        new("agencies.is-ended", "Cơ quan này đã kết thúc:", "This body has ended:"),
        new("agencies.open-orders", "Nhiệm vụ chưa xong", "Open directives"),
        new("agencies.lineage", "Kế tục từ đâu", "Where its duty comes from"),
        new("agencies.no-lineage", "Không kế tục cơ quan nào trong danh mục.", "It took over from no listed body."),
        new("agencies.in-part", "(một phần)", "(in part)"),
        new("agencies.has-orders", "có nhiệm vụ giao theo tên này", "directives name it so"),
    ];
}
