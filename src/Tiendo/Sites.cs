using Tiendo.Features.Directives;
using Tiendo.Features.Samples;
using Tiendo.Features.Shared;
using Tiendo.Features.Users;
using Tiendo.Security;

namespace Tiendo;

/// <summary>The pages of the site in the order of its menu, and what the features add to the server. Reading it is reading the product.</summary>
internal static class Sites
{
    /// <summary>The menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new("menu.my-work", "/my-work", "inbox", Right.See),
        new("menu.directives", "/directives", "list-check", Right.See),
        new("menu.agencies", "/agencies", "building-bank", Right.SeeAllOrders),
        new("menu.users", "/users", "users", Right.ManageUsers),
    ];

    /// <summary>Services of features.</summary>
    public static void Add(IServiceCollection services)
    {
    }

    /// <summary>What features do when the server has started.</summary>
    public static Task StartAsync(App app, Web.Installation installation, string address, CancellationToken stop) => FirstStart.RunAsync(app, installation.Database, address, stop);

    /// <summary>Endpoints of features that are no pages.</summary>
    public static void Map(WebApplication app)
    {
        ClockForm.Map(app);
        DirectivesCalendar.Map(app);
    }
}
