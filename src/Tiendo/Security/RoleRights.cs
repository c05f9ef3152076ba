namespace Tiendo.Security;

/// <summary>Which rights a role has. What is not listed is refused.</summary>
public static class RoleRights
{
    private static readonly Dictionary<Role, Right[]> Rights = new()
    {
        [Role.Leader] = [Right.See, Right.SeeAllOrders, Right.SeeJournal, Right.MoveClock],
        [Role.Office] =
        [
            Right.See, Right.SeeAllOrders, Right.AddDocuments, Right.Accept, Right.Confirm, Right.Join, Right.AddFigures, Right.SeeJournal, Right.MoveClock,
        ],
        [Role.Department] = [Right.See, Right.SeeAllOrders, Right.Report, Right.AddFigures, Right.MoveClock],
        [Role.AgencyOfficer] = [Right.See, Right.Report, Right.MoveClock],
        [Role.CommuneOfficer] = [Right.See, Right.Report, Right.MoveClock],
        [Role.Investor] = [Right.See, Right.MoveClock],
        [Role.Auditor] = [Right.See, Right.SeeAllOrders, Right.SeeJournal, Right.MoveClock],
        [Role.Administrator] = [Right.See, Right.SeeAllOrders, Right.SeeJournal, Right.ManageUsers, Right.MoveClock],
    };

    /// <summary>The rights of a role.</summary>
    public static IReadOnlyList<Right> Of(Role role) => Rights[role];

    /// <summary>The roles that have a right.</summary>
    public static IReadOnlyList<Role> With(Right right) => [.. Enum.GetValues<Role>().Where(role => Rights[role].Contains(right))];
}
