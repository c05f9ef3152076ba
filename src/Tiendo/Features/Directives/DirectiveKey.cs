using System.Globalization;
using Tiendo.Domain.Directives;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives;

/// <summary>Where an order stands in a list by due day: <c>2025-10-31/20/42</c>, an occurrence with its day behind.</summary>
/// <param name="Due">The due day; null sorts last.</param>
/// <param name="ProvinceId">The province.</param>
/// <param name="Id">The order.</param>
/// <param name="Occurrence">The occurrence; <see cref="DateOnly.MinValue"/> for none.</param>
public sealed record DirectiveKey(DateOnly? Due, int ProvinceId, long Id, DateOnly Occurrence)
{
    public static DirectiveKey Of(StateRow state) => new(state.Due, state.ProvinceId, state.DirectiveId, state.Occurrence);

    /// <summary>Null where the text is no key.</summary>
    public static DirectiveKey? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length is < 3 or > 4) return null;
        var (due, occurrence) = (Days.Parse(parts[0]), parts.Length == 4 ? Days.Parse(parts[3]) : DateOnly.MinValue);
        return (due is not null || parts[0] == "-") && occurrence is { } turn
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var province)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(due, province, id, turn)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Due is { } due ? Days.Write(due) : "-")}/{ProvinceId}/{Id}{(Occurrence == DateOnly.MinValue ? "" : "/" + Days.Write(Occurrence))}");
}
