using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

internal static class DocumentsMessages
{
    public static readonly MessageText[] All =
    [
        new("document.reference-unknown", "Không có văn bản “{given}” trong dữ liệu. Xem ./run documents list.", "There is no document “{given}” in the data. See ./run documents list."),
        new("help.documents", "Văn bản: nguồn của số liệu và nhiệm vụ", "Documents: where figures and orders come from"),
        new("help.documents.add", "Lưu một văn bản: cả tệp, hoặc chỉ số, ngày, nơi ban hành", "Keep a document: its file, or only its number, day and issuer"),
        new("help.documents.list", "Liệt kê văn bản, mới ban hành trước", "List the documents, the latest issued first"),
        new("help.documents.show", "Xem một văn bản và các nhiệm vụ đã nhận từ đó", "Show a document and the orders accepted from it"),
        new("help.documents.reference", "SỐ", "ID|NUMBER"),
        new("help.documents.file", "Tệp; bỏ trống khi chỉ ghi số, ngày, nơi ban hành", "The file; leave it out to record only number, day and issuer"),
        new("help.documents.number", "Số, ký hiệu: 229/TB-VP", "Number and sign: 229/TB-VP"),
        new("help.documents.issued", "Ngày ban hành hoặc đăng", "Day of issue or publication"),
        new("help.documents.issuer", "Cơ quan ban hành", "Issuing body"),
        new("help.documents.kind", "Loại: thông báo, quyết định, bài báo …", "Kind: notice, decision, article …"),
        new("help.documents.title", "Trích yếu", "What it is about"),
        new("help.documents.publisher", "Báo, đài đã đăng", "Who published it, for the press"),
        new("help.documents.language", "Ngôn ngữ; mặc định là vi", "Language; vi by default"),
        new("help.documents.rank", "Mức của nguồn; mặc định là official (văn bản hành chính)", "Weight of the source; official by default"),
        new("documents.column.issued", "Ngày ban hành", "Issued"),
        new("documents.column.kind", "Loại", "Kind"),
        new("documents.column.title", "Trích yếu", "About"),
        new("documents.column.file", "Tệp", "File"),
        new("documents.column.recorded-on", "Ngày ghi", "Recorded on"),
        new("documents.column.recorded-by", "Người ghi", "Recorded by"),
        new("document.kind-unsaid", "văn bản", "document"),
        new("document.why-add", "lưu văn bản", "document kept"),
        new("document.known", "Văn bản này đã có: số {id}, {name}. Không ghi thêm gì.", "This document is known: id {id}, {name}. Nothing was recorded."),
        new("document.nothing-said", "Chưa nói văn bản nào. Ghi tên tệp, hoặc --number, hoặc --title.", "No document is named. Give a file, or --number, or --title."),
        new("document.day-future", "Ngày ban hành {day} ở sau hôm nay ({today}). Kiểm tra lại ngày trong văn bản.", "The day of issue {day} lies after today ({today}). Check the day in the document."),
        new("province.unsaid", "Chưa rõ ghi vào tỉnh nào. Thêm --province, ví dụ --province 20.", "It is not clear in which province this belongs. Add --province, for example --province 20."),
    ];
}
