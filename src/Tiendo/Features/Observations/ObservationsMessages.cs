using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

internal static class ObservationsMessages
{
    public static readonly MessageText[] All =
    [
        new("help.observations", "Số liệu: của nơi nào, chỉ tiêu gì, ngày nào, theo nguồn nào", "Figures: of which place, which measure, which day, by which source"),
        new("help.observations.list", "Liệt kê số liệu đã ghi", "List the figures recorded"),
        new("help.place", "Nơi: mã hoặc tên khu, cụm, xã, tỉnh", "Place: code or name of a park, cluster, commune, province"),
        new("place.unknown", "Không có nơi nào tên “{given}”. Xem ./run parks list.", "There is no place called “{given}”. See ./run parks list."),
    ];
}
