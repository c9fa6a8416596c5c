using TestKit.Generated;

namespace TestKit.Data;

/// <summary>A transaction that a database double without an interface of its own expects: statements within it are expected, and asserted, here.</summary>
public sealed class ExpectedTransaction : ITransactionDouble, ISqlScope<ExpectedTransaction>
{
    private DoubleState? _state;

    internal ExpectedTransaction()
    {
    }

    ExpectedTransaction ISqlScope<ExpectedTransaction>.Owner => this;

    DoubleState ITestDouble.State => DoubleState.Of(ref _state, this);

    /// <inheritdoc cref="SqlAssertions.Queries"/>
    public CallLog<SqlCall> QueryLog => SqlAssertions.Queries(this);

    /// <inheritdoc cref="SqlAssertions.Execs"/>
    public CallLog<SqlCall> ExecLog => SqlAssertions.Execs(this);
}
