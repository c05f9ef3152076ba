namespace Tiendo.Features.Agencies;

/// <summary>A column elsewhere that holds the key of an agency or the code of a unit.</summary>
/// <param name="Table">Its table, as in the database.</param>
/// <param name="Column">Its name there.</param>
public sealed record AgencyReference(string Table, string Column);
