using FsCheck;
using FsCheck.Fluent;
using Tiendo.Domain.Directives;

namespace Tiendo.Domain.Tests.Directives;

/// <summary>Holds for any life that the rules allow: steps at random, those refused left out.</summary>
public sealed class TimelineProperties
{
    private static readonly DateOnly First = new(2025, 10, 3);

    // Without them most lives would end at once.
    private static readonly DirectiveStep[] Usual =
        [DirectiveStep.Report, DirectiveStep.Confirm, DirectiveStep.Return, DirectiveStep.Extend, DirectiveStep.Trigger, DirectiveStep.Start];

    private static readonly Gen<StepTaken> Steps =
        from step in Gen.Frequency((1, Gen.Elements(Enum.GetValues<DirectiveStep>())), (5, Gen.Elements(Usual)))
        from day in Gen.Choose(0, 100)
        from to in Gen.Choose(0, 160)
        from turn in Gen.Elements<DateOnly>(new(2025, 10, 31), new(2025, 11, 30))
        select new StepTaken(step, First.AddDays(day)) { To = First.AddDays(to), Occurrence = turn, Text = "vì …", DocumentId = 9, OtherId = 101 };

    private static readonly Gen<Directive> Kinds = Gen.Elements(
        Orders.Given().Directive, Orders.Given(due: null).Directive, Orders.Given(due: null, trigger: "sau khi …").Directive,
        Orders.Given(due: null, recurrence: Recurrence.Monthly, leads: ["so-xay-dung", "so-tai-chinh"]).Directive);

    private static readonly Arbitrary<Life> Lives =
        (from directive in Kinds
         from steps in Steps.ListOf(30)
         from delays in Gen.Choose(0, 40).ListOf(30)
         from day in Gen.Choose(0, 200)
         from known in Gen.Choose(0, 200)
         select Life.Of(directive, [.. steps.Zip(delays).OrderBy(s => s.First.Day)], First.AddDays(day), First.AddDays(known))).ToArbitrary();

    [Fact]
    public void DoneLate_WhateverComesLater_StaysLate() => Check(life =>
        life.Prefixes().SelectMany(acts => Timeline.StatesOn(life.Directive, acts, life.Day))
            .Where(s => s.Status == DirectiveStatus.DoneLate)
            .All(late => life.States(life.Day.AddDays(100)).Single(s => s.Occurrence == late.Occurrence).Status == DirectiveStatus.DoneLate));

    [Fact]
    public void StateOfADay_StepsOfLaterDays_DoNotChangeIt() => Check(life =>
        life.States(life.Day).SequenceEqual(Timeline.StatesOn(life.Directive, [.. life.Acts.Where(a => a.Day <= life.Day)], life.Day)));

    [Fact]
    public void KnownOn_StepsRecordedLater_AreNotSeen() => Check(life =>
        Timeline.StatesOn(life.Directive, life.Acts, life.Day, life.Known)
            .SequenceEqual(Timeline.StatesOn(life.Directive, [.. life.Acts.Where(a => a.RecordedOn <= life.Known)], life.Day)));

    [Fact]
    public void OriginalDue_OnceThere_NeverMoves() => Check(life =>
        life.States(life.Day).Where(s => s.OriginalDue is not null)
            .All(s => life.States(life.Day.AddDays(50)).Where(later => later.Occurrence == s.Occurrence).All(later => later.OriginalDue == s.OriginalDue)));

    [Fact]
    public void Stretches_OfAnyDayAndKnowledge_AreTheStatesOfThatDay() => Check(life =>
        Timeline.Of(life.Directive, life.Acts)
            .Where(s => s.From <= life.Day && s.Until > life.Day && s.KnownFrom <= life.Known && s.KnownUntil > life.Known)
            .Select(s => (s.Occurrence, s.Phase, s.Due, s.OriginalDue, s.DoneOn)).Order()
            .SequenceEqual(Timeline.StatesOn(life.Directive, life.Acts, life.Day, life.Known)
                .Select(s => (s.Occurrence, s.Phase, s.Due, s.OriginalDue, s.DoneOn)).Order()));

    [Fact]
    public void Stretches_AsKnownToday_CoverEveryDayFromTheFirstWithoutOverlap() => Check(life =>
        Timeline.Of(life.Directive, life.Acts).Where(s => s.KnownUntil == DateOnly.MaxValue).GroupBy(s => s.Occurrence).All(turn =>
        {
            var all = turn.OrderBy(s => s.From).ToList();
            return all.All(s => s.From < s.Until) && all[^1].Until == DateOnly.MaxValue && all.Zip(all.Skip(1)).All(pair => pair.First.Until == pair.Second.From);
        }));

    [Fact]
    public void StateRows_OfAnyLife_HaveOneKeyEach() => Check(life =>
        StateRow.Of(life.Directive, life.Acts).GroupBy(r => (r.Occurrence, r.LeadOrdinal, r.KnownFrom, r.FromDay)).All(g => g.Count() == 1));

    private static void Check(Func<Life, bool> holds) => Check(holds, 400);

    private static void Check(Func<Life, bool> holds, int lives) =>
        Prop.ForAll(Lives, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(lives));

    private sealed record Life(Directive Directive, IReadOnlyList<DirectiveAct> Acts, DateOnly Day, DateOnly Known)
    {
        public static Life Of(Directive directive, IReadOnlyList<(StepTaken Taken, int Delay)> steps, DateOnly day, DateOnly known)
        {
            var acts = new List<DirectiveAct> { Lifecycle.Accept(directive, 1) };
            foreach (var (taken, delay) in steps)
            {
                try
                {
                    var step = directive.Recurrence is not null && Lifecycle.IsOfOccurrence(taken.Step) ? taken : taken with { Occurrence = null };
                    acts.Add(Lifecycle.Take(directive, acts, step, new("thu", Orders.At(taken.Day.AddDays(delay)), "vì …"), acts.Count + 1));
                }
                catch (RuleBroken)
                {
                    // Not allowed: no part of the life.
                }
            }

            return new(directive, acts, day, known);
        }

        public IReadOnlyList<DirectiveState> States(DateOnly day) => Timeline.StatesOn(Directive, Acts, day);

        public IEnumerable<IReadOnlyList<DirectiveAct>> Prefixes() => Enumerable.Range(1, Acts.Count).Select(n => Acts.Take(n).ToList());

        public override string ToString() => string.Join("; ", Acts.Select(a => $"{a.Step} {a.Day} to {a.To} of {a.Occurrence} recorded {a.RecordedOn}")) + $" | {Day} {Known}";
    }
}
