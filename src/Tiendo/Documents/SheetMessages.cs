using Tiendo.Features.Shared;

namespace Tiendo.Documents;

internal static class SheetMessages
{
    public static readonly MessageText[] All =
    [
        new("value.cell", "cột", "column"),
        new("sheet.file-missing", "Không có tệp này. Kiểm tra đường dẫn.", "There is no such file. Check the path."),
        new("sheet.unreadable", "Không đọc được tệp. Kiểm tra quyền truy cập.", "The file cannot be read. Check who may read it."),
        new("sheet.too-large", "Tệp quá lớn (giới hạn {limit:mb} MB). Chia thành nhiều tệp.", "The file is too large (limit {limit:mb} MB). Split it."),
        new("sheet.not-utf8", "Tệp không phải UTF-8. Trong bảng tính, lưu lại dạng “CSV UTF-8” hoặc XLSX.", "The file is not UTF-8. In the spreadsheet, save it as “CSV UTF-8” or XLSX."),
        new("sheet.quotes-wrong", "Dòng {line}: dấu ngoặc kép không khớp. Mở và đóng đủ dấu \" quanh ô.", "Row {line}: the quotes do not match. Open and close them around the cell."),
        new("sheet.fields-wrong", "Dòng {line}: có {found} ô, cần {expected} ô. Thêm hoặc bớt dấu ngăn cách; chữ có dấu phẩy phải đặt trong ngoặc kép.", "Row {line}: {found} cells, {expected} are needed. Add or remove separators; text with a comma must stand in quotation marks."),
        new("sheet.column-missing", "Thiếu cột “{cell}”. Thêm cột này vào dòng đầu.", "The column “{cell}” is missing. Add it to the first row."),
        new("sheet.empty", "Tệp không có dòng dữ liệu nào.", "The file has no rows of data."),
        new("sheet.damaged", "Không mở được bảng tính. Lưu lại dạng XLSX rồi thử lại.", "The spreadsheet cannot be opened. Save it as XLSX and try again."),
        new("sheet.too-many-rows", "Quá nhiều dòng (giới hạn {limit}). Chia thành nhiều tệp.", "Too many rows (limit {limit}). Split the file."),
    ];
}
