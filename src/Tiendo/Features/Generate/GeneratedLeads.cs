using Tiendo.Domain.Directives;

namespace Tiendo.Features.Generate;

/// <summary>The body that leads an order on a day, under its name of that day.</summary>
/// <param name="places">The province's places.</param>
/// <param name="investors">The investor of each park.</param>
internal sealed class GeneratedLeads(GeneratedPlaces places, IReadOnlyList<string> investors)
{
    private static readonly DateOnly MergedOn = new(2025, 3, 1); // Decree 45/2025/NĐ-CP (C for the day)
    private static readonly DirectiveAgency LandFund = new("Trung tâm Phát triển quỹ đất tỉnh", "trung-tam-phat-trien-quy-dat-tinh");
    private static readonly DirectiveAgency Board = new("Ban Quản lý các khu công nghiệp tỉnh", "ban-quan-ly-cac-khu-cong-nghiep-tinh");
    private static readonly DirectiveAgency Construction = new("Sở Xây dựng", "so-xay-dung");
    private static readonly DirectiveAgency Industry = new("Sở Công Thương", "so-cong-thuong");
    private static readonly DirectiveAgency Environment = new("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong");
    private static readonly DirectiveAgency EnvironmentBefore = new("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
    private static readonly DirectiveAgency Finance = new("Sở Tài chính", "so-tai-chinh");
    private static readonly DirectiveAgency FinanceBefore = new("Sở Kế hoạch và Đầu tư", "so-ke-hoach-va-dau-tu");

    /// <summary>Who leads; a second lead stands beside the commune's committee where land is cleared.</summary>
    public IReadOnlyList<DirectiveAgency> Lead(GeneratedOrder order) => order.Matter.Lead switch
    {
        GeneratedLead.Commune => order.Chain % 3 == 0 ? [Committee(order.Park), LandFund] : [Committee(order.Park)],
        GeneratedLead.LandFund => [LandFund],
        GeneratedLead.Construction => [Construction],
        GeneratedLead.Environment => [order.On < MergedOn ? EnvironmentBefore : Environment],
        GeneratedLead.Industry => [Industry],
        GeneratedLead.Finance => [order.On < MergedOn ? FinanceBefore : Finance],
        GeneratedLead.ManagementBoard => [Board],
        _ => [new(investors[order.Park], null)],
    };

    /// <summary>Who works with the lead: often the commune, the industry department, or nobody.</summary>
    public IReadOnlyList<DirectiveAgency> Coordinate(GeneratedOrder order) => (order.Matter.Lead, order.Chain % 4) switch
    {
        (_, 0) => [],
        (GeneratedLead.Commune, _) => [Industry],
        (GeneratedLead.Industry, _) => [Committee(order.Park)],
        (_, 1) => [Committee(order.Park), Industry],
        _ => [Committee(order.Park)],
    };

    private DirectiveAgency Committee(int park)
    {
        var commune = places.CommuneOf(park);
        return new("UBND " + commune.Name, "ubnd:" + commune.Code);
    }
}
