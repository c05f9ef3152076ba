using Tiendo.Data;
using Tiendo.Domain.Directives;
using Tiendo.Domain.Milestones;
using Tiendo.Domain.Parks;

namespace Tiendo.Features.Milestones;

/// <summary>The rows of a write that makes or changes a milestone.</summary>
internal static class NewMilestone
{
    /// <summary>A milestone out of an order and the one that repeats it.</summary>
    public static Milestone Of(Write write, Directive first, Directive? again, List<Place> places, string? matter, MatterWords words) => new()
    {
        ProvinceId = write.ProvinceId, Id = write.NextId(),
        PlaceId = (places.Find(place => place.Kind is PlaceKind.Park or PlaceKind.Phase) ?? places.FirstOrDefault())?.Id,
        Matter = string.IsNullOrWhiteSpace(matter) ? MatterNames.Of(words, first.Quote, again?.Quote) : matter.Trim(),
        Topic = first.Topics.Count > 0 ? first.Topics[0] : null, RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
    };

    /// <summary>An order is hung on a milestone, or on none.</summary>
    public static MilestoneChange Change(Write write, long directiveId, long? milestoneId) => new()
    {
        ProvinceId = write.ProvinceId, Id = write.NextId(), DirectiveId = directiveId, MilestoneId = milestoneId, Why = write.Act.Why,
        RecordedOn = write.Act.Day, RecordedBy = write.Act.By,
    };
}
