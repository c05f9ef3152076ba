using Tiendo.Features.Shared;

namespace Tiendo.Features.Search;

internal static class SearchMessages
{
    public static readonly MessageText[] All =
    [
        new("help.search", "Tìm văn bản, nhiệm vụ, khu, cơ quan, số liệu; có dấu hay không dấu đều được", "Find documents, orders, parks, agencies, figures; with or without diacritics"),
        new("help.search.words", "Các từ phải có; \"trong ngoặc kép\" là phải đứng liền nhau; từ cuối có thể viết dở", "The words that must occur; \"in quotes\" they must stand together; the last may be a beginning"),
        new("help.search.province", "Chỉ trong tỉnh này (mã thống kê) và những gì chung cả nước", "Only in this province (statistical code) and what is national"),
        new("help.search.kind", "Chỉ một loại: park, agency, unit, milestone, document, directive, observation", "Only one kind: park, agency, unit, milestone, document, directive, observation"),
        new("help.search.limit", "Số kết quả nhiều nhất", "The most hits"),
        new("help.search.rebuild", "Lập lại bảng tìm kiếm từ dữ liệu", "Make what search uses again from the data"),
        new("search.empty", "Chưa có từ nào để tìm. Ví dụ: ./run search \"Đình Lập\"", "There is no word to search for. For example: ./run search \"Đình Lập\""),
        new("search.too-long", "Câu tìm quá dài: nhiều nhất {words} từ, {characters} ký tự. Hãy bỏ bớt từ.", "The search is too long: at most {words} words and {characters} characters. Leave some out."),
        new("search.partial", "Còn nhiều kết quả khác: mỗi loại chỉ xếp hạng những mục mới nhất. Thêm từ, hoặc dùng --kind, --province.", "There is more: of each kind only the newest were compared. Add words, or use --kind, --province."),
        new("search.kind.park", "khu, cụm", "park"),
        new("search.kind.agency", "cơ quan", "agency"),
        new("search.kind.unit", "đơn vị hành chính", "administrative unit"),
        new("search.kind.milestone", "mốc việc", "milestone"),
        new("search.kind.document", "văn bản", "document"),
        new("search.kind.directive", "nhiệm vụ", "order"),
        new("search.kind.observation", "số liệu", "figure"),
        new("search.column.kind", "Loại", "Kind"),
        new("search.column.title", "Tên", "Title"),
        new("search.column.found", "Chỗ tìm thấy", "Found"),
        new("search.column.entries", "Số mục", "Entries"),
    ];
}
