using TestKit.Generated;

namespace TestKit.Data;

/// <summary>A recorded call that carried SQL.</summary>
public sealed class SqlCall : Call
{
    internal SqlCall(CallRecord record, SqlRequest request, CallSite? site)
        : base(record)
    {
        Sql = request.Sql;
        Args = request.Arguments;
        CallSite = site;
    }

    /// <summary>The statement as it was given.</summary>
    public string Sql { get; }

    /// <summary>Its arguments.</summary>
    public SqlArguments Args { get; }

    /// <summary>Where the call came from; null where that was not recorded.</summary>
    public CallSite? CallSite { get; }
}
