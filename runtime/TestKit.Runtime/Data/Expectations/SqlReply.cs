using System.Data.Common;

namespace TestKit.Data;

/// <summary>What an expectation answers with.</summary>
internal abstract record SqlReply
{
    /// <summary>How many rows were affected; -1 where the statement affects none.</summary>
    public virtual long Affected => -1;

    public virtual object? LastInsertId => null;

    public abstract DbDataReader OpenReader(ReaderRequest request);

    /// <summary>The first column of the first row; false where there is no row.</summary>
    public abstract bool TryGetScalar(out object? value);
}
