using Tiendo.Domain.Agencies;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Search;
using Tiendo.Features.Agencies;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Milestones;

/// <summary>Orders that a body leads: by its key, by its name of any time, or by that of a body whose duty it took over.</summary>
internal sealed class LeadFilter
{
    private readonly AgencyRegister register;
    private readonly string folded;
    private readonly string? key;

    private LeadFilter(AgencyRegister register, string text, DateOnly day)
    {
        this.register = register;
        folded = Folded.Of(text);
        key = Today(register.Find(text)?.Key ?? register.Resolve(text, day).Named?.Key);
    }

    public static async Task<LeadFilter> OfAsync(LedgerCall call, string text, CancellationToken stop) =>
        new(await AgenciesQueries.RegisterAsync(call.Db, call.App.ListsFolder, stop), text, call.AsOf);

    public bool Means(DirectiveAgency lead) => (key is not null && Today(lead.Key) == key) || Folded.Of(lead.Name) == folded;

    private string? Today(string? asked) => asked is null ? null : register.Successor(asked, DateOnly.MaxValue)?.Key ?? asked;
}
