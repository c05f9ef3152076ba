using Tiendo.Data;
using Tiendo.Documents;
using Tiendo.Features.Agencies;
using Tiendo.Features.Directives;
using Tiendo.Features.Directives.Acceptance;
using Tiendo.Features.Documents;
using Tiendo.Features.Exports;
using Tiendo.Features.Journal;
using Tiendo.Features.Generate;
using Tiendo.Features.Milestones;
using Tiendo.Features.Notices;
using Tiendo.Features.Observations;
using Tiendo.Features.Overview;
using Tiendo.Features.Parks;
using Tiendo.Features.Samples;
using Tiendo.Features.Search;
using Tiendo.Features.Shared;
using Tiendo.Features.Users;

namespace Tiendo;

/// <summary>Every text that a user reads, feature by feature.</summary>
internal static class Texts
{
    public static IEnumerable<MessageText> All =>
    [
        .. LedgerMessages.All,
        .. WebMessages.All,
        .. DataMessages.All,
        .. AgenciesMessages.All,
        .. AgenciesPageMessages.All,
        .. OverviewMessages.All,
        .. SheetMessages.All,
        .. DocumentsMessages.All,
        .. ParksMessages.All,
        .. ParkPageMessages.All,
        .. DirectivesMessages.All,
        .. DirectivesPageMessages.All,
        .. DirectivePageMessages.All,
        .. MyWorkMessages.All,
        .. MilestonesMessages.All,
        .. MilestonesPageMessages.All,
        .. ObservationsMessages.All,
        .. FigureMessages.All,
        .. FigurePageMessages.All,
        .. SearchMessages.All,
        .. JournalMessages.All,
        .. ExportsMessages.All,
        .. DictionaryMessages.All,
        .. MeasuresMessages.All,
        .. CheckMessages.All,
        .. UnitMessages.All,
        .. SampleMessages.All,
        .. GenerateMessages.All,
        .. JournalPageMessages.All,
        .. SearchPageMessages.All,
        .. DocumentsPageMessages.All,
        .. NoticesMessages.All,
        .. NoticesPageMessages.All,
        .. ReviewMessages.All,
        .. ReviewPageMessages.All,
        .. UsersMessages.All,
        .. UsersPageMessages.All,
    ];
}
