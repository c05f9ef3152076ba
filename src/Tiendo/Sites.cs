using Tiendo.Documents;
using Tiendo.Features.Agencies;
using Tiendo.Features.Notices;
using Tiendo.Features.Notices.Uploads;
using Tiendo.Features.Directives;
using Tiendo.Features.Samples;
using Tiendo.Features.Shared;
using Tiendo.Features.Users;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo;

/// <summary>The pages of the site in the order of its menu, and what the features add to the server. Reading it is reading the product.</summary>
internal static class Sites
{
    /// <summary>The menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new("menu.overview", "/", "layout-dashboard", Right.See),
        new("menu.my-work", "/my-work", "clipboard-check", Right.See),
        new("menu.notices", "/notices", "inbox", Right.SeeAllOrders),
        new("menu.directives", "/directives", "list-check", Right.See),
        new("menu.parks", "/parks", "building-factory-2", Right.See),
        new("menu.observations", "/observations", "chart-dots", Right.See),
        new("menu.agencies", "/agencies", "building-bank", Right.SeeAllOrders),
        new("menu.documents", "/documents", "files", Right.See),
        new("menu.journal", "/journal", "history", Right.SeeJournal),
        new("menu.users", "/users", "users", Right.ManageUsers),
    ];

    /// <summary>Services of features.</summary>
    public static void Add(IServiceCollection services)
    {
        UsersFeature.Add(services);
        services.AddSingleton(provider => new NoticeDesk(provider.GetRequiredService<Installation>().ListsFolder));
        services.AddSingleton(_ => new PagePictures());
    }

    /// <summary>What features do before the first request.</summary>
    public static Task PrepareAsync(Installation installation, CancellationToken stop) => FirstStart.PrepareAsync(installation, stop);

    /// <summary>What features say to whoever started the server.</summary>
    public static Task GreetAsync(App app, Installation installation, string address, CancellationToken stop) => FirstStart.GreetAsync(app, installation, address, stop);

    /// <summary>Endpoints of features that are no pages.</summary>
    public static void Map(WebApplication app)
    {
        ClockForm.Map(app);
        UploadEndpoints.Map(app);
        NoticeFiles.Map(app);
        SuggestAgencies.Map(app);
        DirectivesCalendar.Map(app);
    }
}
