using Tiendo.Domain;
using Tiendo.Domain.Search;
using Tiendo.Features.Documents;
using Tiendo.Features.Parks;
using Tiendo.Features.Shared;
using Tiendo.Web;

namespace Tiendo.Features.Directives;

/// <summary>Which orders an address asks for, within what the person may see.</summary>
public sealed class DirectiveChoice
{
    private const int LongestText = 200;

    private readonly Visit visit;
    private readonly List<string> said = [];

    private DirectiveChoice(Visit visit)
    {
        this.visit = visit;
        Filter = new(visit.AsOf, visit.KnownOn) { ProvinceId = visit.Province };
    }

    /// <summary>States and groups of them that can be chosen.</summary>
    public static IReadOnlyList<string> States { get; } =
        ["open", "overdue", "due-soon", "in-time", "no-deadline", "waiting", "reported", "done", "late", "done-in-time", "done-late", "replaced", "withdrawn"];

    /// <summary>Codes of topics.</summary>
    public static IReadOnlyList<string> Topics { get; } =
        ["planning", "clearance", "resettlement", "land", "environment", "forest", "minerals", "water", "power", "construction", "transport", "investment", "finance", "procedures", "reporting", "security", "other"];

    /// <summary>The orders of a list, by the word in the address.</summary>
    public static IReadOnlyDictionary<string, DirectiveSort> Sorts { get; } = new Dictionary<string, DirectiveSort>
    {
        ["due"] = DirectiveSort.Due, ["-due"] = DirectiveSort.DueLatest, ["lead"] = DirectiveSort.Lead, ["state"] = DirectiveSort.State, ["-lead"] = DirectiveSort.LeadBack, ["-state"] = DirectiveSort.StateBack, ["days-late"] = DirectiveSort.DaysLate,
    };

    /// <summary>What is asked for.</summary>
    public DirectiveFilter Filter { get; private set; }

    /// <summary>The same in words.</summary>
    public IReadOnlyList<string> Said => said;

    /// <summary>What of it is not known here; then nothing matches.</summary>
    public RuleBroken? Unknown { get; private set; }

    /// <summary>The words of the address: agency, park, topic, state, notice, text, due-from, due-to.</summary>
    public string this[string name] => visit.Http.Request.Query[name].ToString() is var value && value.Length <= LongestText ? value : "";

    /// <summary>Only those whose due day moved.</summary>
    public bool Moved => this["moved"] is "1" or "on";

    /// <summary>The order of the list.</summary>
    public DirectiveSort Sort => Sorts.GetValueOrDefault(this["sort"]);

    /// <summary>Reads the address of a request.</summary>
    public static async Task<DirectiveChoice> OfAsync(Visit visit)
    {
        var choice = new DirectiveChoice(visit);
        try
        {
            await choice.ReadAsync();
        }
        catch (RuleBroken broken) when (!ListDownload.IsAsked(visit))
        {
            choice.Unknown = broken;
        }
        choice.Filter = (await DirectiveScope.OfAsync(visit)).Limit(choice.Filter with { Sort = choice.Sort });
        return choice;
    }

    private async Task ReadAsync()
    {
        if (this["agency"].Trim() is { Length: > 0 } agency) await AskAgencyAsync(agency);
        if (this["park"].Trim() is { Length: > 0 } park)
        {
            var (name, ids) = await PlaceAsync(park);
            Ask("directives.filter.park", name, Filter with { PlaceIds = ids });
        }
        if (this["topic"] is { Length: > 0 } topic)
        {
            if (!Topics.Contains(topic)) throw new RuleBroken("directives.topic-unknown", null, ("given", topic));
            Ask("directives.filter.topic", visit.Say["topic." + topic], Filter with { Topic = topic });
        }
        if (this["state"] is { Length: > 0 } state)
        {
            var statuses = StatusChoice.Parse(state);
            Ask("directives.filter.state", string.Join(", ", state.Split(',').Select(word => visit.Say["directives.filter.state." + word.Trim()])), Filter with { Statuses = statuses });
        }
        if (this["notice"].Trim() is { Length: > 0 } notice)
        {
            var document = await DocumentsQueries.FindAsync(visit.Db, visit.Province, notice, visit.Stop);
            Ask("directives.filter.notice", DocumentsQueries.Name(document), Filter with { DocumentId = document.Id });
        }
        AskDays();
        if (Moved)
        {
            Filter = Filter with { Moved = true };
            said.Add(visit.Say["directives.filter.moved"]);
        }
        if (Folded.Of(this["text"]).Length > 0) Ask("directives.filter.text", $"“{this["text"]}”", Filter with { Text = this["text"] });
    }

    private async Task AskAgencyAsync(string text)
    {
        var keys = await DirectiveScope.NamedAsync(visit, text);
        if (keys.Count == 0) throw new RuleBroken("directives.agency-none", null, ("given", text));
        var name = (await AgenciesToday.OfAsync(visit)).NameOf(keys[0], visit.Province) ?? text;
        Ask("directives.filter.agency", name, Filter with { AgencyKeys = keys });
    }

    private void AskDays()
    {
        var (from, to) = (Day("due-from"), Day("due-to"));
        if (from is { } first) Ask("directives.filter.due-from", Days.Say(first), Filter with { DueFrom = first });
        if (to is { } last) Ask("directives.filter.due-to", Days.Say(last), Filter with { DueTo = last });
    }

    private DateOnly? Day(string name) => this[name] is { Length: > 0 } text ? Days.Parse(text) ?? throw new RuleBroken("web.day-wrong", null, ("given", text)) : null;

    private void Ask(string key, string value, DirectiveFilter filter)
    {
        Filter = filter;
        said.Add($"{visit.Say[key]}: {value}");
    }

    private Task<(string Name, IReadOnlyList<long> Ids)> PlaceAsync(string text) => visit.Remembered.GetAsync(visit, "directives.place " + text, async () =>
    {
        var place = await ParksQueries.FindPlaceAsync(visit.Db, visit.Province, text, visit.AsOf, visit.Stop);
        return ($"{place.Name} ({place.Code})", await DirectivesQueries.PlaceIdsAsync(visit.Db, place, visit.AsOf, visit.KnownOn, visit.Stop));
    });
}
