using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Start;

/// <summary>What somebody sees who has no right to a page.</summary>
[Open]
public sealed class RefusedModel : LedgerPage
{
    /// <summary>Shows it.</summary>
    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
