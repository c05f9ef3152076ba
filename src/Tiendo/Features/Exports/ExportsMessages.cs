using Tiendo.Features.Shared;

namespace Tiendo.Features.Exports;

internal static class ExportsMessages
{
    public static readonly MessageText[] All =
    [
        new("help.export", "Xuất toàn bộ dữ liệu ra tệp mở (JSON, CSV, giải thích từng cột, tệp văn bản, nhật ký)", "Export everything as open files (JSON lines, CSV, a data dictionary, documents, the journal)"),
        new("help.export.place", "Thư mục mới hoặc trống", "A new or empty folder"),
        new("help.import", "Nạp thư mục đã xuất vào cơ sở dữ liệu trống", "Load an exported folder into an empty database"),
        new("help.import.place", "Thư mục do lệnh export tạo", "A folder that export made"),
        new("help.backup", "Sao lưu toàn bộ vào một tệp; chạy được khi mọi người đang làm việc", "Back up everything into one file; others may go on working"),
        new("help.backup.place", "Tệp mới", "A new file"),
        new("help.restore", "Khôi phục tệp sao lưu vào cơ sở dữ liệu trống, kiểm tra nhật ký", "Restore a backup into an empty database and check the journal"),
        new("help.restore.place", "Tệp do lệnh backup tạo", "A file that backup made"),
        new("export.column.place", "Nơi", "Place"),
        new("export.column.rows", "Số dòng", "Rows"),
        new("export.column.blobs", "Tệp văn bản", "Files of documents"),
        new("export.column.heads", "Đầu nhật ký", "Heads of the journal"),
        new("export.done", "Đã xuất. Giữ các đầu nhật ký trên giấy hoặc ký số để sau này đối chiếu.", "Exported. Keep the heads of the journal on paper or signed, to compare later."),
        new("import.done", "Đã nạp, mã của mọi tệp và toàn bộ nhật ký đều khớp.", "Loaded; the hash of every file and the whole journal fit."),
        new("backup.done", "Đã sao lưu. Giữ các đầu nhật ký trên giấy hoặc ký số; khi khôi phục phải ra đúng như vậy.", "Backed up. Keep the heads of the journal on paper or signed; a restore must give the same."),
        new("restore.done", "Đã khôi phục, mã của mọi tệp và toàn bộ nhật ký đều khớp. So đầu nhật ký với bản đã giữ.", "Restored; the hash of every file and the whole journal fit. Compare the heads with those you kept."),
        new("export.folder-taken", "Thư mục đã có tệp (hoặc còn thư mục .partial bên cạnh). Chọn thư mục mới.", "The folder holds files already (or a .partial folder stands beside it). Choose a new one."),
        new("export.file-taken", "Tệp đã có. Chọn tên khác.", "The file is there already. Choose another name."),
        new("export.unwritable", "Không ghi được. Kiểm tra quyền và chỗ trống trên đĩa.", "It cannot be written. Check the rights and the room on the disk."),
        new("import.folder-missing", "Không có thư mục này.", "There is no such folder."),
        new("import.file-not-there", "Không có tệp này.", "There is no such file."),
        new("import.not-an-export", "Không phải bản xuất đầy đủ của Tiendo: thiếu manifest.json hoặc tệp này sai.", "This is no complete export of Tiendo: manifest.json is missing or wrong."),
        new("import.not-a-backup", "Không phải tệp sao lưu của Tiendo, hoặc tệp bị cắt, bị hỏng. Dùng bản sao khác.", "This is no backup of Tiendo, or it was cut short or damaged. Use another copy."),
        new("import.newer", "Bản xuất có bảng {name} mà chương trình này chưa biết. Dùng bản chương trình mới hơn.", "The export has the table {name}, which this program does not know. Use a newer version."),
        new("import.not-empty", "Cơ sở dữ liệu đã có dữ liệu (bảng {name}). Chọn nơi trống bằng --data hoặc --database.", "The database holds data already (table {name}). Choose an empty one with --data or --database."),
        new("import.file-missing", "Thiếu tệp {file}. Dùng bản sao đầy đủ; chưa có gì được nạp.", "The file {file} is missing. Use a complete copy; nothing was loaded."),
        new("import.changed", "Tệp {file} khác với khi xuất. Dùng bản sao nguyên vẹn; chưa có gì được nạp.", "The file {file} differs from what was exported. Use an unchanged copy; nothing was loaded."),
        new("import.row-wrong", "Dòng {line}, cột {cell}: cần {expected}. Chưa có gì được nạp.", "Line {line}, column {cell}: expected {expected}. Nothing was loaded."),
        new("import.contradicts-itself", "Các dòng mâu thuẫn nhau ({message}). Chưa có gì được nạp.", "The rows contradict each other ({message}). Nothing was loaded."),
        new("import.journal-broken", "Nhật ký không nguyên vẹn ({message}). Chưa có gì được nạp.", "The journal is not intact ({message}). Nothing was loaded."),
    ];
}
