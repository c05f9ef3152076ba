using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

/// <summary>Words of the inbox.</summary>
internal static class NoticesPageMessages
{
    public static readonly MessageText[] All =
    [
        new("menu.notices", "Văn bản đến", "Notices"),
        new("notices.title", "Văn bản đến", "Notices"),
        new("notices.why.receive", "nhận văn bản đến", "a notice received"),
        new("notices.filter.state", "Tình trạng", "State"),
        new("notices.state.new", "chưa xử lý", "not reviewed"),
        new("notices.state.under-review", "đang xử lý", "under review"),
        new("notices.state.reviewed", "đã xử lý", "reviewed"),
        new("notices.state.open", "còn việc", "with work left"),
        new("notices.column.notice", "Văn bản", "Notice"),
        new("notices.column.title", "Trích yếu", "Subject"),
        new("notices.column.number", "Số, ký hiệu", "Number"),
        new("notices.column.issued", "Ngày ban hành", "Issued"),
        new("notices.column.issuer", "Cơ quan ban hành", "Issuer"),
        new("notices.column.received", "Nhận", "Received"),
        new("notices.column.received-by", "Người nhận", "Received by"),
        new("notices.column.orders", "Nhiệm vụ", "Orders"),
        new("notices.column.doubtful", "Cần xem lại", "With doubts"),
        new("notices.column.open", "Chưa quyết", "Open"),
        new("notices.column.accepted", "Đã nhận", "Accepted"),
        new("notices.column.dropped", "Đã bỏ", "Dropped"),
        new("notices.column.state", "Tình trạng", "State"),
        new("notices.no-orders", "không thấy nhiệm vụ", "no order found"),
        new("notices.empty", "Chưa có văn bản nào ở đây. Gửi tệp thông báo, kết luận, công văn ở ô phía trên.", "No notice here yet. Send a file in the box above."),
        new("notices.empty-filtered", "Không có văn bản nào khớp bộ lọc.", "No notice matches the filter."),
        new("notices.upload", "Gửi văn bản", "Send notices"),
        new("notices.upload-files", "Tệp .pdf (kể cả bản quét), .docx, .txt hoặc ảnh, mỗi tệp đến 64 MB", "Files: .pdf (scans too), .docx, .txt or pictures, up to 64 MB each"),
        new("notices.upload-send", "Gửi và đọc", "Send and read"),
        new("notices.upload-left", "Còn {count} tệp gửi dở: {names}. Chọn lại đúng tệp đó để gửi tiếp phần còn thiếu.", "{count} files are half sent: {names}. Choose the same file again to send the rest."),
        new("notices.upload-none", "Chọn ít nhất một tệp.", "Choose at least one file."),
        new("notices.upload.drop", "Hoặc kéo thả nhiều tệp vào đây.", "Or drop several files here."),
        new("notices.upload.hashing", "đang tính mã kiểm tra…", "computing the checksum…"),
        new("notices.upload.sending", "đang gửi", "sending"),
        new("notices.upload.waiting", "mất kết nối, đang thử lại…", "the line broke, trying again…"),
        new("notices.upload.done", "đã đọc, mở để xử lý", "read, open to review"),
        new("notices.upload.known", "đã có từ trước, mở văn bản đó", "known already, open it"),
        new("notices.upload.failed", "không gửi được:", "could not be sent:"),
        new("notices.upload.again", "Thử lại", "Try again"),
        new("agencies.suggest.today", "nay là {name}", "today {name}"),
    ];
}
