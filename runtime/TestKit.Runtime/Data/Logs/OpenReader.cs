using System;

namespace TestKit.Data;

/// <summary>A reader that was handed out and not closed yet.</summary>
internal sealed class OpenReader(OpenReaders all, string statement, CallSite site, IReaderOwner? owner) : IReaderOwner
{
    public string Statement => statement;

    public CallSite Site => site;

    public override string ToString() => $"rows were not disposed: opened at {site} by {statement}";

    Interception? IReaderOwner.OnReading() => all.OnReading(statement);

    void IReaderOwner.OnReaderFailed(Exception error) => owner?.OnReaderFailed(error);

    void IReaderOwner.OnReaderClosed(RowSetReader reader, bool closeConnection)
    {
        all.Closed(this);
        owner?.OnReaderClosed(reader, closeConnection);
    }
}
