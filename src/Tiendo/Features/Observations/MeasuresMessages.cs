using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>What can be wrong in a YAML file under <c>data/</c>.</summary>
internal static class MeasuresMessages
{
    public static readonly MessageText[] All =
    [
        new("list.yaml-broken", "Dòng {line}: không đúng cú pháp YAML. Kiểm tra khoảng trắng đầu dòng, dấu hai chấm, ngoặc và dấu nháy.", "Line {line}: this is not YAML. Check indents, colons, brackets and quotes."),
        new("list.yaml-anchor", "Dòng {line}: không dùng được &, * và ! của YAML ở đây. Viết đủ giá trị, hoặc đặt giá trị trong nháy kép.", "Line {line}: &, * and ! of YAML cannot be used here. Write the value out, or put it in double quotes."),
        new("list.row-expected", "Dòng {line}: cần một danh sách các mục bắt đầu bằng “- code: a.b”. Sửa theo mục phía trên.", "Line {line}: a list of rows that begin with “- code: a.b” is expected. Follow the row above."),
        new("list.too-many-rows", "Dòng {line}: quá nhiều mục (giới hạn {limit}). Kiểm tra có đúng tệp không.", "Line {line}: too many rows (limit {limit}). Check that it is the right file."),
        new("list.too-many-values", "Dòng {line}, trường “{field}”: quá nhiều giá trị (giới hạn {limit}). Bỏ bớt.", "Line {line}, field “{field}”: too many values (limit {limit}). Leave some out."),
        new("list.too-few-values", "Dòng {line}, trường “{field}”: cần ít nhất {least} giá trị trong ngoặc vuông. Ghi thêm.", "Line {line}, field “{field}”: at least {least} values in brackets are needed. Add some."),
        new("list.value-too-deep", "Dòng {line}, trường “{field}”: chỉ ghi một giá trị hoặc một danh sách [a, b]. Bỏ phần lồng bên trong.", "Line {line}, field “{field}”: only a value or a list [a, b] can stand here. Remove what is nested."),
        new("list.value-too-long", "Dòng {line}, trường “{field}”: giá trị quá dài (giới hạn {limit} chữ). Rút ngắn.", "Line {line}, field “{field}”: the value is too long (limit {limit} characters). Shorten it."),
        new("list.field-unknown", "Dòng {line}: không có trường “{field}”. Chọn một trong: {allowed}.", "Line {line}: there is no field “{field}”. Choose one of: {allowed}."),
        new("list.field-twice", "Dòng {line}: trường “{field}” ghi hai lần trong một mục. Xóa một dòng.", "Line {line}: the field “{field}” stands twice in one row. Delete one."),
        new("list.field-missing", "Dòng {line}: thiếu trường “{field}”. Thêm vào mục này.", "Line {line}: the field “{field}” is missing. Add it to this row."),
        new("list.field-not-of-shape", "Dòng {line}: trường “{field}” không dùng với dạng {shape}. Dạng này dùng: {allowed}.", "Line {line}: the field “{field}” does not belong to the shape {shape}. That takes: {allowed}."),
        new("list.one-value-expected", "Dòng {line}, trường “{field}”: cần đúng một giá trị, không để trống. Sửa lại.", "Line {line}, field “{field}”: exactly one value is needed. Correct it."),
        new("list.brackets-expected", "Dòng {line}, trường “{field}”: ghi danh sách trong ngoặc vuông, ví dụ [a, b], không có giá trị trống.", "Line {line}, field “{field}”: write a list in brackets like [a, b], without empty values."),
        new("list.choice-unknown", "Dòng {line}, trường “{field}”: không có giá trị “{value}”. Chọn một trong: {allowed}.", "Line {line}, field “{field}”: there is no value “{value}”. Choose one of: {allowed}."),
        new("list.range-wrong", "Dòng {line}, trường “{field}”: cần hai số, số nhỏ trước, ví dụ [0, 100]. Dấu thập phân là dấu chấm.", "Line {line}, field “{field}”: two numbers are needed, the smaller first, like [0, 100]."),
        new("list.code-wrong", "Dòng {line}: mã “{value}” sai dạng. Viết chữ thường không dấu có dấu chấm, ví dụ land.leased.", "Line {line}: the code “{value}” has the wrong form. Write small letters with a dot, like land.leased."),
        new("list.code-twice", "Dòng {line}: mã “{value}” đã có ở mục khác. Mỗi mã chỉ một mục.", "Line {line}: the code “{value}” belongs to another row. A code stands once."),
        new("list.name-twice", "Dòng {line}, trường “{field}”: tên “{value}” đã dùng cho {first}. Đặt tên khác để không lẫn hai chỉ tiêu.", "Line {line}, field “{field}”: the name “{value}” is taken by {first}. Choose another, so that two measures are not mixed up."),
        new("list.unit-unknown", "Dòng {line}: không biết đơn vị “{value}”. Dùng ha, tỷ đồng, triệu USD, percent, người, dự án, cụm, count.", "Line {line}: the unit “{value}” is unknown. Use ha, tỷ đồng, triệu USD, percent, người, dự án, cụm, count."),
        new("list.units-differ", "Dòng {line}, trường “{field}”: {value} tính bằng {unit}, cần chỉ tiêu tính bằng {expected}. Chọn chỉ tiêu khác.", "Line {line}, field “{field}”: {value} is in {unit}; a measure in {expected} is needed. Choose another."),
        new("list.measure-unknown", "Dòng {line}, trường “{field}”: không có chỉ tiêu “{value}”. Sửa mã hoặc thêm chỉ tiêu vào measures.yaml.", "Line {line}, field “{field}”: there is no measure “{value}”. Correct the code or add it to measures.yaml."),
        new("list.form-wrong", "Dòng {line}: “{value}” không phải dòng biểu. Viết như ccn-03.18 hoặc kcn-2103.13.", "Line {line}: “{value}” is no row of a form. Write ccn-03.18 or kcn-2103.13."),
        new("list.adds-wrong", "Dòng {line}: chỉ tiêu loại {nature} không cộng được như vậy. Tỷ lệ, bình quân, ngày không cộng; chỉ số phát sinh trong kỳ (flow) mới cộng theo thời gian.", "Line {line}: a measure of nature {nature} does not add up so. Ratios, averages and dates never add; only flows add over time."),
        new("list.ratio-expected", "Dòng {line}: chỉ tỷ lệ (nature: ratio) mới có tử số và mẫu số. Bỏ hai trường này hoặc sửa nature.", "Line {line}: only a ratio has a numerator and a denominator. Remove both or correct the nature."),
    ];
}
