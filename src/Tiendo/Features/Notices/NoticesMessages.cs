using Tiendo.Features.Shared;

namespace Tiendo.Features.Notices;

internal static class NoticesMessages
{
    public static readonly MessageText[] All =
    [
        new("upload.hash-wrong", "Trình duyệt không tính được mã SHA-256 của tệp. Tải trang lại rồi gửi lần nữa, hoặc dùng ô chọn tệp thường.", "The browser could not compute the SHA-256 of the file. Reload the page and send it again, or use the plain file box."),
        new("upload.too-many", "Đang có {limit} tệp gửi dở. Gửi xong hoặc bỏ bớt rồi gửi tiếp.", "{limit} files are under way already. Finish some of them first."),
        new("upload.no-room", "Hệ thống đang nhận quá nhiều tệp cùng lúc. Chờ ít phút rồi gửi lại.", "Too many files are coming in at once. Wait some minutes and send it again."),
        new("upload.id-unknown", "Không còn tệp gửi dở này (quá một ngày, đã xong, hoặc của người khác). Chọn tệp và gửi lại.", "There is no such file under way (a day has passed, it is done, or it is another person's). Choose the file and send it again."),
        new("upload.part-wrong", "Phần tệp gửi đến không đúng chỗ hoặc quá lớn (vị trí {position}, {size} byte). Gửi lại tệp.", "A part came in the wrong place or is too large (position {position}, {size} bytes). Send the file again."),
        new("upload.incomplete", "Tệp chưa đến đủ ({received:mb}/{size:mb} MB). Gửi tiếp phần còn lại.", "The file is not complete yet ({received:mb} of {size:mb} MB). Send the rest."),
        new("upload.broken", "Tệp đến không nguyên vẹn nên đã bỏ. Gửi lại từ đầu.", "The file arrived damaged and was thrown away. Send it again from the start."),
        new("notice.file-missing", "Văn bản này không có tệp gốc.", "The file of this notice is not kept."),
        new("notice.id-unknown", "Không có văn bản số {given} trong hộp nhận. Xem danh sách văn bản.", "There is no notice {given} in the inbox. See the list of notices."),
    ];
}
