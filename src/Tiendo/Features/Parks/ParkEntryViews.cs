using Tiendo.Domain.Parks;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Parks;

/// <summary>The history of a park as rows: kind by kind, oldest first.</summary>
internal static class ParkEntryViews
{
    public static IEnumerable<EntryView> Of(ParkHistory park, ParkDay day, DateOnly? knownOn, IReadOnlyDictionary<long, string> documents) =>
        from places in park.Entries.Where(entry => DatedEntries.IsKnown(entry, knownOn)).GroupBy(entry => entry.PlaceId)
        from view in OfPlace([.. places], park.Place.ProvinceId, day, knownOn, documents)
        select view;

    private static IEnumerable<EntryView> OfPlace(
        IReadOnlyList<DatedEntry> entries, int provinceId, ParkDay day, DateOnly? knownOn, IReadOnlyDictionary<long, string> documents)
    {
        var code = day.Code(provinceId, entries[0].PlaceId);
        return
        [
            .. Rows<ParkName>(name => (name.Main ? "name" : "other-name", name.Name, name.Main ? null : name.Language)),
            .. Rows<ParkCommune>(commune => ("commune", day.UnitName(commune.Unit), commune.Lead ? "lead" : commune.Unit)),
            .. Rows<ParkInvestor>(investor => ("investor", investor.Name, null)),
            .. Rows<ParkPhase>(phase => ("phase", phase.Slot, day.Code(provinceId, phase.PhaseId))),
            .. Rows<ParkStatus>(status => ("status", status.Stage.ToString().ToLowerInvariant(), null)),
            .. Rows<ParkDecision>(decision => ("decision", decision.Number, decision.Kind.ToString().ToLowerInvariant())),
            .. Rows<ParkBoundary>(boundary => ("boundary", boundary.AreaHa.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) + " ha", boundary.Reference)),
            .. Rows<ParkMerge>(merge => ("merge", day.Code(provinceId, merge.IntoId), null)),
        ];

        IEnumerable<EntryView> Rows<T>(Func<T, (string What, string Value, string? Detail)> say) where T : DatedEntry
        {
            var own = entries.OfType<T>().ToList();
            var periods = own.Periods(knownOn).ToDictionary(period => period.Entry.Id, period => period.To);
            foreach (var entry in own.OrderBy(entry => entry.From ?? DateOnly.MinValue).ThenBy(entry => entry.Id))
            {
                var (what, value, detail) = say(entry);
                var holds = periods.TryGetValue(entry.Id, out var to);
                yield return new(
                    code, what, value, detail, entry.From, holds ? to : entry.To, entry.Ended, !holds && !entry.Ended,
                    entry.DocumentId is { } id ? documents.GetValueOrDefault(id) : null, entry.DocumentId, entry.Source, entry.Uncertain, entry.Note, entry.RecordedOn, entry.RecordedBy);
            }
        }
    }

    private static string AreaWords(string value, Messages say) =>
        Numbers.Say(decimal.Parse(value.AsSpan(0, value.IndexOf(' ', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture), say) + " ha";

    /// <summary>What it says, for people.</summary>
    public static string Value(EntryView row, Messages say) => row.What switch
    {
        "status" => say[$"parks.stage.{char.ToUpperInvariant(row.Value[0])}{row.Value[1..]}"],
        "commune" when row.Detail == "lead" => $"{row.Value} ({say["parks.lead"]})",
        "decision" => $"{row.Value} ({say[$"parks.decision.{row.Detail}"]})",
        "other-name" => $"{row.Value} ({row.Detail})",
        "boundary" => $"{AreaWords(row.Value, say)}, {row.Detail}",
        _ => row.Value,
    };

    public static IReadOnlyList<AnswerColumn<EntryView>> Columns(Messages say, bool withPlace) =>
    [
        .. withPlace ? [new AnswerColumn<EntryView>("column.code", row => row.Place)] : Array.Empty<AnswerColumn<EntryView>>(),
        new("column.what", row => say[$"parks.entry.{row.What}"] + (row.Ended ? $" ({say["parks.ended"]})" : row.Replaced ? $" ({say["parks.replaced"]})" : "")),
        new("column.value", row => Value(row, say) + (row.Uncertain ? " ?" : "")),
        new("column.from", row => row.From), new("column.to-day", row => row.To),
        new("column.source-words", row => new[] { row.Document, row.Source, row.Note }.OfType<string>()),
        new("column.recorded", row => $"{Days.Say(row.RecordedOn)} {row.RecordedBy}"),
    ];
}
