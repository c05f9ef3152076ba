using Tiendo.Data;
using Tiendo.Features.Documents;
using Tiendo.Features.Exports;
using Tiendo.Features.Journal;
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
        .. DocumentsMessages.All,
        .. ObservationsMessages.All,
        .. SearchMessages.All,
        .. JournalMessages.All,
        .. ExportsMessages.All,
        .. DictionaryMessages.All,
    ];
}
