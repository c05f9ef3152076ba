using Tiendo.Features.Shared;

namespace Tiendo.Features.Search;

/// <summary>Words of the search page.</summary>
internal static class SearchPageMessages
{
    public static readonly MessageText[] All =
    [
        new("search.title", "Tìm “{words}”", "Search “{words}”"),
        new("search.words", "Từ cần tìm", "Words"),
        new("search.no-word", "Chưa có từ nào để tìm: cần ít nhất một chữ hoặc số.", "There is no word to search for: a letter or digit is needed."),
        new("search.nothing", "Không tìm thấy “{words}”.", "“{words}” was not found."),
        new("search.try", "Gõ có dấu hoặc không dấu đều được; từ cuối có thể gõ dở; đặt trong “ngoặc kép” những từ phải đứng liền nhau. Không thấy thì bỏ bớt từ, hoặc thử tên cũ của khu, xã, cơ quan, số văn bản.", "With or without diacritics; the last word may be unfinished; put words that stand together in “quotes”. If nothing is found leave words out, or try former names of parks, communes and agencies, or the number of a document."),
        new("search.more-of", "Xem thêm {count} kết quả", "{count} more"),
        new("search.partial-page", "Còn nhiều kết quả khác: mỗi loại chỉ xếp hạng những mục mới nhất. Thêm từ, hoặc chọn một loại.", "There is more: of each kind only the newest were compared. Add words, or choose one kind."),
        new("search.kinds.park", "Khu, cụm, nơi", "Parks and places"),
        new("search.kinds.agency", "Cơ quan", "Agencies"),
        new("search.kinds.unit", "Đơn vị hành chính", "Administrative units"),
        new("search.kinds.milestone", "Mốc việc", "Matters"),
        new("search.kinds.document", "Văn bản", "Documents"),
        new("search.kinds.directive", "Nhiệm vụ", "Orders"),
        new("search.kinds.observation", "Số liệu", "Figures"),
    ];
}
