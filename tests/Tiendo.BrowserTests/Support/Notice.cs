namespace Tiendo.BrowserTests.Support;

/// <summary>A notice of our own wording as a PDF, set by the browser itself.</summary>
internal static class Notice
{
    /// <summary>How many orders it holds.</summary>
    public const int Orders = 6;

    /// <summary>Words of the order that the journey follows; its deadline is 30/10/2025.</summary>
    public const string Followed = "trạm xử lý nước thải";

    private const string Text = """
        ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN
        VĂN PHÒNG

        Số: 512/TB-VP
        Lạng Sơn, ngày 17 tháng 10 năm 2025

        THÔNG BÁO
        Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về hạ tầng khu công nghiệp

        Ngày 16/10/2025, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về hạ tầng khu công nghiệp. Sau khi nghe các đơn vị báo cáo,
        Phó Chủ tịch UBND tỉnh kết luận, yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:
        1. Khu công nghiệp VSIP Lạng Sơn
        - Sở Xây dựng hoàn thành thẩm định thiết kế trạm xử lý nước thải trước ngày 31/10/2025.
        - Sở Tài chính tham mưu bố trí vốn cho đường nối vào khu công nghiệp trước ngày 15/12/2025.
        - UBND xã Hữu Lũng hoàn thành chi trả bồi thường cho các hộ còn lại trước ngày 30/11/2025.
        2. Cụm công nghiệp Đình Lập
        - UBND xã Đình Lập bàn giao mặt bằng sạch cho chủ đầu tư trước ngày 20/12/2025.
        - Sở Nông nghiệp và Môi trường thẩm định hồ sơ môi trường trước ngày 10/12/2025.
        3. Sở Công Thương tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 25/12/2025.

        Nơi nhận:
        - Các cơ quan dự họp;
        - Lưu: VT.
        """;

    // Noise does not compress: the file has to come in several parts.
    private const string AppendNoise = """
        () => new Promise(done => {
            const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 700 });
            const brush = canvas.getContext('2d'), pixels = brush.createImageData(800, 700);
            for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
            brush.putImageData(pixels, 0, 0);
            const picture = document.body.appendChild(new Image());
            picture.style = 'break-before: page; width: 100%';
            picture.onload = done;
            picture.src = canvas.toDataURL();
        })
        """;

    /// <summary>The file, as a person chooses it.</summary>
    public static async Task<FilePayload> FileAsync(IPage page, bool isLarge = false)
    {
        await page.SetContentAsync($"<pre style=\"font: 12pt 'Liberation Serif', serif; white-space: pre-wrap\">{Text}</pre>");
        if (isLarge) await page.EvaluateAsync(AppendNoise);
        return new() { Name = "512-tb-vp.pdf", MimeType = "application/pdf", Buffer = await page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "20mm", Left = "25mm", Right = "15mm", Bottom = "20mm" } }) };
    }
}
