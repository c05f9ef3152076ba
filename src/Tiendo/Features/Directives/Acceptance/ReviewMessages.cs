using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

internal static class ReviewMessages
{
    public static readonly MessageText[] All =
    [
        new("review.order-unknown", "Không có nhiệm vụ số {given}; văn bản có {count} nhiệm vụ.", "There is no order {given}; the notice has {count}."),
        new("review.changed-meanwhile", "Nhiệm vụ {order} vừa được {by} sửa trong lúc này. Xem chỗ đã sửa rồi quyết định lại; những gì vừa nhập vẫn còn.", "Order {order} was changed by {by} in the meantime. Look at the change and decide again; what was typed is kept."),
        new("review.accepted-already", "Nhiệm vụ {order} đã được {by} nhận; sửa tiếp ở trang nhiệm vụ.", "Order {order} was accepted by {by}; change it on the page of the directive."),
        new("review.dropped-already", "Nhiệm vụ {order} đã được {by} bỏ. Lấy lại trước khi sửa hoặc nhận.", "Order {order} was dropped by {by}. Take it back before changing or accepting it."),
        new("review.not-dropped", "Nhiệm vụ {order} không ở trạng thái bỏ nên không cần lấy lại.", "Order {order} is not dropped, so there is nothing to take back."),
        new("review.why-missing", "Ghi lý do bỏ nhiệm vụ {order}.", "Say why order {order} is dropped."),
        new("review.why-long", "Lý do dài quá {limit} ký tự. Viết ngắn lại.", "The reason is longer than {limit} characters. Shorten it."),
        new("review.words-missing", "Đánh dấu hoặc nhập câu giao nhiệm vụ còn sót.", "Mark or type the words of the missed order."),
        new("review.words-long", "Câu giao nhiệm vụ dài quá {limit} ký tự. Chia thành nhiều nhiệm vụ.", "The order is longer than {limit} characters. Divide it into several."),
        new("review.span-wrong", "Chỗ đánh dấu nằm ngoài văn bản. Đánh dấu lại.", "The marked words lie outside the text. Mark them again."),
        new("review.field-long", "Nhiệm vụ {order}: một ô dài quá {limit} ký tự. Viết ngắn lại.", "Order {order}: a field is longer than {limit} characters. Shorten it."),
        new("review.names-many", "Nhiệm vụ {order}: quá {limit} tên trong một ô.", "Order {order}: more than {limit} names in one field."),
        new("review.topic-unknown", "Nhiệm vụ {order}: không có lĩnh vực “{given}”. Chọn trong: {choices}.", "Order {order}: there is no topic “{given}”. Choose among: {choices}."),
        new("review.kind-unknown", "Nhiệm vụ {order}: không có lựa chọn “{given}”.", "Order {order}: there is no choice “{given}”."),
        new("review.day-wrong", "Nhiệm vụ {order}: hạn “{given}” không phải ngày có thật. Ghi dạng 31/10/2025, hoặc chọn “không có thời hạn”.", "Order {order}: “{given}” is no day. Write 31/10/2025, or choose “no deadline”."),
        new("review.waits-empty", "Nhiệm vụ {order}: ghi điều kiện phải chờ.", "Order {order}: say what it waits for."),
        new("review.too-many-added", "Đã thêm {limit} nhiệm vụ vào văn bản này, không thêm được nữa.", "{limit} orders were added to this notice; no more can be."),
    ];
}
