using Tiendo.Features.Shared;

namespace Tiendo.Features.Documents;

internal static class DocumentsMessages
{
    public static readonly MessageText[] All =
    [
        new("document.reference-unknown", "Không có văn bản “{given}” trong dữ liệu. Xem ./run documents list.", "There is no document “{given}” in the data. See ./run documents list."),
    ];
}
