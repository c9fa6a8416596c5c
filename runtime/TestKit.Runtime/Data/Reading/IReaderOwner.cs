using System;
using System.Data;

namespace TestKit.Data;

/// <summary>What opened a reader and is told when it closes: the connection behind it.</summary>
internal interface IReaderOwner
{
    /// <summary>A row is about to be read; what happens around that, if anything does.</summary>
    Interception? OnReading();

    /// <summary>The rows were told to fail, and now they did.</summary>
    void OnReaderFailed(Exception error);

    /// <summary>The reader is closed; it asks for the connection to be closed with <see cref="CommandBehavior.CloseConnection"/>.</summary>
    void OnReaderClosed(RowSetReader reader, bool closeConnection);
}
