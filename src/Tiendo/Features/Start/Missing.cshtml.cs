using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Start;

/// <summary>What stands where there is no page, a form came without its token, or somebody has no right.</summary>
[Open, IgnoreAntiforgeryToken]
public sealed class MissingModel : LedgerPage
{
    /// <summary>Somebody has no right to the page.</summary>
    public bool IsRefused => Response.StatusCode == StatusCodes.Status403Forbidden && Visit.Visitor is not null;

    /// <summary>What happened and what to do.</summary>
    public string Said
    {
        get
        {
            if (!IsRefused) return Visit.Say[Response.StatusCode == StatusCodes.Status404NotFound ? "web.page-missing" : "web.request-wrong"];
            var (person, needed) = (Visit.Person, HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint?.Metadata.GetMetadata<NeedsAttribute>()?.Right);
            return Visit.Say.Say(
                needed is { } lacked && !person.May(lacked) ? "refused.right" : "refused.scope",
                ("right", Visit.Say["right." + needed]), ("name", person.DisplayName), ("role", Visit.Say["role." + person.Role]));
        }
    }
}
