using Tiendo.Documents;
using Tiendo.Features.Notices;
using Tiendo.Notices;

namespace Tiendo.Tests.Cli;

/// <summary>Readings made by hand, so that what is written does not depend on what the reader finds.</summary>
internal static class Sample
{
    public static NoticeFile File(string source, params Directive[] orders) => File(source, "Giao Sở Tài chính thẩm định.\nHết.", orders);

    public static NoticeFile File(string source, string text, params Directive[] orders) => new(
        source,
        new DocumentText { Text = text, Format = "text", Pages = [new(1, 0, text.Length, 0, 0, false, [])] },
        new NoticeReading
        {
            Text = text,
            Document = new()
            {
                Number = "07/TB-UBND", Date = new(2026, 3, 2), Issuer = "UBND tỉnh Bắc Sơn", Kind = "thông báo",
                Cites = [new("01/TB-VP", new DateOnly(2026, 1, 5), new(0, 4))],
            },
            Directives = orders,
        });

    public static Directive Order(string action = "Giao Sở Tài chính thẩm định.") => new()
    {
        Section = "2", Heading = "Cụm công nghiệp Suối Mơ", Action = action, Place = new(0, 28),
        Lead = [new("Sở Tài chính", "so-tai-chinh", new(5, 17))],
        Coordinate = [new("Sở Xây dựng", null, new(5, 17))],
        Places = ["Cụm công nghiệp Suối Mơ"],
        Quantities = [new(0.31m, "ha", "about", "khoảng 0,31 ha", new(0, 4))],
        Deadline = new()
        {
            Phrase = "trước ngày 15/4/2026", Place = new(0, 4), Operator = DeadlineOperator.Before,
            Granularity = Granularity.Day, Due = new(2026, 4, 14),
        },
    };
}
