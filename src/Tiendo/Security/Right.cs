namespace Tiendo.Security;

/// <summary>What somebody may do. Where it may be done (province, agency, park) is the <see cref="Person"/>'s scope.</summary>
public enum Right
{
    /// <summary>Pages of the province, within one's scope.</summary>
    See,

    /// <summary>Orders to every agency, not only to one's own.</summary>
    SeeAllOrders,

    /// <summary>Upload notices.</summary>
    AddDocuments,

    /// <summary>Turn a reading into orders.</summary>
    Accept,

    /// <summary>Report on orders that one's agency leads, and ask for more time.</summary>
    Report,

    /// <summary>Confirm or return a report, give more time.</summary>
    Confirm,

    /// <summary>Say that two orders are about the same matter.</summary>
    Join,

    /// <summary>Record figures.</summary>
    AddFigures,

    /// <summary>Read and verify the journal.</summary>
    SeeJournal,

    /// <summary>Invite, change and end accounts.</summary>
    ManageUsers,

    /// <summary>Move the clock of a sample province.</summary>
    MoveClock,
}
