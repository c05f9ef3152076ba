using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>A unit a park lies in.</summary>
public sealed record CommuneView(string Unit, string Name, bool Lead, bool Uncertain)
{
    /// <summary>For people: a question mark says that it is to be checked.</summary>
    public string Words(Messages say) => Name + (Lead ? $" ({say["parks.lead"]})" : "") + (Uncertain ? " ?" : "");
}

/// <summary>A park on a day, in a line.</summary>
internal sealed record ParkSummary(
    string Code, string Name, ParkKind Kind, int Province, IReadOnlyList<CommuneView> Communes, IReadOnlyList<string> Investors,
    ParkStage? Stage, DateOnly? StageFrom, bool StageUncertain, ParkArea? Area, string? MergedInto)
{
    public static ParkSummary Of(ParkHistory park, DateOnly day, DateOnly? knownOn, Func<string, string> unitName, ParkArea? area, Func<long, string> codeOf)
    {
        var status = park.StatusOn(day, knownOn);
        return new(
            park.Place.Code, park.NameOn(day, knownOn) ?? park.Place.Name, park.Park.Kind, park.Place.ProvinceId,
            [.. park.All<ParkCommune>().On(day, knownOn).OrderByDescending(commune => commune.Lead).Select(commune => new CommuneView(commune.Unit, unitName(commune.Unit), commune.Lead, commune.Uncertain))],
            [.. park.All<ParkInvestor>().On(day, knownOn).Select(investor => investor.Name)],
            status?.Stage, status?.From, status?.Uncertain == true, area, park.MergeOn(day, knownOn) is { } merge ? codeOf(merge.IntoId) : null);
    }

    /// <summary>The columns that a table has room for, and in a file all.</summary>
    public static IReadOnlyList<AnswerColumn<ParkSummary>> Columns(Messages say, bool all)
    {
        AnswerColumn<ParkSummary>[] columns =
        [
            new("column.code", park => park.Code), new("column.park-name", park => park.Name), new("column.park-kind", park => say[$"parks.kind.{park.Kind}"]),
            new("column.communes", park => park.Communes.Select(commune => commune.Words(say))), new("column.stage", park => StageWords(park, say)),
            new("column.area", park => AreaWords(park.Area, say), true),
        ];
        return all ? [.. columns, new("column.investor", park => park.Investors), new("column.merged-into", park => park.MergedInto)] : columns;
    }

    public static string AreaWords(ParkArea? area, Messages say) =>
        area is null ? "" : say.Say("parks.area", ("value", HedgeWord(area, say) + Numbers.Say(area.Value, say)), ("unit", area.Unit), ("day", Days.Say(area.Day)));

    private static string HedgeWord(ParkArea area, Messages say) => area.Hedge is Hedge.Exact or Hedge.Range ? "" : say["check.hedge." + area.Hedge];

    private static string StageWords(ParkSummary park, Messages say)
    {
        if (park.Stage is not { } stage) return "";
        var words = say[$"parks.stage.{stage}"];
        return (park.StageFrom is { } from ? say.Say("parks.stage-since", ("stage", words), ("day", Days.Say(from))) : words) + (park.StageUncertain ? " ?" : "");
    }
}
