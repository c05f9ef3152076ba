using Tiendo.Data;
using Tiendo.Features.Documents;
using Tiendo.Features.Observations;
using Tiendo.Features.Shared;

namespace Tiendo;

/// <summary>Every text that a user reads, feature by feature.</summary>
internal static class Texts
{
    public static IEnumerable<MessageText> All =>
    [
        .. LedgerMessages.All,
        .. DataMessages.All,
        .. DocumentsMessages.All,
        .. ObservationsMessages.All,
        .. FigureMessages.All,
        .. MeasuresMessages.All,
        .. CheckMessages.All,
    ];
}
