using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

internal static class ParksHelp
{
    public static readonly MessageText[] All =
    [
        new("help.parks", "Khu, cụm công nghiệp, khu kinh tế: tên, địa bàn, chủ đầu tư, tình trạng, ranh giới theo thời gian", "Parks, clusters, economic zones: names, units, investors, status, boundary over time"),
        new("help.parks.list", "Liệt kê các khu, cụm có trong một ngày", "List the parks there are on a day"),
        new("help.parks.show", "Một khu, cụm: ngày đó ra sao, và mọi điều đã ghi cùng nguồn", "One park: as it was on a day, and all that was recorded with its sources"),
        new("help.parks.import", "Nhập khu, cụm từ CSV, XLSX hoặc GeoJSON; có lỗi thì không nhập gì", "Import parks from CSV, XLSX or GeoJSON; with a fault nothing is imported"),
        new("help.parks.register", "Đăng ký một khu, cụm mới", "Register a new park"),
        new("help.parks.rename", "Tên chính mới từ một ngày", "A new main name from a day on"),
        new("help.parks.name", "Thêm tên khác: tên tắt, tên tiếng Anh, tên trên báo", "Another name: short, English, in the press"),
        new("help.parks.commune", "Xã, phường mà khu nằm trên địa bàn", "A commune it lies in"),
        new("help.parks.investor", "Chủ đầu tư hạ tầng", "An infrastructure investor"),
        new("help.parks.phase", "Thêm một giai đoạn", "Add a phase"),
        new("help.parks.decision", "Quyết định thành lập, chủ trương đầu tư, điều chỉnh, thu hồi", "A decision: establishment, investment policy, adjustment, revocation"),
        new("help.parks.status", "Tình trạng từ một ngày", "The status from a day on"),
        new("help.parks.boundary", "Ranh giới từ tệp GeoJSON, WGS 84 hoặc VN-2000", "The boundary from a GeoJSON file, WGS 84 or VN-2000"),
        new("help.parks.merge", "Nhập một khu vào khu khác từ một ngày", "Make a park part of another from a day on"),
        new("help.parks.park", "Mã hoặc tên khu, cụm", "Code or name of a park"),
        new("help.parks.new-code", "Mã mới: LS-DINH-LAP", "The new code: LS-DINH-LAP"),
        new("help.parks.main-name", "Tên chính: CCN Đình Lập", "The main name: CCN Đình Lập"),
        new("help.parks.rename.value", "Tên mới", "The new name"),
        new("help.parks.name.value", "Tên khác", "The other name"),
        new("help.parks.commune.value", "Mã, hoặc loại và tên: 06385, xã Hữu Lũng", "Code, or type and name: 06385, xã Hữu Lũng"),
        new("help.parks.investor.value", "Tên chủ đầu tư", "The investor's name"),
        new("help.parks.phase.value", "Số của giai đoạn", "The number of the phase"),
        new("help.parks.decision.value", "Số, ký hiệu của quyết định", "Number and sign of the decision"),
        new("help.parks.status.value", "planning, established, procedures, construction, operating, suspended, revoked", "planning, established, procedures, construction, operating, suspended, revoked"),
        new("help.parks.boundary.value", "Tệp GeoJSON", "The GeoJSON file"),
        new("help.parks.merge.value", "Mã hoặc tên khu mà nó nhập vào", "Code or name of the park it becomes part of"),
        new("help.parks.status-word", "TÌNH TRẠNG", "STATUS"),
        new("help.parks.kind", "Loại: khu công nghiệp, cụm công nghiệp, khu kinh tế", "Kind: industrial park, cluster, economic zone"),
        new("help.parks.decision.kind", "Quyết định làm gì", "What the decision does"),
        new("help.parks.stage", "Chỉ tình trạng này", "Only this status"),
        new("help.parks.all", "Cả những khu đã nhập vào khu khác", "Those that are part of another too"),
        new("help.parks.language", "Ngôn ngữ của tên; mặc định vi", "Language of the name; vi by default"),
        new("help.parks.lead", "Xã, phường chủ trì khi khu nằm ở nhiều nơi", "The commune that answers for it where it lies in several"),
        new("help.parks.reference", "Hệ tọa độ của tệp; mặc định WGS 84", "The reference of the coordinates; WGS 84 by default"),
        new("help.parks.file", "Tệp CSV, XLSX hoặc GeoJSON", "CSV, XLSX or GeoJSON file"),
        new("help.parks.from", "Từ ngày; không ghi là từ trước đến nay", "From this day; without it, since ever"),
        new("help.parks.to", "Đến hết ngày; chỉ ghi ngày này là kết thúc điều đang có", "Up to this day; alone it ends what holds"),
        new("help.parks.document", "Văn bản làm căn cứ: số trong dữ liệu hoặc số hiệu", "The document it rests on: its id or number"),
        new("help.parks.source", "Nguồn bằng lời, khi không có văn bản", "The source in words, where there is no document"),
        new("help.parks.uncertain", "Cần kiểm tra lại", "To be checked"),
        new("help.parks.note", "Ghi chú", "A remark"),
    ];
}
