namespace Tiendo.Features.Generate;

/// <summary>Names that sound like places and companies; none of them is meant to be a real one.</summary>
internal static class GeneratedNames
{
    private static readonly string[] First =
    [
        "An", "Bình", "Cẩm", "Châu", "Đại", "Đông", "Đồng", "Đức", "Gia", "Hải", "Hòa", "Hồng", "Hưng", "Khánh", "Kim", "Lam", "Long", "Lộc", "Mai", "Minh",
        "Mỹ", "Nam", "Nghĩa", "Ngọc", "Phú", "Phúc", "Phước", "Quang", "Quế", "Sơn", "Tam", "Tân", "Thái", "Thanh", "Thạch", "Thiện", "Thọ", "Thuận", "Tiên", "Trung",
        "Trường", "Tuyên", "Vạn", "Vân", "Việt", "Vĩnh", "Xuân", "Yên",
    ];

    private static readonly string[] Second =
    [
        "An", "Bảo", "Bình", "Châu", "Cường", "Dương", "Điền", "Đô", "Giang", "Hà", "Hiệp", "Hòa", "Hội", "Hợp", "Khê", "Lạc", "Lâm", "Lập", "Lễ", "Lĩnh",
        "Lương", "Mỹ", "Ninh", "Phong", "Phú", "Quang", "Sơn", "Tâm", "Thành", "Thắng", "Thịnh", "Thủy", "Tiến", "Trạch", "Trì", "Tường", "Vượng", "Xá",
    ];

    private static readonly string[] Trades = ["Đầu tư hạ tầng", "Phát triển công nghiệp", "Đầu tư xây dựng", "Kinh doanh hạ tầng khu công nghiệp"];

    /// <summary>The different names there are before a number must be added.</summary>
    public static int Count => First.Length * Second.Length;

    /// <summary>A name that no other index of the same province has, with a number once the names run out.</summary>
    public static string Of(int index, int provinceId)
    {
        // 7 divides neither list's length, so the walk meets every name once.
        var place = (int)((index * 7L + provinceId * 131L) % Count);
        var name = First[place / Second.Length] + " " + Second[place % Second.Length];
        return index < Count ? name : $"{name} {index / Count + 1}";
    }

    /// <summary>A company that builds a park.</summary>
    public static string Investor(Dice dice) =>
        $"Công ty {(dice.Chance(70) ? "cổ phần" : "TNHH")} {dice.Pick(Trades)} {dice.Pick(First)} {dice.Pick(Second)}";
}
