using Microsoft.AspNetCore.Mvc;
using Tiendo.Security;
using Tiendo.Web;

namespace Tiendo.Features.Start;

/// <summary>What stands where there is no page, or a form came without its token.</summary>
[Open, IgnoreAntiforgeryToken]
public sealed class MissingModel : LedgerPage;
