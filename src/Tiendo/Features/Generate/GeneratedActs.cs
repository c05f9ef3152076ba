using Tiendo.Domain.Directives;

namespace Tiendo.Features.Generate;

/// <summary>What became of an order: most are done, some late, some returned, some given more time, some ordered again.</summary>
internal static class GeneratedActs
{
    /// <summary>The steps of one order by day, none after the last day of the data.</summary>
    /// <param name="order">The order.</param>
    /// <param name="directive">The same, as it was accepted.</param>
    /// <param name="replacedBy">The next order of the same work, and its day.</param>
    /// <param name="nextId">Draws an identity.</param>
    /// <param name="seed">Of the dice.</param>
    public static List<DirectiveAct> Of(GeneratedOrder order, Directive directive, (long Id, DateOnly On)? replacedBy, Func<long> nextId, long seed)
    {
        var dice = Dice.Of(seed, directive.ProvinceId, order.Chain, order.Turn, 3);
        var acts = new List<DirectiveAct>(4) { Lifecycle.Accept(directive, nextId()) };
        var due = directive.Due ?? directive.GivenOn.AddDays(60);
        if (dice.Chance(80)) Add(DirectiveStep.Acknowledge, directive.GivenOn.AddDays(dice.Between(1, 5)));
        if (dice.Chance(40)) Add(DirectiveStep.Start, directive.GivenOn.AddDays(dice.Between(5, 9)));
        if (replacedBy is { } next)
        {
            if (dice.Chance(70)) Add(DirectiveStep.Replace, next.On, "được giao lại với thời hạn mới", other: next.Id);
            return acts;
        }
        if (directive.Recurrence is not null)
        {
            foreach (var turn in Occurrences.Of(directive).Where(_ => dice.Chance(80)))
            {
                Add(DirectiveStep.Report, turn.Due!.Value.AddDays(-dice.Below(6)), "đã báo cáo", occurrence: turn.Key);
                Add(DirectiveStep.Confirm, turn.Due!.Value, occurrence: turn.Key);
            }
            return acts;
        }
        if (directive.TriggerWords is not null)
        {
            if (!dice.Chance(70)) return acts;
            due = directive.GivenOn.AddDays(dice.Between(40, 90));
            Add(DirectiveStep.Trigger, due.AddDays(-20), "đã bàn giao mặt bằng", to: due);
        }
        if (directive.Due is { } said && dice.Chance(8))
        {
            var asked = said.AddDays(dice.Between(20, 60));
            Add(DirectiveStep.AskExtension, said.AddDays(-3), "khối lượng lớn hơn dự kiến", to: asked);
            if (dice.Chance(70)) Add(DirectiveStep.Extend, said.AddDays(-1), "đồng ý gia hạn", to: due = asked, document: directive.DocumentId);
            else Add(DirectiveStep.RefuseExtension, said.AddDays(-1), "giữ nguyên thời hạn");
        }
        if (!dice.Chance(85)) return acts;

        var reported = due.AddDays(dice.Between(-15, 25));
        Add(DirectiveStep.Report, reported, "đã hoàn thành, có biên bản kèm theo");
        if (dice.Chance(6))
        {
            Add(DirectiveStep.Return, reported.AddDays(3), "thiếu biên bản bàn giao");
            reported = reported.AddDays(dice.Between(8, 30));
            Add(DirectiveStep.Report, reported, "đã bổ sung biên bản");
        }
        if (dice.Chance(92)) Add(DirectiveStep.Confirm, reported.AddDays(dice.Between(1, 7)));
        return acts;

        void Add(DirectiveStep step, DateOnly day, string? text = null, DateOnly? to = null, long? other = null, long? document = null, DateOnly? occurrence = null)
        {
            if (day < acts[^1].Day) day = acts[^1].Day;
            if (day > GenerateRequest.LastDay) return;
            acts.Add(new()
            {
                ProvinceId = directive.ProvinceId, Id = nextId(), DirectiveId = directive.Id, Step = step, Day = day, Occurrence = occurrence, Text = text, To = to, OtherId = other,
                DocumentId = document, RecordedOn = day, RecordedBy = GeneratedProvince.By,
            });
        }
    }
}
