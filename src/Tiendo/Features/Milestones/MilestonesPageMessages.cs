using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Words of the pages about matters.</summary>
internal static class MilestonesPageMessages
{
    public static readonly MessageText[] All =
    [
        new("milestone.story-title", "Các lần giao việc này: {matter}", "The orders of this matter: {matter}"),
        new("milestone.story-moved", "Hạn đã dời {times} lần, cộng {days} ngày.", "The deadline moved {times} times, {days} days in all."),
        new("milestone.story-times", "Được giao {times} lần; hạn chưa dời.", "Ordered {times} times; the deadline has not moved."),
        new("milestone.story-picture", "Đường thời gian: mỗi dòng một lần giao, từ ngày giao đến hạn; bảng dưới ghi cùng số liệu.", "Time line: a line each order, from its day to its due day; the table below has the same."),
        new("milestone.column.moved-by", "Dời", "Moved"),
        new("milestone.days-back", "lùi {days} ngày", "{days} days later"),
        new("milestone.days-forward", "sớm lên {days} ngày", "{days} days earlier"),
        new("milestone.page-title", "Nhiệm vụ {id}: ghép các lần giao cùng một việc", "Directive {id}: orders of one matter"),
        new("milestone.back", "Về nhiệm vụ", "Back to the directive"),
        new("milestone.leave", "Tách khỏi việc này", "Take it off this matter"),
        new("milestone.column.reason", "Lý do", "Reason"),
        new("milestone.no-proposal", "Không thấy lần giao nào trước đó giống nhiệm vụ này. Nếu biết, ghi số của nó bên dưới.", "No earlier order looks like this one. If you know one, give its number below."),
        new("milestone.join-this", "Đúng là cùng một việc", "It is the same matter"),
        new("milestone.join-other", "Ghép với nhiệm vụ khác", "Join with another directive"),
        new("milestone.target", "Số nhiệm vụ", "Number of the directive"),
        new("milestone.matter-optional", "Nội dung việc (không bắt buộc)", "The matter in words (optional)"),
        new("milestone.join", "Ghép", "Join"),
        new("page.milestone.joined-already", "Nhiệm vụ {directive} đã được ghép từ trước. Tải lại trang để xem; muốn ghép với việc khác thì tách ra trước.", "Directive {directive} has been joined already. Load the page again; take it off first to join it with another."),
        new("page.milestone.not-joined", "Nhiệm vụ {directive} không còn thuộc việc nào. Tải lại trang để xem.", "Directive {directive} hangs on no matter any more. Load the page again."),
        new("page.milestone.target-unknown", "Không có nhiệm vụ số {given}. Xem số ở danh sách nhiệm vụ.", "There is no directive {given}. See the list of directives."),
        new("page.milestone.itself", "Nhiệm vụ {directive} không thể ghép với chính nó. Ghi số của nhiệm vụ khác.", "Directive {directive} cannot be joined with itself. Give another number."),
    ];
}
