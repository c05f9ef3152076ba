using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

internal static class BoundaryMessages
{
    public static readonly MessageText[] All =
    [
        new("parks.boundary", "{area} ha theo ranh giới ({reference})", "{area} ha by the boundary ({reference})"),
        new("parks.boundary-agrees", "khớp diện tích đã ghi ({percent} %)", "agrees with the area recorded ({percent} %)"),
        new("parks.boundary-differs", "khác diện tích đã ghi ({percent} %)", "differs from the area recorded ({percent} %)"),
        new("boundary.not-geojson", "Không phải GeoJSON. Xuất lại từ phần mềm bản đồ dạng GeoJSON.", "This is no GeoJSON. Export it again from the map software as GeoJSON."),
        new("boundary.type", "Ranh giới phải là Polygon hoặc MultiPolygon, không phải “{found}”. Một tệp chỉ có một ranh giới.", "A boundary must be a Polygon or MultiPolygon, not “{found}”. One file has one boundary."),
        new("boundary.point-wrong", "Có điểm không đúng dạng. Mỗi điểm là [kinh độ, vĩ độ], là số.", "A point is not right. Each point is [longitude, latitude], as numbers."),
        new("boundary.too-many-points", "Quá nhiều điểm (giới hạn {limit}). Giản lược ranh giới.", "Too many points (limit {limit}). Simplify the boundary."),
        new("boundary.ring-short", "Một vòng chỉ có {points} điểm. Vòng kín cần ít nhất 4 điểm, điểm cuối trùng điểm đầu.", "A ring has only {points} points. A closed ring needs at least 4, the last like the first."),
        new("boundary.ring-open", "Vòng chưa khép: điểm đầu {first}, điểm cuối {last}. Thêm điểm đầu vào cuối vòng.", "The ring is open: first point {first}, last point {last}. Put the first point at its end again."),
        new("boundary.crosses-itself", "Ranh giới tự cắt hoặc tự chạm gần điểm {point}. Sửa thứ tự các điểm ở đó.", "The boundary crosses or touches itself near {point}. Put the points there in order."),
        new("boundary.swapped", "Kinh độ và vĩ độ bị đổi chỗ ở điểm {point}. Viết kinh độ trước (khoảng 102–110), vĩ độ sau (8–24).", "Longitude and latitude are swapped at {point}. Longitude stands first (about 102–110), then latitude (8–24)."),
        new("boundary.in-metres", "Điểm {point} là mét, không phải độ. Nêu hệ tọa độ, ví dụ VN-2000 107°15'.", "The point {point} is in metres, not degrees. Name the reference, for example VN-2000 107°15'."),
        new("boundary.outside-vietnam", "Điểm {point} nằm ngoài Việt Nam. Kiểm tra hệ tọa độ và kinh tuyến trục.", "The point {point} lies outside Vietnam. Check the reference and the central meridian."),
        new("boundary.swapped-metres", "Tọa độ VN-2000 bị đổi chỗ ở điểm {point}. Viết Y (đông) trước, X (bắc) sau.", "The VN-2000 coordinates are swapped at {point}. The easting (Y) stands first, then the northing (X)."),
        new("boundary.not-metres", "Điểm {point} không phải mét của VN-2000. Nếu là độ, bỏ hệ tọa độ hoặc ghi WGS 84.", "The point {point} is not in metres of VN-2000. If it is degrees, leave the reference out or write WGS 84."),
        new("boundary.reference-wrong", "Không hiểu hệ tọa độ “{given}”. Viết WGS 84, hoặc VN-2000 kèm kinh tuyến trục hay tên tỉnh: VN-2000 107°15', VN-2000 Lạng Sơn.", "The reference “{given}” is not understood. Write WGS 84, or VN-2000 with the central meridian or a province: VN-2000 107°15', VN-2000 Lạng Sơn."),
        new("boundary.zone-unknown", "Không có múi VN-2000 “{given}”. Viết kinh tuyến trục như 107°15', hoặc tên tỉnh trong danh mục vn2000.csv.", "There is no VN-2000 zone “{given}”. Write the central meridian like 107°15', or a province of the list vn2000.csv."),
        new("list.number-wrong", "Dòng {line}, cột “{column}”: “{value}” không phải số đúng. Sửa ô này.", "Row {line}, column “{column}”: “{value}” is not a right number. Change the cell."),
    ];
}
