using System.Globalization;
using Tiendo.Domain;
using Tiendo.Features.Shared;

namespace Tiendo.Features.Directives.Acceptance;

/// <summary>One order as the form of a review sent it.</summary>
/// <param name="Seen">The version that was shown.</param>
/// <param name="Was">The sign of the fields that were shown; empty where none could be typed in.</param>
/// <param name="Fields">The fields as typed.</param>
/// <param name="Join">The earlier order to be joined with; null for none.</param>
/// <param name="Why">Why it is dropped, where something was typed.</param>
public sealed record TypedOrder(int Seen, string Was, ReviewFields Fields, long? Join, string Why)
{
    /// <summary>Whether anything was changed.</summary>
    public bool IsTouched => Was.Length > 0 && Fields.Sign != Was;
}

/// <summary>What the form of a review sent: every open order with its fields, and the button that was pressed.</summary>
/// <param name="Verb">save, accept, accept-sure, accept-all, drop, restore, add.</param>
/// <param name="Ordinal">The order that the button belongs to; 0 for none.</param>
/// <param name="Orders">The orders by number.</param>
/// <param name="Missed">The words of a missed order.</param>
public sealed record ReviewForm(string Verb, int Ordinal, IReadOnlyDictionary<int, TypedOrder> Orders, MissedOrder Missed)
{
    // More than any notice has: the form cannot make work without end.
    private const int MostOrders = 2000;

    /// <summary>Reads a form.</summary>
    /// <exception cref="RuleBroken">web.request-wrong</exception>
    public static ReviewForm Of(IFormCollection form)
    {
        var pressed = One(form, "do") is { Length: > 0 } given ? given : "save";
        var dash = pressed.LastIndexOf('-');
        var ordinal = dash > 0 && Number(pressed[(dash + 1)..]) is { } number ? number : 0;
        var orders = form["order"].Select(Number).OfType<int>().Distinct().Take(MostOrders).ToDictionary(n => n, n => Typed(form, n));
        return new(ordinal > 0 ? pressed[..dash] : pressed, ordinal, orders, new(One(form, "quote"), Number(One(form, "start")), Number(One(form, "end"))));
    }

    /// <summary>The version of an order that was shown.</summary>
    /// <exception cref="RuleBroken">web.request-wrong</exception>
    public int SeenOf(int ordinal) => Orders.TryGetValue(ordinal, out var order) ? order.Seen : throw new RuleBroken("web.request-wrong");

    private static TypedOrder Typed(IFormCollection form, int n)
    {
        string Field(string name) => One(form, $"o{n.ToString(CultureInfo.InvariantCulture)}.{name}");
        return new(
            Number(Field("seen")) ?? 0, Field("was"),
            new(Field("lead"), Field("coordinate"), Field("places"), Field("topics"), Field("matter"), Field("kind"), Field("due"), Field("waits"), Field("priority")),
            RowId.Parse(Field("join").Split(',')[0]), Field("why").Trim());
    }

    private static string One(IFormCollection form, string name) => form[name].ToString();

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
