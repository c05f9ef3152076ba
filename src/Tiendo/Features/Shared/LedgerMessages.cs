namespace Tiendo.Features.Shared;

/// <summary>Texts of the options and answers that all commands of the ledger share.</summary>
internal static class LedgerMessages
{
    public static readonly MessageText[] All =
    [
        new("help.format", "Dạng kết quả; mặc định là bảng", "Form of the result; a table by default"),
        new("help.as-of", "Tính đến ngày nào (2025-10-20 hoặc 20/10/2025); mặc định là hôm nay", "As of which day (2025-10-20 or 20/10/2025); today by default"),
        new("help.known-on", "Chỉ dùng những gì đã được ghi đến hết ngày này", "Use only what had been recorded up to this day"),
        new("help.data", "Thư mục dữ liệu; mặc định TIENDO_DATA, nếu không thì thư mục var", "Data folder; by default TIENDO_DATA, else the folder var"),
        new("help.database", "Kết nối PostgreSQL, thay cho tệp SQLite trong thư mục dữ liệu; hoặc TIENDO_DATABASE", "PostgreSQL connection, in place of the SQLite file in the data folder; or TIENDO_DATABASE"),
        new("help.by", "Người thực hiện, ghi vào nhật ký; mặc định là tài khoản máy", "Who does it, for the journal; by default the account on this machine"),
        new("help.why", "Lý do, ghi vào nhật ký", "The reason, for the journal"),
        new("help.province", "Tỉnh, theo mã thống kê (20 là Lạng Sơn) hoặc tên", "Province, by statistical code (20 is Lạng Sơn) or name"),
        new("help.limit", "Số dòng nhiều nhất; mặc định 200", "Most rows to show; 200 by default"),
        new("help.day", "NGÀY", "DAY"),
        new("help.words", "CHỮ", "WORDS"),
        new("help.folder", "THƯ MỤC", "FOLDER"),
        new("help.connection", "KẾT NỐI", "CONNECTION"),
        new("help.number", "SỐ", "NUMBER"),
        new("help.name", "TÊN", "NAME"),
        new("help.id", "SỐ", "ID"),
        new("call.day-wrong", "{option} không hiểu “{given}”. Viết ngày như 2025-10-20 hoặc 20/10/2025, từ năm 1900 đến năm 2199.", "{option} does not take “{given}”. Write a day like 2025-10-20 or 20/10/2025, of the years 1900 to 2199."),
        new("call.number-wrong", "{option} không hiểu “{given}”. Viết một số nguyên từ {least}.", "{option} does not take “{given}”. Write a whole number from {least}."),
        new("call.missing", "Thiếu {what}. Xem cách dùng: ./run {command} --help", "{what} is missing. See the usage: ./run {command} --help"),
        new("call.too-long", "“{given}” dài {length} ký tự, nhiều nhất {limit}. Rút gọn, hoặc đưa nội dung vào tệp.", "“{given}” has {length} characters, at most {limit}. Shorten it, or put the text into a file."),
        new("help.park", "KHU", "PARK"),
        new("help.code", "MÃ", "CODE"),
        new("column.id", "Số", "Id"),
        new("column.where", "Nơi", "Place"),
        new("column.measure", "Chỉ tiêu", "Measure"),
        new("column.value", "Giá trị", "Value"),
        new("column.day", "Ngày", "Day"),
        new("answer.none", "Không có gì để hiện.", "There is nothing to show."),
        new("answer.more", "Còn nữa: dùng --limit để xem thêm.", "There is more: use --limit to see it."),
        new("answer.as-of", "Tính đến ngày {day}", "As of {day}"),
        new("answer.sample-clock", "tỉnh mẫu, đồng hồ dừng ở ngày này", "sample province, its clock stands still"),
        new("answer.known-on", "theo những gì đã biết đến ngày {day}", "as known on {day}"),
        new("answer.recorded", "Đã ghi. Nhật ký tỉnh {province}, dòng {seq}: {hash}", "Recorded. Journal of province {province}, row {seq}: {hash}"),
    ];
}
