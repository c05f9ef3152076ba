using System.Globalization;
using Tiendo.Domain.Search;

namespace Tiendo.Domain.Parks;

/// <content>One method for each kind of entry.</content>
public sealed partial class ParkBook
{
    private const int MostPhases = 20;

    private ParkName MainName(ParkRow row, ParkHistory park)
    {
        if (row.To is not null) throw new RuleBroken("parks.main-name-to", "to");
        var day = row.From ?? DateOnly.MinValue;
        if (park.All<ParkName>().Where(name => name.Main).On(day).SingleOrDefault()?.Name == row.Value)
        {
            throw new RuleBroken("parks.name-same", "value", ("name", row.Value));
        }
        var folded = Folded.Of(row.Value);
        var other = parks.Values.FirstOrDefault(known => known != park && known.MergeOn(act.Day) is null && Folded.Of(known.NameOn(act.Day) ?? "") == folded);
        if (other is not null) throw new RuleBroken("parks.name-taken", "value", ("name", row.Value), ("code", other.Place.Code));
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, Name = row.Value, Language = "vi", Main = true, From = row.From,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkName OtherName(ParkRow row, ParkHistory park)
    {
        var language = row.Detail ?? "vi";
        if (language is not ("vi" or "en")) throw Unknown("parks.language-wrong", "detail", language, ["vi", "en"]);
        var (from, to, ended) = Life(row, park.All<ParkName>().Where(name => !name.Main), Folded.Of(row.Value));
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, Name = row.Value, Language = language, Main = false, From = from, To = to, Ended = ended,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkCommune Commune(ParkRow row, ParkHistory park)
    {
        if (row.Detail is not (null or "lead")) throw Unknown("parks.lead-wrong", "detail", row.Detail, ["lead"]);
        var unit = unitKey(row.Value, row.From ?? row.To ?? act.Day);
        var (from, to, ended) = Life(row, park.All<ParkCommune>(), unit);
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, Unit = unit, Lead = row.Detail == "lead", From = from, To = to, Ended = ended,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkInvestor Investor(ParkRow row, ParkHistory park)
    {
        var (from, to, ended) = Life(row, park.All<ParkInvestor>(), Folded.Of(row.Value));
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, Name = row.Value, From = from, To = to, Ended = ended,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkPhase Phase(ParkRow row, ParkHistory park)
    {
        if (!int.TryParse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MostPhases)
        {
            throw new RuleBroken("parks.phase-wrong", "value", ("given", row.Value));
        }
        if (park.All<ParkPhase>().Any(phase => phase.Number == number)) throw new RuleBroken("parks.phase-taken", "value", ("number", row.Value));
        var place = new Place
        {
            ProvinceId = provinceId, Id = nextId(), Kind = PlaceKind.Phase, ParentId = park.Place.Id,
            Code = string.Create(CultureInfo.InvariantCulture, $"{park.Place.Code}/{number}"),
            Name = PhaseName(park.NameOn(act.Day)!, number.ToString(CultureInfo.InvariantCulture)),
        };
        added.Add(place);
        park.AddPhase(place);
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, PhaseId = place.Id, Number = number, From = row.From, To = row.To,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkStatus Status(ParkRow row, long placeId) => new()
    {
        ProvinceId = provinceId, Id = nextId(), PlaceId = placeId, From = row.From, To = row.To,
        Stage = ParkWords.Stage(row.Value) ?? throw Unknown("parks.stage-wrong", "value", row.Value, ParkWords.Stages),
        DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
    };

    private ParkDecision Decision(ParkRow row, long placeId) => new()
    {
        ProvinceId = provinceId, Id = nextId(), PlaceId = placeId, From = Begin(row), To = row.To, Number = row.Value,
        Kind = ParkWords.Decision(row.Detail) ?? throw Unknown("parks.decision-wrong", "detail", row.Detail, ParkWords.Decisions),
        DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
    };

    private ParkBoundary Boundary(ParkRow row, long placeId)
    {
        var original = BoundaryGeometry.Read(row.Value, "value");
        BoundaryRules.CheckRings(original, "value");
        var (geometry, reference) = toWgs84(original, row.Detail);
        BoundaryRules.CheckDegrees(geometry, "value");
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = placeId, From = row.From, To = row.To,
            Geometry = geometry.ToGeoJson(), Original = row.Value, Reference = reference, AreaHa = BoundaryArea.InHectares(geometry),
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private ParkMerge Merge(ParkRow row, ParkHistory park)
    {
        var day = Begin(row);
        if (!parks.TryGetValue(row.Value, out var into)) throw new RuleBroken("parks.unknown", "value", ("code", row.Value));
        if (into == park) throw new RuleBroken("parks.merge-self", "value", ("code", row.Value));
        if (park.MergeOn(DateOnly.MaxValue) is not null) throw new RuleBroken("parks.merge-done", "code", ("code", row.Code));
        if (into.MergeOn(DateOnly.MaxValue) is not null) throw new RuleBroken("parks.merge-into-gone", "value", ("code", row.Value));
        return new()
        {
            ProvinceId = provinceId, Id = nextId(), PlaceId = park.Place.Id, IntoId = into.Place.Id, From = day,
            DocumentId = row.DocumentId, Source = row.Source, Uncertain = row.Uncertain, Note = row.Note, RecordedOn = act.Day, RecordedBy = act.By,
        };
    }

    private static DateOnly Begin(ParkRow row) => row.From ?? throw new RuleBroken("parks.from-missing", "from");

    // A last day alone ends what holds on that day; where nothing does, it is the end of what always held.
    private static (DateOnly? From, DateOnly? To, bool Ended) Life<T>(ParkRow row, IEnumerable<T> entries, string slot) where T : DatedEntry =>
        row is { From: null, To: { } last } && entries.On(last).Any(entry => entry.Slot == slot)
            ? (last.AddDays(1), null, true)
            : (row.From, row.To, false);
}
