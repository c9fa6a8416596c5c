using System;

namespace TestKit;

/// <summary>What one implementation gave at one step.</summary>
internal sealed record ContractOutcome(string Step, object? Result, Exception? Exception)
{
    public static bool AreSame(ContractOutcome? left, ContractOutcome? right)
        => left is null || right is null
            ? left is null && right is null
            : left.Step == right.Step
                && left.Exception?.GetType() == right.Exception?.GetType()
                && left.Exception?.Message == right.Exception?.Message
                && ArgumentEquality.For(left.Result).AreEqual(left.Result, right.Result);

    public override string ToString()
        => Exception is null ? ArgumentFormatter.Format(Result) : $"✗ {Exception.GetType().Name}: {Exception.Message.ReplaceLineEndings(" ")}";
}
