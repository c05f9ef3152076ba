using Tiendo.Features.Shared;

namespace Tiendo.Data;

internal static class DataMessages
{
    public static readonly MessageText[] All =
    [
        new("data.connection-wrong", "Chuỗi kết nối sau --database không đúng. Ví dụ: Host=localhost;Database=tiendo;Username=tiendo", "The connection after --database is not right. For example: Host=localhost;Database=tiendo;Username=tiendo"),
        new("data.unreachable", "Không mở được cơ sở dữ liệu ({message}). Kiểm tra máy chủ, quyền và đường dẫn.", "The database cannot be opened ({message}). Check the server, the rights and the path."),
        new("data.newer", "Dữ liệu do một bản chương trình mới hơn tạo. Hãy dùng bản mới đó.", "The data was made by a newer version of the program. Use that version."),
        new("data.empty", "Chưa có dữ liệu. Tạo tỉnh mẫu bằng ./run sample, hoặc nạp danh mục bằng ./run agencies import.", "There is no data yet. Build the sample province with ./run sample, or load lists with ./run agencies import."),
        new("data.folder-unwritable", "Không ghi được vào thư mục dữ liệu. Chọn thư mục khác bằng --data.", "The data folder cannot be written. Choose another one with --data."),
        new("data.busy", "Dữ liệu đang được người khác ghi. Thử lại sau ít phút; chưa có gì thay đổi.", "Somebody else is writing the data. Try again in a few minutes; nothing has changed."),
        new("data.damaged", "Tệp dữ liệu bị hỏng hoặc không phải dữ liệu của Tiendo. Giữ nguyên tệp, khôi phục bản sao lưu vào nơi khác: ./run restore TỆP --data THƯ MỤC.", "The data file is damaged or not of Tiendo. Keep it as it is, restore a backup elsewhere: ./run restore FILE --data FOLDER."),
        new("data.unwritable", "Không có quyền ghi vào dữ liệu (SQLite cần ghi được cả thư mục, kể cả khi chỉ xem). Kiểm tra quyền của tài khoản.", "The data may not be written (SQLite must be able to write the folder even for reading). Check the rights of the account."),
        new("data.character", "Trong chữ có ký tự NUL, không ghi được. Xóa ký tự đó rồi thử lại; chưa có gì thay đổi.", "The text has a NUL character, which cannot be recorded. Remove it and try again; nothing has changed."),
        new("data.disk", "Đĩa đầy hoặc đĩa lỗi; lần ghi này không có gì được ghi. Kiểm tra chỗ trống trên đĩa.", "The disk is full or faulty; nothing of this write was recorded. Check the space on the disk."),
        new("file.line-too-long", "Dòng {line} của tệp quá dài. Tệp không phải do Tiendo xuất ra.", "Line {line} of the file is too long. Tiendo did not write this file."),
        new("file.damaged", "Tệp bị hỏng, không đọc hết được. Dùng bản sao khác.", "The file is damaged and cannot be read to its end. Use another copy."),
    ];
}
