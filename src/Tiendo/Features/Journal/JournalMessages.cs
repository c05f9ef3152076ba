using Tiendo.Features.Shared;

namespace Tiendo.Features.Journal;

internal static class JournalMessages
{
    public static readonly MessageText[] All =
    [
        new("help.journal", "Nhật ký: ai ghi gì, lúc nào, vì sao; và kiểm tra nhật ký không bị sửa", "Journal: who wrote what, when and why; and that it was not changed"),
        new("help.journal.list", "Liệt kê các lần ghi, mới nhất trước", "List the writes, the newest first"),
        new("help.journal.province", "Chỉ của tỉnh này (mã thống kê)", "Only of this province (statistical code)"),
        new("help.journal.who", "Chỉ của người này", "Only by this person"),
        new("help.journal.operation", "Chỉ việc này; \"observations\" là mọi việc về số liệu", "Only this operation; \"observations\" means all on figures"),
        new("help.journal.day", "Chỉ trong ngày này (giờ Việt Nam)", "Only on this day (time of Vietnam)"),
        new("help.journal.document", "Chỉ theo văn bản số này trong dữ liệu", "Only on the strength of the document with this id"),
        new("help.journal.limit", "Số dòng nhiều nhất", "The most rows"),
        new("help.journal.verify", "Kiểm tra toàn bộ nhật ký; mã thoát 1 nếu có gì sai", "Check the whole journal; exit code 1 when anything is wrong"),
        new("help.journal.head-given", "Đầu nhật ký đã in trước đây: TỈNH SỐ MÃ; phát hiện cả phần cuối bị cắt", "A head printed earlier: PROVINCE SEQ HASH; finds a removed tail too"),
        new("help.journal.file", "Kiểm tra tệp đã xuất thay vì dữ liệu", "Check an exported file instead of the data"),
        new("help.journal.file-name", "TỆP", "FILE"),
        new("help.journal.head", "In đầu nhật ký của mỗi tỉnh, để in ra giấy hoặc ký số", "Print the end of each province's chain, to keep on paper or sign"),
        new("help.journal.export", "Xuất nhật ký ra tệp mở: mỗi dòng là MÃ và nội dung", "Export the journal as an open file: each line a hash and what it covers"),
        new("help.journal.export-file", "Tệp mới", "A new file"),
        new("journal.column.row", "Dòng", "Row"),
        new("journal.column.province", "Tỉnh", "Province"),
        new("journal.column.seq", "Số", "Number"),
        new("journal.column.at", "Lúc", "At"),
        new("journal.column.by", "Ai", "Who"),
        new("journal.column.operation", "Việc", "Operation"),
        new("journal.column.why", "Lý do", "Why"),
        new("journal.column.document", "Văn bản", "Document"),
        new("journal.column.changes", "Thay đổi", "Changes"),
        new("journal.column.hash", "Mã", "Hash"),
        new("journal.column.problem", "Điều sai", "What is wrong"),
        new("journal.column.file", "Tệp", "File"),
        new("journal.column.rows", "Số dòng", "Rows"),
        new("journal.intact", "Nhật ký nguyên vẹn: {rows} dòng. So với đầu nhật ký đã in (--head) mới biết phần cuối có bị cắt không.", "The journal is intact: {rows} rows. Only a head printed earlier (--head) tells whether a tail was removed."),
        new("journal.broken", "Nhật ký có {problems} chỗ sai trong {rows} dòng. Giữ nguyên hiện trạng, đối chiếu với bản sao lưu gần nhất.", "The journal has {problems} faults in {rows} rows. Leave everything as it is and compare with the last backup."),
        new("journal.hash-wrong", "Mã không khớp: dòng này hoặc dòng trước đã bị sửa.", "The hash does not fit: this row or the one before was changed."),
        new("journal.row-missing", "Thiếu dòng có số này, hoặc thứ tự bị đổi.", "The row with this number is missing, or rows were reordered."),
        new("journal.out-of-order", "Các chuỗi không theo thứ tự tỉnh.", "The chains are not in the order of the provinces."),
        new("journal.payload-wrong", "Nội dung dòng không đọc được.", "The row cannot be read."),
        new("journal.columns-differ", "Các cột của dòng khác với nội dung đã ký mã.", "The columns of the row differ from what its hash covers."),
        new("journal.head-table-differs", "Bảng đầu nhật ký khác với dòng cuối.", "The table of heads differs from the last row."),
        new("journal.head-differs", "Dòng này khác với đầu nhật ký đã in trước đây.", "This row differs from the head printed earlier."),
        new("journal.tail-missing", "Phần cuối bị cắt: đầu nhật ký đã in trước đây có đến dòng này.", "A tail was removed: the head printed earlier reaches to this row."),
        new("journal.line-wrong", "Dòng của tệp không đúng dạng: MÃ, dấu cách, nội dung, xuống dòng.", "The line of the file is not in the form: hash, space, content, line end."),
        new("journal.head-unreadable", "Không đọc được “{given}”. Viết như khi in: TỈNH SỐ MÃ, ví dụ \"20 17 9f86d0…\" (64 chữ số).", "“{given}” cannot be read. Write it as printed: PROVINCE SEQ HASH, such as \"20 17 9f86d0…\" (64 digits)."),
        new("journal.file-unreadable", "Không đọc được tệp. Kiểm tra đường dẫn và quyền.", "The file cannot be read. Check the path and the rights."),
        new("journal.file-exists", "Tệp đã có. Chọn tên khác.", "The file is there already. Choose another name."),
        new("journal.file-unwritable", "Không ghi được tệp. Kiểm tra thư mục và quyền.", "The file cannot be written. Check the folder and the rights."),
    ];
}
