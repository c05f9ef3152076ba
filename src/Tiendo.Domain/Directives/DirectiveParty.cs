namespace Tiendo.Domain.Directives;

/// <summary>A row of the derived table by which the orders of a body are found: one body that an order names, as lead or to work with it. Made by <see cref="Of"/> alone, never entered.</summary>
public sealed class DirectiveParty
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>What the body is counted under (<see cref="DirectiveAgency.CountedAs"/>).</summary>
    public required string AgencyKey { get; init; }

    /// <summary>The order.</summary>
    public required long DirectiveId { get; init; }

    /// <summary>It leads; otherwise it only works with the lead.</summary>
    public required bool Leads { get; init; }

    /// <summary>All rows of an order, each body once.</summary>
    public static IEnumerable<DirectiveParty> Of(Directive directive)
    {
        var leads = directive.Lead.Select(a => a.CountedAs).Distinct().ToList();
        return leads.Select(key => Row(key, true))
            .Concat(directive.Coordinate.Select(a => a.CountedAs).Distinct().Except(leads).Select(key => Row(key, false)));

        DirectiveParty Row(string key, bool isLead) => new() { ProvinceId = directive.ProvinceId, AgencyKey = key, DirectiveId = directive.Id, Leads = isLead };
    }
}
