using System.ComponentModel;

namespace TestKit.Data;

/// <summary>Marks doubles of databases that begin transactions.</summary>
/// <typeparam name="TTransaction">The double of the transaction.</typeparam>
public interface IDatabaseDouble<out TTransaction> : ITestDouble
    where TTransaction : ITransactionDouble
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TTransaction NewTransaction();
}
