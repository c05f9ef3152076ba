using Tiendo.Domain.Sources;

namespace Tiendo.Features.Generate;

/// <summary>The documents a province's figures come from: a report a month, a press article a quarter, a decision with targets a year.</summary>
/// <param name="firstDay">The first day of the first month.</param>
/// <param name="months">How many months.</param>
/// <param name="firstId">Identity of the first of them.</param>
internal sealed class GeneratedSources(DateOnly firstDay, int months, long firstId)
{
    private readonly int articles = (months + 2) / 3;

    /// <summary>How many documents there are for so many months.</summary>
    public static int CountOf(int months) => months + ((months + 2) / 3) + ((months + 11) / 12);

    /// <summary>First and last day of a month.</summary>
    public (DateOnly From, DateOnly To) Month(int month) => (firstDay.AddMonths(month), firstDay.AddMonths(month + 1).AddDays(-1));

    /// <summary>The monthly report.</summary>
    public long Report(int month) => firstId + month;

    /// <summary>The article of the month's quarter.</summary>
    public long Article(int month) => firstId + months + month / 3;

    /// <summary>The decision with the targets of the month's year.</summary>
    public long Decision(int month) => firstId + months + articles + month / 12;

    public IEnumerable<Document> Documents(int provinceId, string province)
    {
        for (var month = 0; month < months; month++)
        {
            var (from, to) = Month(month);
            yield return Document(Report(month), SourceRank.Report, "báo cáo", $"Báo cáo tình hình khu, cụm công nghiệp tháng {from.Month}/{from.Year}", to.AddDays(5), "Ban Quản lý các khu công nghiệp", $"{month + 11}/BC-BQL");
        }
        for (var month = 0; month < months; month += 3)
        {
            var (from, _) = Month(month);
            yield return Document(Article(month), SourceRank.Press, "bài báo", $"Khu, cụm công nghiệp {province}: kết quả và khó khăn, từ tháng {from.Month}/{from.Year}", from.AddMonths(3).AddDays(11));
        }
        for (var month = 0; month < months; month += 12)
        {
            var (from, _) = Month(month);
            yield return Document(Decision(month), SourceRank.Decision, "quyết định", $"Giao chỉ tiêu phát triển khu, cụm công nghiệp mười hai tháng từ {from.Month}/{from.Year}", from, $"UBND tỉnh {province}", $"{from.Year % 100 + 700}/QĐ-UBND");
        }

        Document Document(long id, SourceRank rank, string kind, string title, DateOnly on, string? issuer = null, string? number = null) => new()
        {
            ProvinceId = provinceId, Id = id, Rank = rank, Kind = kind, Title = title, IssuedOn = on, Issuer = issuer, Number = number,
            Publisher = issuer is null ? $"Báo {province}" : null, Language = "vi", RecordedOn = on, RecordedBy = GeneratedProvince.By,
        };
    }
}
