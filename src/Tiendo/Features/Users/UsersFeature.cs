using System.CommandLine;

namespace Tiendo.Features.Users;

/// <summary>Who may sign in, as what, and where they are signed in.</summary>
public static class UsersFeature
{
    /// <summary>Operations that need Identity.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<AcceptInvitation>();
        services.AddScoped<SetUp>();
        services.AddScoped<ChoosePassword>();
        services.AddScoped<SecondFactor>();
    }

    /// <summary><c>users …</c></summary>
    public static Command Commands(App app) => new("users", app.Messages["help.users"])
    {
        ListUsersCommand.Create(app), InviteUserCommand.Create(app), LinkUserCommand.Create(app), EndUserCommand.Create(app), SetUpCommand.Create(app),
    };
}
