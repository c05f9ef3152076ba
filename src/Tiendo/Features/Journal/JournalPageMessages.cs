using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

/// <summary>Words of the pages of the journal.</summary>
internal static class JournalPageMessages
{
    public static readonly MessageText[] All =
    [
        new("menu.journal", "Nhật ký", "Journal"),
        new("journal.title", "Nhật ký", "Journal"),
        new("journal.empty", "Không có lần ghi nào trong các bộ lọc ở phần đã xem.", "There is no write within the filters in the part that was looked through."),
        new("journal.filter.from", "Từ ngày", "From"),
        new("journal.filter.to", "Đến ngày", "To"),
        new("journal.filter.document", "Văn bản (số, ký hiệu)", "Document (number)"),
        new("journal.head-line", "Đầu nhật ký (in ra giấy để giữ)", "End of the chain (print it and keep it)"),
        new("journal.changed", "{count} thay đổi", "{count} changes"),
        new("journal.many", "{count} dòng mới từ tệp có mã", "{count} new rows from the file with the hash"),
        new("journal.more-changes", "… và {count} thay đổi nữa.", "… and {count} more changes."),
        new("journal.open-row", "Mở cả dòng", "Open the whole row"),
        new("journal.sort.added", "thêm", "added"),
        new("journal.sort.changed", "sửa", "changed"),
        new("journal.sort.deleted", "bỏ", "removed"),
        new("journal.column.field", "Trường", "Field"),
        new("journal.column.before", "Trước", "Before"),
        new("journal.column.after", "Sau", "After"),
        new("journal.column.code", "Mã việc", "Code"),
        new("journal.verify", "Kiểm tra nhật ký", "Verify the journal"),
        new("journal.verify-do", "Kiểm tra", "Verify"),
        new("journal.verify-help", "Mỗi dòng nhật ký mang mã của dòng trước. Kiểm tra tính lại mọi mã của tỉnh này và so với nội dung; nhật ký dài được kiểm tra từng phần.", "Each row carries the hash of the row before. The check computes every hash of this province again and compares it; a long journal is checked part by part."),
        new("journal.printed", "Đầu nhật ký đã in trước đây, nếu có (để biết phần cuối có bị cắt không)", "A head printed earlier, if there is one (tells whether a tail was removed)"),
        new("journal.progress", "Đã kiểm tra đến đâu", "How far the check has come"),
        new("journal.checked", "Đã kiểm tra {count} trong {total} dòng.", "{count} of {total} rows checked."),
        new("journal.not-done", "Chưa xong: phần còn lại chưa được kiểm tra.", "Not done yet: the rest has not been checked."),
        new("journal.go-on", "Kiểm tra tiếp", "Go on"),
        new("journal.chain-intact", "Nhật ký nguyên vẹn: {count} dòng. So với đầu nhật ký đã in mới biết phần cuối có bị cắt không.", "The journal is intact: {count} rows. Only a head printed earlier tells whether a tail was removed."),
        new("journal.chain-as-printed", "Nhật ký nguyên vẹn: {count} dòng, và có đủ đến đầu nhật ký đã in.", "The journal is intact: {count} rows, and reaches the head printed earlier."),
        new("journal.keep-head", "In hoặc ký số dòng này và giữ ngoài máy chủ: lần sau so lại sẽ phát hiện nếu có ai cắt hay viết lại nhật ký.", "Print or sign this line and keep it away from the server: compared later it shows whether anybody cut or rewrote the journal."),
        .. Operations(),
    ];

    private static IEnumerable<MessageText> Operations()
    {
        foreach (var (code, vietnamese, english) in new (string, string, string)[]
        {
            ("agencies.import", "Nhập danh sách cơ quan, đơn vị", "Agencies and units imported"),
            ("documents.add", "Lưu văn bản", "Document kept"),
            ("generate", "Tạo dữ liệu thử", "Test data generated"),
            ("milestones.join", "Ghép nhiệm vụ vào mốc việc", "Orders joined into a matter"),
            ("milestones.leave", "Gỡ nhiệm vụ khỏi mốc việc", "Order taken off a matter"),
            ("milestones.rebuild", "Lập lại mốc việc", "Matters made again"),
            ("milestones.split", "Tách mốc việc", "Matter split"),
            ("notices", "Mọi việc về văn bản chỉ đạo", "Everything on notices"),
            ("notices.accept", "Nhận nhiệm vụ từ văn bản", "Orders accepted from a notice"),
            ("notices.add-order", "Thêm nhiệm vụ máy bỏ sót", "Missed order added"),
            ("notices.change", "Sửa nhiệm vụ khi rà soát", "Order changed in review"),
            ("notices.drop", "Bỏ nhiệm vụ đọc sai", "Wrong order dropped"),
            ("notices.receive", "Tiếp nhận văn bản", "Notice received"),
            ("notices.restore", "Lấy lại nhiệm vụ đã bỏ", "Dropped order restored"),
            ("observations", "Mọi việc về số liệu", "Everything on figures"),
            ("observations.add", "Ghi số liệu", "Figure recorded"),
            ("observations.import", "Nhập số liệu từ tệp", "Figures imported"),
            ("observations.supersede", "Thôi dùng số liệu", "Figure set aside"),
            ("parks.import", "Nhập hồ sơ khu, cụm", "Parks imported"),
            ("parks.record", "Ghi hồ sơ khu, cụm", "Park entry recorded"),
            ("parks.register", "Lập khu, cụm", "Park registered"),
            ("sample.clock", "Chuyển đồng hồ tỉnh mẫu", "Sample clock moved"),
            ("users.change", "Sửa tài khoản", "Account changed"),
            ("users.end", "Khóa tài khoản", "Account ended"),
            ("users.end-sessions", "Kết thúc phiên đăng nhập", "Sessions ended"),
            ("users.invite", "Mời người dùng", "Person invited"),
            ("users.language", "Đổi ngôn ngữ", "Language chosen"),
            ("users.link", "Cấp lại đường dẫn mời", "Link made anew"),
            ("users.password", "Đổi mật khẩu", "Password changed"),
            ("users.sample", "Tạo tài khoản mẫu", "Sample accounts made"),
            ("users.second-off", "Bỏ xác thực hai lớp", "Second factor off"),
            ("users.second-on", "Bật xác thực hai lớp", "Second factor on"),
            ("users.set-up", "Lập tài khoản đầu tiên", "First account set up"),
            ("directives.rebuild", "Tính lại trạng thái nhiệm vụ", "States of orders made again"),
            ("directives", "Mọi việc về nhiệm vụ", "Everything on orders"),
            ("directives.accept", "Nhận nhiệm vụ", "Order accepted"),
            ("directives.acknowledge", "Xác nhận đã biết nhiệm vụ", "Order acknowledged"),
            ("directives.start", "Bắt đầu thực hiện", "Work begun"),
            ("directives.report", "Báo cáo kết quả", "Result reported"),
            ("directives.confirm", "Xác nhận kết quả", "Result confirmed"),
            ("directives.return", "Trả lại báo cáo", "Report returned"),
            ("directives.ask-extension", "Xin lùi thời hạn", "More time asked for"),
            ("directives.extend", "Lùi thời hạn", "More time given"),
            ("directives.refuse-extension", "Không cho lùi thời hạn", "More time refused"),
            ("directives.replace", "Thay bằng nhiệm vụ khác", "Order replaced"),
            ("directives.withdraw", "Thu hồi nhiệm vụ", "Order withdrawn"),
            ("directives.wait-for", "Chờ sự kiện", "Made to wait for an event"),
            ("directives.trigger", "Sự kiện đã xảy ra", "The event has happened"),
        })
            yield return new("journal.operation." + code, vietnamese, english);
    }
}
