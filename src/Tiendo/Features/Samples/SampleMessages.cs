using Tiendo.Features.Shared;

namespace Tiendo.Features.Samples;

internal static class SampleMessages
{
    public static readonly MessageText[] All =
    [
        new("help.sample", "Tạo tỉnh mẫu: Lạng Sơn và Sơn La với số liệu thật đã công bố, kèm nguồn", "Build the sample province: Lạng Sơn and Sơn La with real published figures and their sources"),
        new("sample.progress", "đang tạo tỉnh mẫu", "building the sample province"),
        new("sample.built", "Đã tạo tỉnh mẫu trong {place}. Số liệu là thật và có nguồn; câu chữ của hai thông báo là của dự án. Đồng hồ đứng ở ngày 20/10/2025.", "The sample province is built in {place}. Figures are real and sourced; the sentences of its two notices are our own. Its clock stands at 20 October 2025."),
        new("sample.next", """
            Xem tiếp:
              ./run milestones list --moved               việc bị giao lại, hạn dời bao nhiêu ngày
              ./run observations contradictions           số liệu không thể cùng đúng
              ./run directives list --state overdue       việc quá hạn
              ./run search dinh lap                       tìm, có dấu hay không dấu
              ./run observations show LS-DP2 occupancy.stated   số nào được chọn, vì sao, các số khác
            """, """
            See next:
              ./run milestones list --moved               work ordered again, and by how many days its deadline moved
              ./run observations contradictions           figures that cannot all be true
              ./run directives list --state overdue       work past its deadline
              ./run search dinh lap                       search, with or without diacritics
              ./run observations show LS-DP2 occupancy.stated   which figure is chosen, why, and its rivals
            """),
        new("sample.file-missing", "Không thấy tệp mẫu {file}. Thư mục samples/ phải nằm cạnh thư mục danh mục data/.", "The sample file {file} is missing. The folder samples/ must lie beside the lists folder data/."),
    ];
}
