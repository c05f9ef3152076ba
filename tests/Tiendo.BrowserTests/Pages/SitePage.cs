namespace Tiendo.BrowserTests.Pages;

/// <summary>A page of the site: who looks at it and how to come there.</summary>
/// <param name="Name">What tests and pictures call it.</param>
/// <param name="Role">Who looks; nobody where it is open to all.</param>
/// <param name="Path">Its address, or that of a list whose link leads to it.</param>
public sealed record SitePage(string Name, Role? Role, string Path)
{
    /// <summary>The link to follow from the list.</summary>
    public string? Link { get; init; }

    /// <summary>Whether it has a map or a chart, which may weigh more.</summary>
    public bool HasDrawing { get; init; }

    /// <summary>Whether the server answers that there is nothing, or that one may not.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>Every page.</summary>
    public static IReadOnlyList<SitePage> All { get; } =
    [
        new("sign-in", null, "/sign-in"),
        new("missing", null, "/nothing-is-here") { IsRefusal = true },
        new("account", Security.Role.Office, "/account"),
        new("overview", Security.Role.Leader, "/20") { HasDrawing = true },
        new("parks", Security.Role.Leader, "/20/parks") { HasDrawing = true },
        new("park", Security.Role.Leader, "/20/parks/LS-VSIP") { HasDrawing = true },
        new("directives", Security.Role.Office, "/20/directives"),
        new("directives-overdue", Security.Role.Leader, "/20/directives?state=overdue&as-of=2025-09-01"),
        new("directive", Security.Role.Office, "/20/directives?state=overdue") { Link = "main table a[href*='/directives/']" },
        new("matter", Security.Role.Leader, "/20") { Link = "#moved-matters a" },
        new("my-work", Security.Role.AgencyOfficer, "/20/my-work"),
        new("my-work-office", Security.Role.Office, "/20/my-work"),
        new("report", Security.Role.AgencyOfficer, "/20/my-work") { Link = "main table a[href*='/my-work/']" },
        new("agencies", Security.Role.Leader, "/20/agencies"),
        new("agency", Security.Role.Leader, "/20/agencies") { Link = "main table a[href*='/agencies/']" },
        new("search", Security.Role.Department, "/20/search?q=VSIP"),
        new("documents", Security.Role.Auditor, "/20/documents"),
        new("document", Security.Role.Auditor, "/20/documents") { Link = "main table a[href*='/documents/']" },
        new("journal", Security.Role.Auditor, "/20/journal"),
        new("verify", Security.Role.Auditor, "/20/journal/verify"),
        new("notices", Security.Role.Office, "/20/notices"),
        new("reading", Security.Role.Office, "/20/notices") { Link = "main table a[href*='/notices/']" },
        new("observations", Security.Role.Office, "/20/observations"),
        new("series", Security.Role.Leader, "/20/observations?place=LS-VSIP&measure=land.area") { HasDrawing = true },
        new("figure", Security.Role.Auditor, "/20/observations") { Link = "main table a[href*='/observations/']" },
        new("contradictions", Security.Role.Department, "/20/observations/contradictions"),
        new("checks", Security.Role.Department, "/20/observations/checks"),
        new("add-figure", Security.Role.Department, "/20/observations/add"),
        new("import-figures", Security.Role.Department, "/20/observations/import"),
        new("users", Security.Role.Administrator, "/20/users"),
        new("invite", Security.Role.Administrator, "/20/users/invite"),
        new("user", Security.Role.Administrator, "/20/users") { Link = "main table a" },
        new("refused", Security.Role.Investor, "/20/users") { IsRefusal = true },
    ];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names { get; } = [.. All.Select(page => page.Name)];

    /// <summary>The page with a name.</summary>
    public static SitePage Named(string name) => All.Single(page => page.Name == name);
}
