using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace TestKit.Runtime.Tests;

/// <summary>Whatever plan there is, its text gives the same plan again.</summary>
public sealed class FaultPlanLaws
{
    private static readonly Gen<TimeSpan> Times = Gen.Choose(0, int.MaxValue).SelectMany(_ => Gen.Choose(0, 40), (ticks, shift) => TimeSpan.FromTicks((long)ticks << (shift / 2)));

    private static readonly Gen<int> Numbers = Gen.Choose(1, 1000);

    private static readonly Gen<CallNumbers> Calls = Gen.OneOf(
        Gen.Constant(CallNumbers.All),
        Numbers.Select(CallNumbers.FromInt32),
        Numbers.SelectMany(_ => Numbers, (first, more) => CallNumbers.Range(first, first + more)),
        Numbers.Select(CallNumbers.From),
        Numbers.Select(CallNumbers.Every));

    private static readonly Gen<Fault> Thrown = Gen.Elements(FaultCatalogue.All.ToArray());

    private static readonly Gen<Fault> Faults = Gen.OneOf(
        Thrown,
        Thrown.Select(fault => fault.AfterEffect()),
        Gen.Elements(Fault.Hang, Fault.Cancel, Fault.Twice, Fault.Stale),
        Times.Select(Fault.Delay),
        Gen.Choose(0, 100).SelectMany(_ => Thrown, Fault.BreaksAfter));

    private static readonly Gen<string> Members = Gen.Elements("*", "GetAsync", "MockStore.GetAsync", "MockStore(2).*", "Name=", "this", "MockRepository`1.AllAsync");

    private static readonly Gen<FaultPlan> Rules = Members
        .SelectMany(_ => Calls, (member, calls) => (member, calls))
        .SelectMany(_ => Faults, (rule, fault) => FaultPlan.On(rule.member, rule.calls, fault));

    private static readonly Gen<FaultPlan> Modified = Rules.SelectMany(
        rule => Gen.OneOf(
            Gen.Constant(rule),
            Gen.Choose(0, int.MaxValue).SelectMany(_ => Gen.Choose(int.MinValue, int.MaxValue), (chance, seed) => rule.WithProbability(chance / (double)int.MaxValue, seed)),
            Times.SelectMany(_ => Times, (from, time) => rule.Between(from, from + time + TimeSpan.FromTicks(1)))));

    private static readonly Arbitrary<FaultPlan> Plans = Gen.NonEmptyListOf(Modified).Select(rules => rules.Aggregate((left, right) => left + right)).ToArbitrary();

    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void Text_OfAnyPlan_GivesThePlanAgain()
        => Prop.ForAll(Plans, plan =>
        {
            var again = FaultPlan.Parse(plan.ToString());
            return again.ToString() == plan.ToString()
                && again.Rules.Select(rule => (rule.Member, rule.Calls, rule.Chance, rule.Window))
                    .SequenceEqual(plan.Rules.Select(rule => (rule.Member, rule.Calls, rule.Chance, rule.Window)));
        }).Check(Often);

    [Fact]
    public void Text_OfAnyTime_HoldsItToTheTick()
        => Prop.ForAll(Times.ToArbitrary(), time => PlanTime.Parse(PlanTime.Text(time)) == time).Check(Often);

    [Fact]
    public void Parse_AnyTextAtAll_IsAPlanOrAFormatException()
        => Prop.ForAll(
            ArbMap.Default.ArbFor<string>().Generator.SelectMany(_ => Rules, (noise, rule) => $"{rule}{noise}{rule}").ToArbitrary(),
            text =>
            {
                try
                {
                    return FaultPlan.Parse(text) is not null;
                }
                catch (FormatException)
                {
                    return true;
                }
            }).Check(Often);
}
