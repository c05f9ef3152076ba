using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

/// <summary>Words of the pages of documents.</summary>
internal static class DocumentsPageMessages
{
    public static readonly MessageText[] All =
    [
        new("menu.documents", "Văn bản", "Documents"),
        new("documents.title", "Văn bản", "Documents"),
        new("documents.empty", "Không có văn bản nào như vậy. Văn bản vào đây khi tải lên hoặc khi ghi số liệu có nguồn.", "There is no such document. Documents come in by upload or with figures."),
        new("documents.filter.words", "Số, trích yếu, nơi ban hành", "Number, title, issuer"),
        new("documents.filter.from", "Ban hành từ ngày", "Issued from"),
        new("documents.filter.to", "đến ngày", "to"),
        new("documents.column.issued-words", "Ngày như nguồn ghi", "Day as the source says it"),
        new("documents.column.rank", "Loại nguồn", "Weight of the source"),
        new("documents.column.orders", "Nhiệm vụ", "Orders"),
        new("documents.column.figures", "Số liệu", "Figures"),
        new("documents.column.section", "Mục", "Section"),
        new("documents.column.order", "Nhiệm vụ", "Order"),
        new("documents.orders", "Nhiệm vụ trong văn bản", "Orders of the document"),
        new("documents.no-orders", "Chưa nhận nhiệm vụ nào từ văn bản này.", "No order was accepted from this document."),
        new("documents.figures", "Số liệu theo văn bản", "Figures of the document"),
        new("documents.no-figures", "Không có số liệu nào lấy từ văn bản này.", "No figure rests on this document."),
        new("documents.all-figures", "Xem mọi số liệu của văn bản", "All figures of the document"),
        new("documents.download", "Tải bản gốc", "Download the original"),
        new("documents.no-file", "Chỉ lưu số, ngày và nơi ban hành, không có tệp.", "Only number, day and issuer are kept, no file."),
        new("document.unknown", "Không có văn bản số {id} trong dữ liệu.", "There is no document {id} in the data."),
        new("document.file-unknown", "Văn bản {id} không có tệp gốc trong dữ liệu.", "Document {id} has no file in the data."),
    ];
}
