using Tiendo.Features.Shared;

namespace Tiendo.Features.Generate;

internal static class GenerateMessages
{
    public static readonly MessageText[] All =
    [
        new("help.generate", "Sinh dữ liệu giả của cả nước vào cơ sở dữ liệu rỗng, để đo tốc độ", "Fill an empty database with a made-up country, to measure with"),
        new("help.generate.provinces", "Số tỉnh; mặc định 34", "Provinces; 34 by default"),
        new("help.generate.parks", "Số khu, cụm công nghiệp; mặc định 1500", "Parks and clusters; 1,500 by default"),
        new("help.generate.months", "Số tháng có số liệu, đến 10/2025; mặc định 60", "Months with figures, up to October 2025; 60 by default"),
        new("help.generate.observations", "Số số liệu; mặc định 5000000", "Observations; 5,000,000 by default"),
        new("help.generate.directives", "Số nhiệm vụ; mặc định 500000", "Directives; 500,000 by default"),
        new("help.generate.seed", "Số gieo: cùng một số thì cùng một dữ liệu; mặc định 1", "Seed: the same seed, the same data; 1 by default"),
        new("generate.why", "sinh dữ liệu giả để đo", "made-up data to measure with"),
        new("generate.progress", "đã sinh {done}/{total} tỉnh", "{done} of {total} provinces made"),
        new("generate.too-many-provinces", "Chỉ có {most} tỉnh trong danh mục; --provinces {given} là quá nhiều.", "The list has {most} provinces; --provinces {given} is too many."),
        new("generate.too-few-parks", "--parks {parks} ít hơn số tỉnh {provinces}: mỗi tỉnh cần ít nhất một khu hoặc cụm.", "--parks {parks} is fewer than the {provinces} provinces: each needs at least one park or cluster."),
        new("data.not-empty", "Cơ sở dữ liệu đã có dữ liệu; chưa có gì thay đổi. Chọn thư mục khác bằng --data.", "The database holds data already; nothing was changed. Choose another folder with --data."),
        new("column.table", "Bảng", "Table"),
        new("column.rows", "Số dòng", "Rows"),
    ];
}
