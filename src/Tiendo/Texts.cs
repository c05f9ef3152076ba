using Tiendo.Data;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Documents;
using Tiendo.Features.Generate;
using Tiendo.Features.Milestones;
using Tiendo.Features.Observations;
using Tiendo.Features.Search;
using Tiendo.Features.Shared;

namespace Tiendo;

/// <summary>Every text that a user reads, feature by feature.</summary>
internal static class Texts
{
    public static IEnumerable<MessageText> All =>
    [
        .. LedgerMessages.All,
        .. DataMessages.All,
        .. AgenciesMessages.All,
        .. DocumentsMessages.All,
        .. DirectivesMessages.All,
        .. MilestonesMessages.All,
        .. ObservationsMessages.All,
        .. SearchMessages.All,
        .. MeasuresMessages.All,
        .. CheckMessages.All,
        .. GenerateMessages.All,
    ];
}
