namespace Tiendo.Security;

/// <summary>What somebody is in a province.</summary>
public enum Role
{
    /// <summary>Chairman, deputy chairmen, directors.</summary>
    Leader,

    /// <summary>The office that accepts notices and confirms results.</summary>
    Office,

    /// <summary>A department with a view of the whole province.</summary>
    Department,

    /// <summary>An officer of one agency.</summary>
    AgencyOfficer,

    /// <summary>An officer of one commune.</summary>
    CommuneOfficer,

    /// <summary>An investor in some parks.</summary>
    Investor,

    /// <summary>Somebody who examines.</summary>
    Auditor,

    /// <summary>Somebody who keeps the accounts.</summary>
    Administrator,
}
