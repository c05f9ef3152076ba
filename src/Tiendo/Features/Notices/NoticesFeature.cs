using System.CommandLine;
using Tiendo.Features.Directives.Acceptance;

namespace Tiendo.Features.Notices;

/// <summary>Notices whose orders enter the ledger; <c>read</c> alone keeps nothing.</summary>
public static class NoticesFeature
{
    /// <summary><c>notices …</c></summary>
    public static Command Commands(App app) => new("notices", app.Messages["help.notices"]) { AcceptCommand.Create(app) };
}
